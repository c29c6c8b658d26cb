// The result of each tier: what it says, that it is accessible in both themes on a narrow and a wide screen, that
// the emergency leads nowhere else, and that the paper holds nothing private.

import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { expectPage, openQuestionnaire, watchForErrors } from './support/page-driver';
import { walkTo } from './support/walker';

type Plan = Readonly<Record<string, string | readonly string[]>>;

/** One person for each tier. */
const people: Readonly<Record<string, Plan>> = {
  emergency_now: { ces_saddle_numb: 'yes', ces_timing: 'lt_14d' },
  same_day: { ctx_cancer: 'current', ctx_age: '70', goal_main: 'less_pain' },
  urgent_2wk: { ctx_cancer: 'past_le5y', ctx_age: '62', goal_main: 'know_if_serious' },
  routine: {
    ctx_pain_duration: 'm3_12',
    axspa_onset_age: '39',
    psy_fear: '8',
    psy_sleep: '8',
    psy_work: 'off_work',
    goal_main: 'work',
  },
  self_manage: { bel_told_cause: ['tight_muscle_psoas', 'slipped_disc'], goal_main: 'sport' },
};

/** In how many steps each of them could become more urgent: emergency, today, soon, an assessment. */
const safetyNet: Readonly<Record<string, number>> = {
  emergency_now: 0,
  same_day: 1,
  urgent_2wk: 2,
  routine: 2,
  self_manage: 3,
};

const toResult = async (page: Page, plan: Plan): Promise<void> => {
  await openQuestionnaire(page);
  const met = await walkTo(page, 'check-answers', plan);
  const stopped = met.at(-1) === 'interruption';
  await page.getByRole('link', { name: stopped ? 'Go to the summary' : 'Show my result' }).click();
  await expectPage(page, 'result');
};

for (const [tier, plan] of Object.entries(people)) {
  test(`${tier}: the action comes first, and the page is accessible`, async ({ page }) => {
    const errors = watchForErrors(page);
    await toResult(page, plan);
    await expect(page.locator('main')).toHaveAttribute('data-tier', tier);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.locator('main')).toContainText('Only an examination by a professional');
    const net = page.getByRole('heading', { level: 3, name: /if there is:$/ });
    await expect(net).toHaveCount(safetyNet[tier] ?? 0);
    await expectAccessible(page);
    expect(errors).toEqual([]);
  });
}

test('an emergency leads nowhere but to help and back to the answers', async ({ page }) => {
  await toResult(page, people.emergency_now ?? {});
  const links = await page
    .locator('main a:visible')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const away = links.filter((href) => !href?.startsWith('tel:') && href !== '/en/check/');
  expect(away).toEqual([]);
  await expect(page.getByText('Please check me for cauda equina syndrome').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Until help is there' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Articles for your answers' })).toHaveCount(0);
});

test('an emergency that has nothing to do with the cauda equina does not name it', async ({ page }) => {
  await toResult(page, { fx_trauma: 'major', fx_trauma_time: 'lt_72h' });
  await expect(page.locator('main')).toHaveAttribute('data-tier', 'emergency_now');
  // On the screen; the card that is printed for everybody names its warning signs.
  await expect(page.locator('main')).not.toContainText('cauda equina', { useInnerText: true });
  await expect(page.locator('main')).toContainText('Keep the back still');
});

test('the cancer team stands before everybody else to contact', async ({ page }) => {
  await toResult(page, people.same_day ?? {});
  const text = await page.locator('main').innerText();
  expect(text.indexOf("cancer team's 24-hour line first")).toBeGreaterThan(0);
  expect(text.indexOf("cancer team's 24-hour line first")).toBeLessThan(text.indexOf('walk-in clinic'));
});

test('the story the person was told chooses the article, in a new tab, with the reason in words', async ({
  page,
}) => {
  await toResult(page, people.self_manage ?? {});
  const link = page.getByRole('link', { name: 'Is a tight psoas to blame for my back pain?' });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(page.locator('main')).toContainText('told the cause is: a tight muscle');
  await expect(page.locator('main')).toContainText('You told us that you want to get back to sport');
});

test('a reason leads to its rule in a new tab, and no address or history tells which', async ({ page }) => {
  await toResult(page, people.same_day ?? {});
  const tab = page.context().waitForEvent('page');
  await page.getByText('Sources', { exact: true }).first().click();
  await page.getByRole('link', { name: 'See the rule behind this' }).first().click();
  const rulebook = await tab;
  await expect(rulebook.locator('#r-ca-current-treatment > details')).toHaveAttribute('open');
  await expect(rulebook.locator('#r-ca-current-treatment')).toBeInViewport();
  expect(new URL(rulebook.url()).hash).toBe('');
  expect(await rulebook.evaluate(() => [window.name, window.opener, history.length])).toEqual(['', null, 1]);
});

test('the factor picture has a name and the same in words beside it', async ({ page }) => {
  await toResult(page, people.routine ?? {});
  await expect(page.getByRole('img', { name: 'Three kinds of factors' })).toBeVisible();
  await expect(page.locator('main:visible')).toContainText('It cannot show what is causing your pain');
  // The clinician's sheet, which is only printed, may say "weight loss over 5%".
  await expect(page.locator('main > div').first()).not.toContainText('%');
});

test('help in a crisis stands first for who needs it, and on paper there is no word of why', async ({
  page,
}) => {
  await toResult(page, { psy_mood: '9', saf_self_harm_now: 'yes', saf_self_harm_thoughts: 'yes' });
  await expect(page.locator('main')).toHaveAttribute('data-tier', 'emergency_now');
  const help = page.getByRole('heading', { name: 'Help at any time, day or night' });
  await expect(page.locator('main h2:visible').first()).toHaveText(await help.first().innerText());
  await expect(page.locator('[data-page-of=person-sheet]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('main').innerText();
  expect(paper).toContain('One of your answers means you should talk to someone within this time.');
  expect(paper).not.toMatch(/self-harm|You matter/);
});
