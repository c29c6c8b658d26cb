// Keying a paper form in: by keyboard alone, to the same result and the same file as on a screen; nothing of it stays
// on the device.

import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readHandoverFile } from '@/lib/handover-file';
import { type Answers, itemOf, type LinkId } from '@/lib/questionnaire';
import { sheetQuestions, tickable } from '@/lib/questionnaire/sheet';
import { closedOnSheet, sheetSwitches, toSheet } from '@/lib/questionnaire/sheet-answers';
import { shareable } from '@/lib/summary';
import { assessed } from '../support/intakes';
import { walk } from '../support/patients';
import { expectAccessible } from './support/accessible';
import { expectPage, watchForErrors } from './support/page-driver';

/** Opens the page and waits until it reacts to keys. */
const openSheet = async (page: Page): Promise<void> => {
  await page.goto('/en/enter/');
  await expect(async () => {
    await page.locator('#ctx_answering_for').focus();
    await page.keyboard.press('1');
    await expect(page.locator('#ctx_answering_for')).toBeChecked({ timeout: 500 });
  }).toPass();
};

/** The number of the question that has the focus. */
const focused = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Number(document.activeElement?.closest('[data-question]')?.getAttribute('data-question') ?? 0),
  );

/** The keys that key an answer in, as somebody presses them who reads the paper. */
const keysFor = (linkId: LinkId, value: unknown): readonly string[] => {
  if (itemOf(linkId).type !== 'choice') return [...String(value)];
  const codes = [value].flat();
  return tickable(linkId)
    .filter(({ code }) => codes.includes(code))
    .map(({ key }) => key);
};

/** Keys a whole form in, question by question; what is closed by the answers must be passed over by itself. */
const keyIn = async (page: Page, answers: Answers): Promise<void> => {
  const sheet = toSheet(answers);
  const closed = closedOnSheet(answers);
  for (const { linkId, number } of sheetQuestions) {
    if (closed.has(linkId)) continue;
    expect([linkId, await focused(page)]).toEqual([linkId, number]);
    for (const key of keysFor(linkId, sheet[linkId])) await page.keyboard.press(key);
    await page.keyboard.press(itemOf(linkId).type === 'text' ? 'Tab' : 'Enter');
  }
};

test('a form is keyed in by keyboard alone, and gives the result and the file of the same answers', async ({
  page,
}) => {
  const errors = watchForErrors(page);
  const { intake } = walk(5, sheetSwitches);
  const expected = assessed(intake);
  await openSheet(page);
  await keyIn(page, intake.answers);
  // Behind the last question stands the list of empty ones, folded, and then the button.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show the result' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectPage(page, 'result');
  await expect(page.locator('main')).toHaveAttribute('data-tier', expected.tier);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^summary-\d{4}-\d\d-\d\d\.json$/);
  const read = readHandoverFile(await readFile(await file.path(), 'utf8'));
  expect(read).toMatchObject({
    ok: true,
    value: { answers: shareable(expected, { sexual: false }).answers, switches: sheetSwitches },
  });

  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await page.goBack();
  await expectPage(page, 'enter');
  await expect(page.locator('#ctx_age')).toHaveValue(String(intake.answers.ctx_age));
  expect(errors).toEqual([]);
});

test('an emergency shows while it is keyed in, and leads to what to do', async ({ page }) => {
  await openSheet(page);
  await page.locator('#vis_chest_pain').focus();
  await page.keyboard.press('1');
  // Not the framework's own announcer, which is an alert too.
  const alert = page.locator('main [role="alert"]');
  await expect(alert).toContainText('Tell a clinician at once');
  await page.keyboard.press('2');
  await expect(alert).toHaveCount(0);
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Show what to do' }).click();
  await expectPage(page, 'result');
  await expect(page.locator('main')).toHaveAttribute('data-tier', 'emergency_now');
});

test('a mistake is named on top and beside its question, and what is not for this person is closed', async ({
  page,
}) => {
  await openSheet(page);
  await page.locator('#neu_leg_side').focus();
  await page.keyboard.press('1');
  await page.locator('#neu_claud_walk').focus();
  await page.keyboard.press('2');
  await expect(page.locator('#neu_pins')).toBeDisabled();
  await page.locator('#bio_pain_now').fill('11');
  await page.getByRole('button', { name: 'Show the result' }).click();
  await expect(page.locator('form [role="alert"]')).toBeFocused();
  await expect(page.locator('form [role="alert"] a')).toHaveText([
    'Type the age as a whole number, such as 45',
    /^Type the .* as a whole number from 0 to 10$/,
  ]);
  await expectAccessible(page, 'long');
});
