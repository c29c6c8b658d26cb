import { expect, test } from '@playwright/test';
import { choose, expectPage, openQuestionnaire, proceed, type, watchForErrors } from './support/page-driver';
import { fillQuietly, walkTo } from './support/walker';

test('an ordinary strained back ends with looking after oneself', async ({ page }) => {
  const errors = watchForErrors(page);
  await page.goto('/en/');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('emergency help now');
  await page.getByRole('link', { name: 'Start now', exact: true }).click();
  await expectPage(page, 'who');
  const met = await walkTo(page, 'check-answers');
  expect(met.length).toBeLessThanOrEqual(32);
  await page.getByRole('link', { name: 'Show my result' }).click();
  await expectPage(page, 'result');
  await expect(page.locator('main')).toHaveAttribute('data-tier', 'self_manage');
  await expect(page.locator('main')).toHaveAttribute('data-ruleset', /^lbp-triage-/);
  await expect(page.locator('main')).toContainText('does not diagnose');
  expect(errors).toEqual([]);
});

test('a definite emergency answer stops the journey by page 4, and stays in sight', async ({ page }) => {
  const errors = watchForErrors(page);
  await openQuestionnaire(page);
  await fillQuietly(page);
  await proceed(page);
  await choose(page, 'ces_saddle_numb', 'yes');
  await proceed(page);
  await expectPage(page, 'bladder-bowel-timing');
  await choose(page, 'ces_timing', 'lt_14d');
  await proceed(page);
  await expectPage(page, 'interruption');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('main')).toContainText('999');
  await expect(page.locator('main')).toContainText('In the last 2 weeks');

  await page.getByRole('button', { name: 'Carry on' }).click();
  await expectPage(page, 'sexual');
  await expect(page.locator('main')).toContainText('get emergency help now');
  await page.getByRole('button', { name: 'See what to do' }).click();
  await expectPage(page, 'interruption');
  await page.getByRole('link', { name: 'Go to the summary for the hospital' }).click();
  await expectPage(page, 'result');
  await expect(page.locator('main')).toHaveAttribute('data-tier', 'emergency_now');
  await expect(page.locator('main')).toContainText('You did not answer all questions');
  expect(errors).toEqual([]);
});

test('an emergency that needs no timing stops the journey at once, and its answer can be checked', async ({
  page,
}) => {
  await openQuestionnaire(page);
  await fillQuietly(page);
  await proceed(page);
  await choose(page, 'ces_urine_retention', 'yes');
  await proceed(page);
  await expectPage(page, 'interruption');
  await page.getByRole('button', { name: 'Check this answer' }).click();
  await expectPage(page, 'bladder-bowel');
  await choose(page, 'bladder-bowel-rest', 'none');
  await proceed(page);
  await expectPage(page, 'sexual');
  await expect(page.getByRole('button', { name: 'See what to do' })).toHaveCount(0);
});

test('who answers for someone else is asked in the third person', async ({ page }) => {
  await openQuestionnaire(page);
  await fillQuietly(page, { ctx_answering_for: 'other' });
  await proceed(page);
  await expect(page.locator('form')).toContainText('They cannot pass urine');
  await expect(page.locator('form')).not.toContainText('I cannot pass urine');
  await walkTo(page, 'check-answers');
  await page.getByRole('link', { name: 'Show my result' }).click();
  await expect(page.locator('main')).toContainText('Someone else answered');
});

test('who is not with the person sees the emergency list and no questions', async ({ page }) => {
  await openQuestionnaire(page);
  await choose(page, 'ctx_answering_for', 'not_with_them');
  await proceed(page);
  await expectPage(page, 'exit');
  await expect(page.locator('main')).toContainText('No urine comes');
  await page.goBack();
  await expectPage(page, 'who');
});

test('not sure opens the clarifying page once; what stays unclear is never self-care', async ({ page }) => {
  await openQuestionnaire(page);
  await fillQuietly(page);
  await proceed(page);
  await choose(page, 'bladder-bowel-rest', 'not_sure');
  await proceed(page);
  await expectPage(page, 'clarify-bladder-bowel');
  await expect(page.locator('form')).toContainText('When you wipe');
  await fillQuietly(page, { ces_saddle_numb: 'not_sure' });
  await proceed(page);
  await expectPage(page, 'bladder-bowel-timing');
  await choose(page, 'ces_timing', 'unknown');
  await proceed(page);
  await expectPage(page, 'sexual');
  await walkTo(page, 'check-answers');
  await page.getByRole('link', { name: 'Show my result' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-tier', 'same_day');
  await expect(page.locator('main')).toContainText('New numbness between the legs');
});

test('rather not say about an intimate question is taken as that and as nothing else', async ({ page }) => {
  await openQuestionnaire(page);
  await walkTo(page, 'sexual');
  await choose(page, 'ces_sexual_new', 'prefer_not');
  await proceed(page);
  // It opens the question about when the change began, because nothing is known about it.
  await expectPage(page, 'legs-now');
  await walkTo(page, 'check-answers', { 'private-background-rest': 'prefer_not' });
  await page.getByRole('link', { name: 'Show my result' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-tier', 'self_manage');
  await expect(page.getByRole('heading', { name: 'What could not be told' })).toBeVisible();
});

test('an empty page says what is missing, at the top and at the question', async ({ page }) => {
  await openQuestionnaire(page);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  const summary = page.locator('main').getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('There is a problem');
  await expect(page).toHaveTitle(/^Error: /);
  await summary.getByRole('link', { name: /age/ }).click();
  await expect(page.locator('[name="ctx_age"]')).toBeFocused();
  await type(page, 'ctx_age', '4o');
  await choose(page, 'ctx_answering_for', 'self');
  await choose(page, 'ctx_sex_birth', 'male');
  await page.keyboard.press('Enter');
  await expect(summary).toContainText('whole number');
  await expect(page.locator('[name="ctx_age"]')).toHaveValue('4o');
  await type(page, 'ctx_age', '40');
  await page.keyboard.press('Enter');
  await expectPage(page, 'bladder-bowel');
});

test('what is answered before the script has loaded is kept, and an early Continue is honoured', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/check/', { waitUntil: 'commit' });
  await page.getByLabel('Myself').check();
  await page.getByLabel('Female').check();
  await page.locator('[name="ctx_age"]').fill('40');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expectPage(page, 'who');
  release();
  await expectPage(page, 'bladder-bowel');
  await page.goBack();
  await expect(page.locator('[name="ctx_age"]')).toHaveValue('40');
});
