// What is kept on the device when things are not as they should be: two windows, no storage, stored data that is
// damaged, too old or planted.

import { expect, type Page, test } from '@playwright/test';
import { type Planted, plant } from './support/kept-draft';
import { choose, expectPage, openQuestionnaire, proceed, watchForErrors } from './support/page-driver';
import { fillQuietly, walkTo } from './support/walker';

const databases = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Opens the questionnaire in another window of the same browser. */
const anotherWindow = async (page: Page): Promise<Page> => {
  const other = await page.context().newPage();
  await openQuestionnaire(other);
  return other;
};

test('of two windows only the one that carried on last is kept, and the other is told', async ({ page }) => {
  const errors = watchForErrors(page);
  await openQuestionnaire(page);
  await walkTo(page, 'bladder-bowel', { ctx_age: '47' });
  const other = await anotherWindow(page);
  await press(other, 'Carry on');
  await expectPage(other, 'bladder-bowel');
  await walkTo(other, 'legs-now');

  await fillQuietly(page, { ces_saddle_numb: 'yes' });
  await proceed(page);
  await expect(page.getByText('open in another window too')).toBeVisible();
  await fillQuietly(page);
  await proceed(page);

  await other.reload();
  await press(other, 'Carry on');
  await expectPage(other, 'legs-now');
  await expect(other.getByText('open in another window too')).toBeHidden();
  expect(errors).toEqual([]);
});

test('two windows that began at the same time do not write over each other', async ({ page }) => {
  await openQuestionnaire(page);
  const other = await anotherWindow(page);
  await walkTo(page, 'bladder-bowel', { ctx_age: '47' });
  await walkTo(other, 'bladder-bowel', { ctx_age: '61' });
  await expect(other.getByText('open in another window too')).toBeVisible();
  await page.reload();
  await press(page, 'Carry on');
  await press(page, 'Back');
  await expect(page.locator('[name="ctx_age"]')).toHaveValue('47');
});

const deleteEverything = async (page: Page): Promise<void> => {
  await press(page, 'Stop and delete everything');
  await press(page, 'Yes, delete everything');
  await expectPage(page, 'erased');
};

test('what is deleted in one window is gone from the other too, and is not written again', async ({
  page,
}) => {
  await openQuestionnaire(page);
  await walkTo(page, 'bladder-bowel');
  const other = await anotherWindow(page);
  await press(other, 'Carry on');
  await deleteEverything(other);
  expect(await databases(other)).toEqual([]);
  await fillQuietly(page);
  await press(page, 'Continue');
  await expectPage(page, 'erased');
  expect(await databases(page)).toEqual([]);

  // The other window has begun anew by the time that this one is looked at again.
  await openQuestionnaire(page);
  await walkTo(page, 'bladder-bowel');
  await openQuestionnaire(other);
  await press(other, 'Delete them and start again');
  await walkTo(other, 'bladder-bowel');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expectPage(page, 'erased');
});

test('looking at the questionnaire without answering leaves nothing behind', async ({ page }) => {
  await page.goto('/en/check/', { waitUntil: 'networkidle' });
  await fillQuietly(page);
  expect(await databases(page)).toEqual([]);
});

/** Ways in which a browser keeps nothing. */
const withoutStorage: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'storage is blocked': (page) =>
    page.addInitScript(() => {
      Object.defineProperty(indexedDB, 'open', {
        value: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }),
  'a private window cannot keep a key': (page) =>
    page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('keys cannot be kept', 'DataCloneError');
      };
    }),
  'the disk is full': async (page) => {
    await page.goto('/en/about/');
    const devtools = await page.context().newCDPSession(page);
    const origin = new URL(page.url()).origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  },
};

for (const [name, arrange] of Object.entries(withoutStorage)) {
  test(`when ${name}, the page says so and can be filled in all the same`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await arrange(page);
    await openQuestionnaire(page);
    await walkTo(page, 'bladder-bowel');
    await expect(page.getByText('does not let us keep your answers')).toBeVisible();
    await choose(page, 'bladder-bowel-rest', 'none');
    await proceed(page);
    await expectPage(page, 'sexual');
    await deleteEverything(page);
    expect(errors).toEqual([]);
  });
}

const draftBut = (change: object): string =>
  JSON.stringify({
    version: 1,
    savedAt: Date.now() - 60_000,
    rulesetVersion: 'lbp-triage-0.3',
    step: 'sexual',
    answers: { ctx_age: 47 },
    floor: null,
    ...change,
  });

const unreadable: Readonly<Record<string, Planted>> = {
  'is no record': { draft: 'ctx_age=47' },
  'is a record of another key': { draft: { iv: new Uint8Array(12), bytes: new ArrayBuffer(99) } },
  'is no JSON': { text: '{"version":1,' },
  'comes from a newer version': { text: draftBut({ version: 99 }) },
  'holds what cannot be answered': { text: draftBut({ answers: { ctx_age: 'yes' } }) },
  'reaches for the prototype': { text: draftBut({}).replace('{"ctx_age"', '{"__proto__":{"x":1},"ctx_age"') },
  'lies in a database of another version': { version: 7, draft: 'x' },
  'lies in a database of another kind': { store: 'other', draft: 'x' },
};

test('what cannot be read is told kindly and deleted, and a fresh start is made', async ({ page }) => {
  const errors = watchForErrors(page);
  for (const [name, planted] of Object.entries(unreadable)) {
    await plant(page, planted);
    await openQuestionnaire(page);
    await expectPage(page, 'resume');
    await expect(page.getByText('could not be read, so they were deleted'), name).toBeVisible();
    expect(await databases(page), name).toEqual([]);
    await press(page, 'Continue');
    await expectPage(page, 'who');
  }
  await walkTo(page, 'bladder-bowel');
  await expect.poll(() => databases(page)).toEqual(['lbp-draft']);
  expect(errors).toEqual([]);
});

test('after 24 hours what was kept is deleted and not offered', async ({ page }) => {
  await plant(page, { text: draftBut({ savedAt: Date.now() - 24 * 3_600_000 - 1000 }) });
  await openQuestionnaire(page);
  await expect(page.getByText('more than 24 hours old')).toBeVisible();
  expect(await databases(page)).toEqual([]);
});
