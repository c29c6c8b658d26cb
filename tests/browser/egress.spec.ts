// Nothing leaves the page: whole journeys with every way to hand something over, watched at every door.

import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { watchEgress } from './support/egress';
import { expectPage, openQuestionnaire, pageName, proceed, watchForErrors } from './support/page-driver';
import { fillQuietly } from './support/walker';

const typed = ['xylophone', 'marmalade'] as const;

/** Somebody with a private answer, a long story and a reason to be seen soon. */
const plan = {
  ctx_age: '47',
  fx_steroids: 'yes',
  psy_mood: '9',
  saf_self_harm_thoughts: 'yes',
  own_words: 'It began at the xylophone.',
  top_question: 'Is it the marmalade?',
};

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const saved = async (page: Page, button: string): Promise<{ name: string; text: string }> => {
  const saving = page.waitForEvent('download');
  await press(page, button);
  const file = await saving;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};

/** Everything on the result that hands something over; gives what a clinician is handed. */
const handOver = async (page: Page) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(page, 'Print the summary');
  await press(page, 'Copy as text');
  await expect(page.getByText('You can now paste it')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('xylophone');
  const file = await saved(page, 'Save as a file');
  await page.getByText('For clinics').click();
  const fhir = await saved(page, 'Save as FHIR');
  await press(page, 'Show the code');
  const drawing = page.getByRole('img', { name: 'Code of your summary' });
  await expect(drawing).toBeVisible();
  for (const { name, text } of [file, fhir]) {
    expect(name).toMatch(/^summary-\d{4}-\d\d-\d\d(\.fhir)?\.json$/);
    expect(text).toContain('xylophone');
    expect(text).not.toContain('saf_');
  }
  return { file, fhir, picture: await drawing.screenshot() };
};

test('from the first question to the hand-over and the clinician, nothing leaves the page', async ({
  page,
  baseURL,
}) => {
  const errors = watchForErrors(page);
  const egress = await watchEgress(page, baseURL, typed);
  await openQuestionnaire(page);
  while ((await pageName(page)) !== 'check-answers') {
    await fillQuietly(page, plan);
    await proceed(page);
    expect(await egress.check()).toEqual([]);
  }
  await page.getByRole('link', { name: 'Show my result' }).click();
  await expectPage(page, 'result');
  expect(await egress.check()).toEqual([]);
  const { file, fhir, picture } = await handOver(page);
  expect(await egress.check()).toEqual([]);

  await page.goto('/en/clinician/', { waitUntil: 'networkidle' });
  const open = async (label: string, name: string, content: Buffer): Promise<void> => {
    await page.getByLabel(label).setInputFiles({ name, mimeType: '', buffer: content });
    await expectPage(page, 'clinician-view');
    await expect(page.locator('main')).toContainText('xylophone');
    expect(await egress.check()).toEqual([]);
    await press(page, 'Close this summary');
  };
  await open('Photo or screenshot', 'code.png', picture);
  await open('JSON file', file.name, Buffer.from(file.text));
  await open('JSON file', fhir.name, Buffer.from(fhir.text));
  expect(await egress.check()).toEqual([]);
  expect(errors).toEqual([]);
});

test('what is keyed in from paper leaves the page in no way either', async ({ page, baseURL }) => {
  const egress = await watchEgress(page, baseURL, typed);
  await page.goto('/en/enter/', { waitUntil: 'networkidle' });
  await page.locator('#ctx_age').fill('47');
  await page.locator('#own_words').fill('It began at the xylophone.');
  await press(page, 'Show the result');
  await expectPage(page, 'result');
  await saved(page, 'Save as a file');
  await page.goBack();
  await expectPage(page, 'enter');
  expect(await egress.check()).toEqual([]);
});

/** What a page must not do, and how the watch names it. */
const planted: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'request: POST': (page) => page.evaluate(() => navigator.sendBeacon('/en/', 'ctx_age=47')),
  'request: GET': (page) => page.evaluate(() => fetch('/en/?age=47')),
  'cookie: seen': (page) =>
    page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: this is what the watch has to find
      document.cookie = 'seen=1';
    }),
  'local: visits': (page) => page.evaluate(() => localStorage.setItem('visits', '1')),
  'session: step': (page) => page.evaluate(() => sessionStorage.setItem('step', '1')),
  'database: log/all': (page) =>
    page.evaluate(
      () =>
        new Promise((done) => {
          const open = indexedDB.open('log');
          open.onupgradeneeded = () => open.result.createObjectStore('all').put('x', 'ces_saddle_numb');
          open.onsuccess = () => done(open.result.close());
        }),
    ),
  'cache: answers': (page) => page.evaluate(async () => void (await caches.open('answers'))),
  'address: ': (page) => page.evaluate(() => history.replaceState(null, '', '?age=47')),
  'told: ': (page) =>
    page.evaluate(() => {
      history.pushState({ step: 'ces_saddle_numb' }, '', '/en/check/');
      document.title = 'It began at the xylophone';
    }),
  'name: ': (page) =>
    page.evaluate(() => {
      window.name = 'r-saf';
    }),
};

test('the watch finds a page that sends, keeps or tells something', async ({ page, baseURL }) => {
  const egress = await watchEgress(page, baseURL, typed);
  await page.goto('/en/check/', { waitUntil: 'networkidle' });
  expect(await egress.check()).toEqual([]);
  for (const [name, plant] of Object.entries(planted)) {
    await plant(page);
    const found = await egress.check();
    expect(found.filter((fault) => fault.startsWith(name)).length, name).toBeGreaterThan(0);
  }
});
