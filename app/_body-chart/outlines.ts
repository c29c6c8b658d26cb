import type { BodyRegion } from '@/lib/questionnaire';

/** A region of the drawing: an outline in a figure of 200 by 430 units. */
export interface Outline {
  readonly region: BodyRegion;
  readonly points: string;
}

type Point = readonly [number, number];

const line = (points: readonly Point[]): string => points.map(([x, y]) => `${x},${y}`).join(' ');
const mirrored = (points: readonly Point[]): readonly Point[] => points.map(([x, y]) => [200 - x, y]);

/** Half a body: the side that the viewer sees on the left, and its mirror image on the right. */
const pair = (left: BodyRegion, right: BodyRegion, points: readonly Point[]): readonly Outline[] => [
  { region: left, points: line(points) },
  { region: right, points: line(mirrored(points)) },
];

const single = (region: BodyRegion, points: readonly Point[]): readonly Outline[] => [
  { region, points: line(points) },
];

const thigh: readonly Point[] = [
  [62, 254],
  [96, 262],
  [93, 322],
  [67, 322],
];
const shin: readonly Point[] = [
  [67, 328],
  [93, 328],
  [89, 396],
  [73, 396],
];

/** Seen from behind: the person's left is on the viewer's left. */
export const back: readonly Outline[] = [
  ...single('neck', [
    [88, 56],
    [112, 56],
    [116, 76],
    [84, 76],
  ]),
  ...pair('mid_back_left', 'mid_back_right', [
    [64, 82],
    [98, 80],
    [98, 150],
    [70, 150],
  ]),
  ...pair('flank_left', 'flank_right', [
    [58, 152],
    [72, 152],
    [72, 194],
    [60, 194],
  ]),
  ...pair('low_back_left', 'low_back_right', [
    [75, 153],
    [98, 153],
    [98, 196],
    [75, 196],
  ]),
  ...single('tailbone', [
    [92, 199],
    [108, 199],
    [104, 222],
    [96, 222],
  ]),
  ...pair('buttock_left', 'buttock_right', [
    [60, 198],
    [89, 199],
    [95, 226],
    [95, 240],
    [62, 250],
  ]),
  ...single('saddle', [
    [97, 226],
    [103, 226],
    [108, 246],
    [100, 258],
    [92, 246],
  ]),
  ...pair('thigh_back_left', 'thigh_back_right', thigh),
  ...pair('below_knee_back_left', 'below_knee_back_right', shin),
];

/** Seen from the front: the person's right is on the viewer's left. */
export const front: readonly Outline[] = [
  ...single('chest', [
    [64, 82],
    [136, 82],
    [131, 132],
    [69, 132],
  ]),
  ...single('abdomen', [
    [69, 135],
    [131, 135],
    [136, 196],
    [64, 196],
  ]),
  ...pair('groin_right', 'groin_left', [
    [62, 199],
    [82, 199],
    [97, 224],
    [88, 238],
    [62, 218],
  ]),
  ...single('genitals', [
    [85, 199],
    [115, 199],
    [101, 222],
    [108, 244],
    [100, 252],
    [92, 244],
    [99, 222],
  ]),
  ...pair('thigh_front_right', 'thigh_front_left', [
    [61, 222],
    [82, 238],
    [80, 322],
    [66, 322],
  ]),
  ...pair('inner_thigh_right', 'inner_thigh_left', [
    [85, 241],
    [97, 254],
    [94, 322],
    [83, 322],
  ]),
  ...pair('below_knee_front_right', 'below_knee_front_left', shin),
  ...pair('foot_right', 'foot_left', [
    [72, 399],
    [89, 399],
    [92, 416],
    [62, 416],
  ]),
];

/** Head, arms and outline, which cannot be marked. */
export const outline = [
  '86,52 82,28 90,12 110,12 118,28 114,52 100,58',
  '62,84 52,92 40,160 34,206 44,208 54,164 66,108',
  '138,84 148,92 160,160 166,206 156,208 146,164 134,108',
];
