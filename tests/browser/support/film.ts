import type { QrSymbol } from '@/lib/qr/symbol';

const width = 640;
const height = 480;
const square = 8;
const table = 200;
const ink = 40;

/** The grey of each pixel of the picture: the code on a light table. */
const greysOf = ({ size, path }: QrSymbol): Uint8Array => {
  const greys = new Uint8Array(width * height).fill(table);
  const [left, top] = [(width - size * square) >> 1, (height - size * square) >> 1];
  const fill = (x: number, y: number, across: number, down: number, grey: number): void => {
    for (let row = top + y * square; row < top + (y + down) * square; row += 1) {
      const start = row * width + left + x * square;
      greys.fill(grey, start, start + across * square);
    }
  };
  fill(0, 0, size, size, 235);
  for (const [, x, y, across] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    fill(Number(x), Number(y), Number(across), 1, ink);
  }
  return greys;
};

/** A film of one picture that shows a code, in the form that Chromium takes for a camera (YUV4MPEG2). */
export const filmOf = (symbol: QrSymbol): Uint8Array => {
  const colours = new Uint8Array((width * height) / 2).fill(128);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`),
    greysOf(symbol),
    colours,
  ]);
};
