import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The looks in which a page is examined. Between the themes only colours differ, and between the widths only the
 * layout; so the short run examines one narrow and light, and one wide and dark. The long run examines all four.
 */
const looks = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1024 },
  ...(process.env.LBP_LONG
    ? ([
        { colorScheme: 'light', width: 1024 },
        { colorScheme: 'dark', width: 320 },
      ] as const)
    : []),
] as const;

/**
 * The barriers that axe knows of on the present page, and sideways scrolling. `without` contrast it is several times
 * as quick where there are many words.
 */
export const barriersOn = async (page: Page, without?: 'contrast'): Promise<readonly string[]> => {
  // Half a megabyte, which stays as long as the document: a walk through the questionnaire is one document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    runOnly: standards,
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: without !== 'contrast' } },
  };
  const { violations } = await page.evaluate(
    (given): Promise<axe.AxeResults> => (window as unknown as { axe: typeof axe }).axe.run(given),
    options,
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return overflow > 0 ? [...found, `scrolls sideways by ${overflow} px`] : found;
};

/**
 * The present page has no known barrier, in any of the looks. A page of many hundred rows that look alike takes axe
 * several seconds: the short run examines it in one look, and leaves the contrast of its colours, which are those of
 * all other pages, to the long run.
 */
export const expectAccessible = async (page: Page, size: 'long' | 'usual' = 'usual'): Promise<void> => {
  const inBrief = size === 'long' && !process.env.LBP_LONG;
  for (const { colorScheme, width } of inBrief ? looks.slice(0, 1) : looks) {
    // Without motion a colour is there at once; half-way between two themes it would have too little contrast.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 768 });
    const barriers = await barriersOn(page, inBrief ? 'contrast' : undefined);
    expect(barriers, `${colorScheme}, ${width} px`).toEqual([]);
  }
};
