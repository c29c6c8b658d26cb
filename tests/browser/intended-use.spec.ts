import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectPage, openQuestionnaire } from './support/page-driver';
import { walkTo } from './support/walker';

const { intendedUse } = JSON.parse(readFileSync('content/en/clinical.json', 'utf8'));

test('the intended use stands word for word on the first and the last screen, on paper and on the page about it', async ({
  page,
}) => {
  for (const path of [
    '/en/',
    '/en/about/',
    '/en/clinics/',
    '/en/kiosk/',
    '/en/how-it-works/',
    '/en/paper/',
    '/en/enter/',
  ]) {
    await page.goto(path);
    await expect(page.getByText(intendedUse)).toBeVisible();
  }
  await openQuestionnaire(page);
  await walkTo(page, 'check-answers');
  await page.getByRole('link', { name: 'Show my result' }).click();
  await expectPage(page, 'result');
  await expect(page.getByText(intendedUse).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(intendedUse).last()).toBeVisible();
});
