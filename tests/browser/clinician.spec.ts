// The clinician's page: a summary opened from a picture, a pasted text and a file, on the device and offline; what
// cannot be opened says how to mend it.

import { expect, type Page, test } from '@playwright/test';
import { documentOf } from '@/lib/fhir';
import { handoverFile } from '@/lib/handover-file';
import { fhirWords } from '../support/fhir-words';
import { barriersOn, expectAccessible } from './support/accessible';
import { codeOf, handoverBut, summaryBut } from './support/handed-over';
import { expectPage, openQuestionnaire, watchForErrors } from './support/page-driver';
import { walkTo } from './support/walker';

const openClinician = async (page: Page): Promise<void> => {
  await page.goto('/en/clinician/', { waitUntil: 'networkidle' });
  await expectPage(page, 'clinician');
};

const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Text that holds the code').fill(text);
  await page.getByRole('button', { name: 'Open the text' }).click();
};

const openSaved = (page: Page, text: string): Promise<void> =>
  page.getByLabel('JSON file').setInputFiles({
    name: 'summary.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

const expectProblem = async (page: Page, words: string | RegExp): Promise<void> => {
  await expect(page.locator('main [role=alert]')).toBeFocused();
  await expect(page.locator('main [role=alert]')).toContainText(words);
  await expectPage(page, 'clinician');
};

test('what a patient shows as a code, a clinician opens from a picture of it', async ({ page }) => {
  const errors = watchForErrors(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openQuestionnaire(page);
  await walkTo(page, 'check-answers', { fx_steroids: 'yes', own_words: 'It began in the garden.' });
  await page.getByRole('link', { name: 'Show my result' }).click();
  await expectPage(page, 'result');
  await page.getByRole('button', { name: 'Show the code' }).click();
  const drawing = page.getByRole('img', { name: 'Code of your summary' });
  await expect(drawing).toBeVisible();
  const picture = await drawing.screenshot();
  const tier = String(await page.locator('main').getAttribute('data-tier'));

  await openClinician(page);
  await page
    .getByLabel('Photo or screenshot')
    .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture });
  await expectPage(page, 'clinician-view');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(tier).toBe('urgent_2wk');
  await expect(page.locator('main')).toContainText('Urgent (up to 2 weeks)');
  await expect(page.locator('blockquote:visible')).toHaveText('It began in the garden.');
  await expect(page.locator('main')).toContainText('The rules of this page say the same.');
  await expect(page.getByText('r-fx-steroid').first()).toBeVisible();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('a pasted mail is opened by keyboard alone without a connection, and closed again without a trace', async ({
  page,
  context,
}) => {
  await openClinician(page);
  await context.setOffline(true);
  const code = codeOf(handoverBut({ top_question: 'Will it go away?' })).replace(/.{20}/g, '$& \n> ');
  await page.getByLabel('Text that holds the code').focus();
  await page.keyboard.insertText(`Dear doctor,\n> ${code}\nKind regards`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectPage(page, 'clinician-view');
  await expect(page.locator('main')).toContainText('Will it go away?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectPage(page, 'clinician');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('closed and forgotten')).toBeVisible();
  await expect(page.getByLabel('Text that holds the code')).toHaveValue('');
  expect(await page.evaluate(() => [location.hash, location.search, localStorage.length])).toEqual([
    '',
    '',
    0,
  ]);
});

test('a summary is not shown again when the browser brings the page back from its memory', async ({
  page,
}) => {
  await openClinician(page);
  await paste(page, codeOf(handoverBut({})));
  await expectPage(page, 'clinician-view');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expectPage(page, 'clinician');
  await expect(page.getByLabel('Text that holds the code')).toHaveValue('');
});

test('an advice that the answers do not explain is told as private, another one as changed', async ({
  page,
}) => {
  await openClinician(page);
  await paste(page, codeOf(handoverBut({ saf_self_harm_now: 'yes' })));
  await expect(page.locator('main')).toContainText('The reason is an answer that was not handed over');
  await expect(page.locator('main')).toContainText('Emergency now');
  await page.getByRole('button', { name: 'Close this summary' }).click();
  const emergency = handoverBut({ vis_chest_pain: 'yes' });
  const shown = { ...emergency.shown, tier: 'self_manage', maxWaitHours: 1008 } as const;
  await paste(page, codeOf({ ...emergency, shown }));
  await expect(page.locator('main')).toContainText('something was changed on the way');
  await expect(page.locator('main h1:visible')).toContainText('Longest wait: now');
});

test('what cannot be opened says what is wrong and how to mend it, and nothing is lost', async ({ page }) => {
  const errors = watchForErrors(page);
  await openClinician(page);
  const code = codeOf(handoverBut({}));
  const hostile: readonly (readonly [string, string | RegExp])[] = [
    ['<img src=x onerror=alert(1)>', 'There is no code of this check'],
    [code.slice(0, -3), 'The end of the code is missing'],
    [code.replace(/A/, 'B'), 'changed on the way'],
    [code.replace('LBP1', 'LBP7'), 'newer version'],
    ['{"answers":{"ctx_age":400}}', 'not saved from a result of this check'],
    [handoverFile(summaryBut({})).replace('"ctx_age": 40', '"ctx_age": 400'), 'does not know'],
    ['{"__proto__":{}', 'not a JSON file'],
  ];
  for (const [text, words] of hostile) {
    await paste(page, text);
    await expectProblem(page, words);
    await expect(page.getByLabel('Text that holds the code')).toHaveValue(text);
  }
  await page.getByLabel('Photo or screenshot').setInputFiles('README.md');
  await expectProblem(page, 'cannot be opened as a picture');
  const nothing = { name: 'page.png', mimeType: 'image/png', buffer: await page.screenshot() };
  await page.getByLabel('Photo or screenshot').setInputFiles(nothing);
  await expectProblem(page, 'No code was found in the picture');
  await page.getByLabel('JSON file').setInputFiles('README.md');
  await expectProblem(page, 'not a JSON file');
  await page.locator('main [role=alert]').getByRole('link').press('Enter');
  await expect(page.getByLabel('JSON file')).toBeFocused();
  expect(await barriersOn(page)).toEqual([]);
  const document = documentOf(summaryBut({}), '2026-11-24T10:00:00Z', fhirWords);
  const files = [handoverFile(summaryBut({})), JSON.stringify(document)];
  for (const file of files) {
    await openSaved(page, file);
    await expectPage(page, 'clinician-view');
    await page.getByRole('button', { name: 'Close this summary' }).click();
  }
  expect(errors).toEqual([]);
});
