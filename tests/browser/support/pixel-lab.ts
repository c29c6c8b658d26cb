// Runs in a page of the browser: draws a code, does to it what light, hands, printers and cameras do, and reads it.

import { loadReader } from '@/app/_clinician/pixels';
import type { QrSymbol } from '@/lib/qr/symbol';
import { chanceFrom } from './chance';

/** What happens to the picture of a code. */
export interface Mishap {
  /** Pixels to a square of the code. */
  readonly square?: number;
  /** Degrees. */
  readonly turn?: number;
  /** Radius in pixels. */
  readonly blur?: number;
  /** How far each pixel may become lighter or darker, of 255. */
  readonly noise?: number;
  /** How much darker one side is than the other, of 255. */
  readonly shadow?: number;
  /** The share of the squares of the code that show the wrong colour. */
  readonly wrong?: number;
}

const svgOf = ({ size, path }: QrSymbol): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;

const pictureOf = async (symbol: QrSymbol): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svgOf(symbol))}`;
  await image.decode();
  return image;
};

/** Turns single squares over, anywhere but in the three large marks, without which there is no code to find. */
const damage = (context: CanvasRenderingContext2D, size: number, wrong: number): void => {
  const chance = chanceFrom(size * 1000 + wrong * 100);
  const far = size - 4 - 8;
  const isMark = (x: number, y: number): boolean => (x < 12 && (y < 12 || y >= far)) || (x >= far && y < 12);
  context.globalCompositeOperation = 'difference';
  context.fillStyle = '#fff';
  for (let y = 4; y < size - 4; y += 1) {
    for (let x = 4; x < size - 4; x += 1) {
      if (!isMark(x, y) && chance.happens(wrong)) context.fillRect(x, y, 1, 1);
    }
  }
};

const canvasOf = (side: number): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  return canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
};

const addNoise = (context: CanvasRenderingContext2D, { noise = 0, shadow = 0 }: Mishap): void => {
  const { width, height } = context.canvas;
  const pixels = context.getImageData(0, 0, width, height);
  const chance = chanceFrom(width);
  for (let at = 0; at < pixels.data.length; at += 4) {
    const change = (chance.next() * 2 - 1) * noise - (shadow * ((at / 4) % width)) / width;
    for (let colour = at; colour < at + 3; colour += 1) {
      pixels.data[colour] = (pixels.data[colour] as number) + change;
    }
  }
  context.putImageData(pixels, 0, 0);
};

/** The text that is read from the code after the mishap; `null` when none is. */
const readAfter = async (symbol: QrSymbol, mishap: Mishap): Promise<string | null> => {
  const { square = 4, turn = 0, blur = 0, wrong = 0 } = mishap;
  const whole = canvasOf(symbol.size);
  whole.drawImage(await pictureOf(symbol), 0, 0);
  if (wrong > 0) damage(whole, symbol.size, wrong);
  const side = Math.round(symbol.size * square);
  const table = canvasOf(Math.ceil(side * 1.4));
  const middle = table.canvas.width / 2;
  table.fillStyle = '#ddd';
  table.fillRect(0, 0, middle * 2, middle * 2);
  table.translate(middle, middle);
  table.rotate((turn * Math.PI) / 180);
  table.filter = blur > 0 ? `blur(${blur}px)` : 'none';
  table.imageSmoothingEnabled = square < 1 || !Number.isInteger(square) || turn % 90 !== 0;
  table.drawImage(whole.canvas, -side / 2, -side / 2, side, side);
  table.resetTransform();
  addNoise(table, mishap);
  const read = await loadReader('picture');
  return read(await createImageBitmap(table.canvas));
};

Object.assign(window, { readAfter });
