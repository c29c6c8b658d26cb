import { expect, type Page, test } from '@playwright/test';
import { type Chance, chanceFrom } from './support/chance';
import { choose, expectPage, openQuestionnaire, pageName } from './support/page-driver';
import { fillQuietly } from './support/walker';

const walks = process.env.LBP_LONG ? 100 : 10;
const turnsInAWalk = process.env.LBP_LONG ? 25 : 12;

const continueButton = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true });

/** The person is 47, whenever and however often they are asked. */
const plan = { ctx_age: '47' };

/** Things that people and their fingers do, and that a page must bear. */
const mischief: readonly ((page: Page, chance: Chance) => Promise<void>)[] = [
  // Sends a page empty.
  async (page) => {
    if (await continueButton(page).isVisible()) await continueButton(page).click();
  },
  async (page) => {
    await page.goBack().catch(() => null);
  },
  async (page) => {
    await page.goForward().catch(() => null);
  },
  // A double tap on Continue goes on by one page only.
  async (page) => {
    if (!(await continueButton(page).isVisible())) return;
    await fillQuietly(page, plan);
    await continueButton(page).dblclick({ delay: 5 });
  },
  // Edits the history's state.
  async (page, chance) => {
    const states = [{ lbp: 9999 }, { lbp: -4 }, { lbp: 'x' }, { lbp: null }, {}];
    await page.evaluate(
      (state) => history.replaceState({ ...history.state, ...state }, ''),
      chance.pick(states),
    );
  },
  // Far back, perhaps out of the site: then the page that asked is gone before it can answer.
  async (page) => {
    await page.evaluate(() => history.go(-3)).catch(() => null);
  },
  // Presses everything that hides and shows.
  async (page) => {
    const hide = page.getByRole('button', { name: 'Hide this page' });
    if (!(await hide.isVisible())) return;
    await hide.click();
    await page.getByRole('button', { name: 'Show the page again' }).click();
  },
  async (page) => {
    await page.reload();
    await expectPage(page, /./);
    const resume = page.getByRole('button', { name: 'Carry on', exact: true });
    await Promise.race([resume.waitFor({ timeout: 1500 }), page.waitForTimeout(1500)]).catch(() => undefined);
    if (await resume.isVisible()) await resume.click();
  },
];

/** Every page of the site has its one heading; going far enough back leaves the site. */
const hasHeadingOrLeft = async (page: Page): Promise<boolean> =>
  page.url() === 'about:blank' || (await page.getByRole('heading', { level: 1 }).count()) === 1;

for (let seed = 1; seed <= walks; seed += 1) {
  test(`a hostile walk loses nothing and breaks nothing (walk ${seed})`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const chance = chanceFrom(1000 + seed);
    await page.goto('/en/');
    await openQuestionnaire(page);
    await fillQuietly(page, plan);
    await continueButton(page).click();
    await expectPage(page, 'bladder-bowel');
    await choose(page, 'bladder-bowel-rest', 'none');
    await continueButton(page).click();
    await expectPage(page, 'sexual');

    for (let turns = 0; turns < turnsInAWalk; turns += 1) {
      if (!page.url().includes('/en/check/')) await openQuestionnaire(page);
      const resume = page.getByRole('button', { name: 'Carry on', exact: true });
      if ((await pageName(page)) === 'resume') await resume.click();
      if (chance.happens(0.5)) await chance.pick(mischief)(page, chance);
      else if (await continueButton(page).isVisible()) {
        await fillQuietly(page, plan);
        await continueButton(page).click();
      }
      expect(errors).toEqual([]);
      await expect.poll(() => hasHeadingOrLeft(page)).toBe(true);
    }
    await keptAge(page);
    expect(errors).toEqual([]);
  });
}

/** Goes to the first page, however far that is, and finds the age as it was typed. */
const keptAge = async (page: Page): Promise<void> => {
  if (!page.url().includes('/en/check/')) await openQuestionnaire(page);
  if ((await pageName(page)) === 'resume')
    await page.getByRole('button', { name: 'Carry on', exact: true }).click();
  for (let pages = 0; pages < 60 && (await pageName(page)) !== 'who'; pages += 1) {
    const before = await pageName(page);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(page.locator('main')).not.toHaveAttribute('data-page', before);
  }
  await expect(page.locator('[name="ctx_age"]')).toHaveValue('47');
};
