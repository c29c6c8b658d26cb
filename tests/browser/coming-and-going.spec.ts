import { expect, type Page, test } from '@playwright/test';
import { expectKeptStep } from './support/kept-draft';
import {
  choose,
  expectPage,
  openQuestionnaire,
  pageName,
  proceed,
  watchForErrors,
} from './support/page-driver';
import { fillQuietly, walkTo } from './support/walker';

/** Everything that this site keeps in the browser, read raw. */
const storedIn = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
  }));

const firstPages = ['where', 'moving', 'legs', 'cancer', 'thoughts', 'told-and-tried'] as const;

for (const name of firstPages) {
  test(`at ${name}: back, forward and reload keep the answers and the place`, async ({ page }) => {
    const errors = watchForErrors(page);
    await openQuestionnaire(page);
    const met = await walkTo(page, name);
    const before = met.at(-2) ?? '';
    await fillQuietly(page);
    await proceed(page);
    const after = await pageName(page);

    await page.goBack();
    await expectPage(page, name);
    await page.goBack();
    await expectPage(page, before);
    await page.goForward();
    await expectPage(page, name);
    await page.goForward();
    await expectPage(page, after);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expectPage(page, name);
    await proceed(page);
    await expectPage(page, after);

    await expectKeptStep(page, after);
    await page.reload();
    await expectPage(page, 'resume');
    await page.getByRole('button', { name: 'Carry on', exact: true }).click();
    await expectPage(page, after);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expectPage(page, name);
    await proceed(page);
    await expectPage(page, after);
    expect(errors).toEqual([]);
  });
}

/**
 * Reloads and sends the first page before anything can be looked up: what comes behind the first question is held
 * back until then.
 */
const sendFirstPageAtOnce = async (page: Page, age: string): Promise<void> => {
  const first = await (await page.request.get('/en/check/')).text();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    if (!first.includes(new URL(route.request().url()).pathname)) await released;
    await route.continue();
  });
  // What is held back may hold the page's load event back too.
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expectPage(page, 'who');
  await fillQuietly(page, { ctx_age: age });
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  release();
  await page.unrouteAll({ behavior: 'wait' });
};

test('who answers before the answers from before are found is asked about them, and loses nothing', async ({
  page,
}) => {
  await openQuestionnaire(page);
  await walkTo(page, 'sexual', { ctx_age: '47' });

  await sendFirstPageAtOnce(page, '40');
  await page.getByRole('button', { name: 'Carry on', exact: true }).click();
  await expectPage(page, 'sexual');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expectPage(page, 'bladder-bowel');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.locator('[name="ctx_age"]')).toHaveValue('47');

  await sendFirstPageAtOnce(page, '41');
  await page.getByRole('button', { name: 'Delete them and start again' }).click();
  await expectPage(page, 'bladder-bowel');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.locator('[name="ctx_age"]')).toHaveValue('41');
});

test('changing an answer from the check page comes back to it, by way of what the change has opened', async ({
  page,
}) => {
  await openQuestionnaire(page);
  await walkTo(page, 'check-answers');
  await page.getByRole('button', { name: /^Change.*pain travelling into a leg/ }).click();
  await expectPage(page, 'legs');
  await choose(page, 'neu_leg_side', 'one');
  await proceed(page);
  await expectPage(page, 'leg-pain');
  await fillQuietly(page, { neu_below_knee: 'yes', neu_leg_pain_0_10: '6' });
  await proceed(page);
  await expectPage(page, 'check-answers');
  await expect(page.locator('main')).toContainText('The pain goes below the knee');

  // Closing the branch takes its questions away; opening it again in the same sitting brings the answers back.
  await page.getByRole('button', { name: /^Change.*pain travelling into a leg/ }).click();
  await choose(page, 'neu_leg_side', 'none');
  await proceed(page);
  await expectPage(page, 'check-answers');
  await expect(page.locator('main')).not.toContainText('The pain goes below the knee');
  await page.getByRole('button', { name: /^Change.*pain travelling into a leg/ }).click();
  await choose(page, 'neu_leg_side', 'one');
  await proceed(page);
  await expectPage(page, 'leg-pain');
  await expect(page.locator('[name="neu_below_knee"]')).toBeChecked();
  await expect(page.locator('[name="neu_leg_pain_0_10"][value="6"]')).toBeChecked();
});

test('the address, the title and the history never tell an answer or the page', async ({ page }) => {
  await openQuestionnaire(page);
  await walkTo(page, 'cancer');
  expect(page.url()).toMatch(/\/en\/check\/$/);
  await expect(page).toHaveTitle(/^General health - Low back pain check$/);
  const state = await page.evaluate(() => JSON.stringify(history.state));
  expect(state).toMatch(/"lbp":\d+/);
  expect(state).not.toMatch(/cancer|ces_|ctx_/);
});

test('deleting everything takes two taps and leaves nothing on the device', async ({ page }) => {
  await openQuestionnaire(page);
  await walkTo(page, 'walking');
  await expect.poll(async () => (await storedIn(page)).databases).toContain('lbp-draft');
  await page.getByRole('button', { name: 'Stop and delete everything' }).click();
  await page.getByRole('button', { name: 'No, keep my answers' }).click();
  await expectPage(page, 'walking');
  await page.getByRole('button', { name: 'Stop and delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expectPage(page, 'erased');
  expect(await storedIn(page)).toEqual({ databases: [], local: [], session: [], cookies: '' });
  await page.goBack();
  await expectPage(page, 'who');
  await expect(page.locator('[name="ctx_age"]')).toHaveValue('');
  await page.reload();
  await expectPage(page, 'who');
});

test('what is kept on the device cannot be read as it lies there', async ({ page }) => {
  await openQuestionnaire(page);
  await walkTo(page, 'cancer');
  await expect.poll(async () => (await storedIn(page)).databases).toContain('lbp-draft');
  const raw = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const open = indexedDB.open('lbp-draft');
        open.onsuccess = () => {
          const all = open.result.transaction('vault').objectStore('vault').getAll();
          all.onsuccess = () =>
            resolve(
              all.result
                .map((record: unknown) =>
                  record instanceof CryptoKey
                    ? `key extractable=${record.extractable}`
                    : new TextDecoder().decode((record as { bytes: ArrayBuffer }).bytes),
                )
                .join('\n'),
            );
        };
      }),
  );
  expect(raw).toContain('key extractable=false');
  expect(raw).not.toMatch(/ces_|ctx_|answers|low_back/);
});

test('hiding the page covers it at once and comes back where it was', async ({ page }) => {
  await openQuestionnaire(page);
  await walkTo(page, 'bladder-bowel');
  await choose(page, 'ces_urine_flow_new', 'yes');
  await page.getByRole('button', { name: 'Hide this page' }).click();
  await expect(page.getByText('Your answers are kept.')).toBeVisible();
  await expect(page.locator('form')).toBeHidden();
  await page.getByRole('button', { name: 'Show the page again' }).click();
  await expect(page.locator('[name="ces_urine_flow_new"]')).toBeChecked();
});

test('the whole journey can be made by keyboard alone', async ({ page }) => {
  await openQuestionnaire(page);
  await page.locator('h1').focus();
  for (let pages = 0; pages < 45; pages += 1) {
    const name = await pageName(page);
    if (name === 'check-answers') break;
    await answerByKeyboard(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).not.toHaveAttribute('data-page', name);
  }
  await expectPage(page, 'check-answers');
});

/** Tabs from control to control: Space chooses the first of each group, or "None of these"; numbers are typed. */
const answerByKeyboard = async (page: Page): Promise<void> => {
  const done = new Set<string>();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const { name = '', type = '', value = '', tagName } = document.activeElement as HTMLInputElement;
      return { name, type, value, tagName };
    });
    if (focus.type === 'submit') return;
    if (focus.tagName !== 'INPUT' || done.has(focus.name)) continue;
    if (focus.type === 'text') await page.keyboard.type('40');
    else if (focus.type === 'radio' || focus.value === 'none' || focus.name === 'body_regions') {
      await page.keyboard.press('Space');
    } else if (!focus.name.startsWith('bel_')) continue;
    else await page.keyboard.press('Space');
    done.add(focus.name);
  }
};
