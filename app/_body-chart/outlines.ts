import type { BodyRegion } from '@/lib/questionnaire';

/** A region of the drawing: a polygon in a figure of 200 by 430 units, of which only what lies in the body is seen. */
export interface Outline {
  readonly region: BodyRegion;
  readonly points: string;
}

type Point = readonly [number, number];

const line = (points: readonly Point[]): string => points.map(([x, y]) => `${x},${y}`).join(' ');
const mirrored = (points: readonly Point[]): readonly Point[] => points.map(([x, y]) => [200 - x, y]);

const box = (left: number, top: number, right: number, bottom: number): readonly Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** Half a body: the side that the viewer sees on the left, and its mirror image on the right. */
const pair = (left: BodyRegion, right: BodyRegion, points: readonly Point[]): readonly Outline[] => [
  { region: left, points: line(points) },
  { region: right, points: line(mirrored(points)) },
];

const single = (region: BodyRegion, points: readonly Point[]): readonly Outline[] => [
  { region, points: line(points) },
];

/** Seen from behind: the person's left is on the viewer's left. */
export const back: readonly Outline[] = [
  ...single('neck', box(80, 50, 120, 72)),
  ...pair('mid_back_left', 'mid_back_right', [
    [62, 72],
    [100, 72],
    [100, 150],
    [68, 150],
    [62, 104],
  ]),
  ...pair('flank_left', 'flank_right', box(60, 150, 79, 198)),
  ...pair('low_back_left', 'low_back_right', box(79, 150, 100, 198)),
  ...single('tailbone', [
    [91, 198],
    [109, 198],
    [104, 224],
    [96, 224],
  ]),
  ...pair('buttock_left', 'buttock_right', [
    [58, 198],
    [91, 198],
    [96, 224],
    [92, 246],
    [97, 262],
    [58, 258],
  ]),
  ...single('saddle', [
    [96, 224],
    [104, 224],
    [108, 246],
    [103, 262],
    [97, 262],
    [92, 246],
  ]),
  ...pair('thigh_back_left', 'thigh_back_right', [
    [58, 258],
    [97, 262],
    [100, 264],
    [100, 324],
    [58, 324],
  ]),
  ...pair('below_knee_back_left', 'below_knee_back_right', box(58, 324, 100, 424)),
];

/** Seen from the front: the person's right is on the viewer's left. */
export const front: readonly Outline[] = [
  ...single('chest', [
    [62, 72],
    [138, 72],
    [138, 104],
    [132, 134],
    [68, 134],
    [62, 104],
  ]),
  ...single('abdomen', box(62, 134, 138, 200)),
  ...pair('groin_right', 'groin_left', [
    [58, 200],
    [84, 200],
    [97, 226],
    [90, 242],
    [58, 222],
  ]),
  ...single('genitals', [
    [84, 200],
    [116, 200],
    [103, 226],
    [110, 242],
    [103, 262],
    [97, 262],
    [90, 242],
    [97, 226],
  ]),
  ...pair('thigh_front_right', 'thigh_front_left', [
    [58, 222],
    [86, 240],
    [84, 324],
    [58, 324],
  ]),
  ...pair('inner_thigh_right', 'inner_thigh_left', [
    [86, 240],
    [90, 242],
    [97, 262],
    [100, 264],
    [100, 324],
    [84, 324],
  ]),
  ...pair('below_knee_front_right', 'below_knee_front_left', box(58, 324, 100, 400)),
  ...pair('foot_right', 'foot_left', box(58, 400, 100, 424)),
];

/** The right half of the figure, as an open line from the neck, down the arm and up the leg; the left mirrors it. */
export const halfOfBody = [
  'M108.5,50',
  'C108.5,60 110,66 117,69',
  'C129,73 142,75 146,88',
  'C151,104 153,130 157,150',
  'C161,172 166,188 168,204',
  'C170,216 167,224 163,223',
  'C158,222 157,213 155,204',
  'C151,186 145,168 142,150',
  'C139,134 136,118 133.5,104',
  'C134,126 128,142 127.5,158',
  'C127.5,172 134,186 136,204',
  'C138,224 136,246 133,268',
  'C130,292 126,306 125.5,322',
  'C127,338 128,350 125,366',
  'C122,382 117,392 117,401',
  'C119,408 127,412 128,416',
  'C128,421 107,421 105.5,416',
  'C105,410 107,404 106,396',
  'C105,380 102.5,366 103.5,350',
  'C104.5,338 104,330 103.5,322',
  'C103,300 102,276 101.5,258',
].join(' ');

/** What mirrors half a figure. */
export const mirror = 'matrix(-1 0 0 1 200 0)';
