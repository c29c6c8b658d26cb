// The code as pixels, in a real browser: what is read after blur, turning, scaling, noise and damage.

import { expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import { type QrSymbol, symbolOf } from '@/lib/qr/symbol';
import { codeOf, handoverBut } from './support/handed-over';
import type { Mishap } from './support/pixel-lab';

const codeWith = (story: string): string => codeOf(handoverBut({ own_words: story }));

/** A short story gives a coarse code, a long one a dense code. */
const codes = {
  coarse: codeWith('It hurts'),
  dense: codeWith('It began in the garden. '.repeat(20)),
} as const;

const symbolFor = (code: string): QrSymbol => {
  const symbol = symbolOf(code);
  if (symbol === null) throw new Error('does not fit');
  return symbol;
};

declare const readAfter: (symbol: QrSymbol, mishap: Mishap) => Promise<string | null>;

const openLab = async (page: Page): Promise<void> => {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/support/pixel-lab.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    tsconfig: 'tsconfig.json',
  });
  await page.goto('about:blank');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
};

const readings = (page: Page, code: string, mishaps: readonly Mishap[]) =>
  page.evaluate(
    async ([symbol, list]) => {
      const read: (string | null)[] = [];
      for (const mishap of list) read.push(await readAfter(symbol, mishap));
      return read;
    },
    [symbolFor(code), mishaps] as const,
  );

const bearable: readonly Mishap[] = [
  { square: 2 },
  { square: 4 },
  { square: 6 },
  { square: 12 },
  { square: 3.3 },
  { turn: 7 },
  { turn: 15 },
  { turn: 90 },
  { turn: 180 },
  { blur: 1 },
  { blur: 2, square: 6 },
  { noise: 60 },
  { shadow: 120 },
  { turn: 7, blur: 1, noise: 30, shadow: 60, square: 5 },
  { wrong: 0.01 },
  { wrong: 0.02, turn: 15, blur: 1, square: 6 },
];

for (const [name, code] of Object.entries(codes)) {
  test(`a ${name} code is read after blur, turning, scaling, noise and small damage`, async ({ page }) => {
    await openLab(page);
    const read = await readings(page, code, bearable);
    const failed = bearable.filter((_, at) => read[at] !== code);
    expect(failed).toEqual([]);
  });
}

test('a code that is too damaged is not read, and never read as something else', async ({ page }) => {
  await openLab(page);
  const mishaps = Array.from({ length: 20 }, (_, at) => ({ wrong: 0.02 * (at + 1) }));
  const read = await readings(page, codes.coarse, mishaps);
  expect(read.filter((text) => text !== null && text !== codes.coarse)).toEqual([]);
  expect(read[0]).toBe(codes.coarse);
  expect(read.slice(-10)).toEqual(Array.from({ length: 10 }, () => null));
});
