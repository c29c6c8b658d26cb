import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openQuestionnaire, pageName, proceed } from './support/page-driver';
import { fillQuietly } from './support/quiet-answers';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In the dark theme only colours differ, so only they are looked at again; the long run looks at everything. */
const complaintsOn = async (page: Page, theme: 'light' | 'dark'): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page });
  const onlyColours = theme === 'dark' && !process.env.LBP_LONG;
  const { violations } = await (onlyColours
    ? axe.withRules(['color-contrast'])
    : axe.withTags(standards)
  ).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
};

const hasSidewaysScroll = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

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

for (const theme of ['light', 'dark'] as const) {
  test(`every page of the questionnaire is accessible at 320 px, errors included (${theme})`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: theme });
    await openQuestionnaire(page);
    const complaints: string[] = [];
    for (let pages = 0; pages < 60; pages += 1) {
      const name = await pageName(page);
      const note = async (state: string): Promise<void> => {
        for (const complaint of await complaintsOn(page, theme))
          complaints.push(`${name} ${state}: ${complaint}`);
        if (await hasSidewaysScroll(page)) complaints.push(`${name} ${state}: scrolls sideways`);
      };
      await note('as it opens');
      if (name === 'check-answers') break;
      if (name === 'interruption') {
        await page.getByRole('button', { name: 'Carry on' }).click();
        continue;
      }
      const plan = theme === 'light' ? manyBranches : { ...manyBranches, ...unclear };
      await fillQuietly(page, plan);
      if (name === 'who' || name === 'how-bad' || name === 'walking') await noteErrors(page, note);
      await fillQuietly(page, plan);
      await proceed(page);
    }
    await page.getByRole('link', { name: 'Show my result' }).click();
    await expect(page.locator('main')).toHaveAttribute('data-page', 'result');
    for (const complaint of await complaintsOn(page, theme)) complaints.push(`result: ${complaint}`);
    if (await hasSidewaysScroll(page)) complaints.push('result: scrolls sideways');
    expect(complaints).toEqual([]);
  });

  for (const path of ['/', '/en/', '/en/about/', '/en/result/', '/en/check/', '/no-such-page/']) {
    test(`${path} is accessible at 320 px (${theme})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await complaintsOn(page, theme)).toEqual([]);
      expect(await hasSidewaysScroll(page)).toBe(false);
    });
  }
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
