import { expect, type Page, test } from '@playwright/test';
import { barriersOn, expectAccessible } from './support/accessible';
import { openQuestionnaire, pageName, proceed } from './support/page-driver';
import { fillQuietly } from './support/walker';

/** A person who opens as many branches as one person can. */
const manyBranches = {
  ctx_sex_birth: 'female',
  ctx_age: '24',
  ces_urine_flow_new: 'yes',
  ces_timing: 'gt_6m_stable',
  mot_leg_weak_new: 'yes',
  mot_timing: 'w2_6',
  cord_hands: 'yes',
  cord_timing: 'gt_12w',
  fx_trauma: 'knock',
  ctx_pregnancy: 'yes',
  ctx_pain_duration: 'm3_12',
  neu_leg_side: 'one',
  neu_claud_walk: 'yes',
  ctx_spine_procedure: 'gt_12m',
  vis_flank_colic: 'yes',
  axspa_onset_age: '20',
  psy_mood: '9',
} as const;

const unclear = { 'walking-rest': 'not_sure', 'conditions-rest': 'not_sure' } as const;

/** The whole questionnaire on one page. */
const long = ['/en/paper/', '/en/enter/'];

for (const path of [
  '/',
  '/en/',
  '/en/about/',
  '/en/result/',
  '/en/check/',
  '/en/clinician/',
  '/en/clinics/',
  ...long,
  '/no-such-page/',
]) {
  test(`${path} is accessible`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'load' });
    await expectAccessible(page, long.includes(path) ? 'long' : 'usual');
  });
}

/** In the dark theme only colours differ, and they come from the same tokens: the short run looks at a few pages. */
const lastPage = (theme: 'light' | 'dark'): string =>
  theme === 'dark' && !process.env.LBP_LONG ? 'unwell' : 'check-answers';

for (const theme of ['light', 'dark'] as const) {
  test(`every page of the questionnaire is accessible at 320 px, errors included (${theme})`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: theme });
    await openQuestionnaire(page);
    const plan = theme === 'light' ? manyBranches : { ...manyBranches, ...unclear };
    const complaints: string[] = [];
    for (let pages = 0; pages < 60; pages += 1) {
      const name = await pageName(page);
      const note = async (state: string): Promise<void> => {
        for (const barrier of await barriersOn(page)) complaints.push(`${name} ${state}: ${barrier}`);
      };
      await note('as it opens');
      if (name === lastPage(theme)) break;
      if (name === 'interruption') {
        await page.getByRole('button', { name: 'Carry on' }).click();
        continue;
      }
      await fillQuietly(page, plan);
      if (name === 'who' || name === 'how-bad' || name === 'walking') await noteErrors(page, note);
      await fillQuietly(page, plan);
      await proceed(page);
    }
    expect(complaints).toEqual([]);
  });
}

/** Empties what can be emptied on the page, sends it, and looks at its errors. */
const noteErrors = async (page: Page, note: (state: string) => Promise<void>): Promise<void> => {
  await page.evaluate(() => {
    for (const input of document.querySelectorAll<HTMLInputElement>(
      'main form input[type="checkbox"]:checked',
    )) {
      input.click();
    }
  });
  const text = page.locator('main form input[type="text"]');
  if ((await text.count()) > 0) await text.fill('');
  else if ((await page.locator('main form input[type="checkbox"]').count()) === 0) return;
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.locator('main [role="alert"]')).toBeFocused();
  await note('with an error');
};
