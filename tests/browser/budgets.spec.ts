// What a page may weigh, as it comes over the wire: brotli, and a kB is 1024 bytes. The limits are promises; raising
// one is a decision to write down.

import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';

interface Loaded {
  readonly kind: string;
  readonly path: string;
  readonly kB: number;
}

const measured = async (response: Response): Promise<Loaded> => {
  const kind = response.request().resourceType();
  const body = await response.body().catch(() => Buffer.alloc(0));
  // A font is compressed already.
  const bytes = kind === 'font' ? body.length : brotliCompressSync(body).length;
  return { kind, path: new URL(response.url()).pathname, kB: bytes / 1024 };
};

/**
 * Everything that opening a page fetches, and the page as it was sent. With `behind` also what it fetches once it
 * reacts: on a busy machine the network may seem idle before.
 */
const open = async (
  page: Page,
  path: string,
  { behind = false } = {},
): Promise<{ loaded: readonly Loaded[]; html: string }> => {
  const arriving: Promise<Loaded>[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'GET') arriving.push(measured(response));
  });
  const response = await page.goto(path, { waitUntil: 'networkidle' });
  const html = (await response?.text()) ?? '';
  const isBehind = ({ kind, path: file }: Loaded): boolean => kind === 'script' && !html.includes(file);
  if (behind) {
    await expect.poll(async () => (await Promise.all(arriving)).some(isBehind)).toBe(true);
    await page.waitForLoadState('networkidle');
  }
  return { loaded: await Promise.all(arriving), html };
};

const weight = (loaded: readonly Loaded[]): number => loaded.reduce((sum, { kB }) => sum + kB, 0);

const ofKind = (loaded: readonly Loaded[], kind: string): readonly Loaded[] =>
  loaded.filter((one) => one.kind === kind);

test('the first question is light, and what comes behind it too', async ({ page }) => {
  const { loaded, html } = await open(page, '/en/check/', { behind: true });
  const scripts = ofKind(loaded, 'script');
  const before = scripts.filter(({ path }) => html.includes(path));
  expect(before.length).toBeGreaterThan(3);
  expect(scripts.length).toBeGreaterThan(before.length);
  expect(weight(before), 'script before the first answer').toBeLessThanOrEqual(135);
  expect(weight(scripts), 'script of the whole questionnaire').toBeLessThanOrEqual(175);
  expect(weight(ofKind(loaded, 'document')), 'the page itself').toBeLessThanOrEqual(25);
  // What only starts to keep the site for use without a connection is not counted (settled: precache).
  const atOnce = loaded.filter(
    ({ path, kind }) => path !== '/offline.js' && (kind !== 'script' || html.includes(path)),
  );
  expect(atOnce.length, 'requests to the first question').toBeLessThanOrEqual(12);
});

test('the result is light before anything is exported', async ({ page }) => {
  const { loaded } = await open(page, '/en/result/');
  expect(weight(ofKind(loaded, 'script'))).toBeLessThanOrEqual(150);
});

test("the clinician's page is light before anything is opened", async ({ page }) => {
  const { loaded, html } = await open(page, '/en/clinician/', { behind: true });
  const scripts = ofKind(loaded, 'script');
  const before = scripts.filter(({ path }) => html.includes(path));
  expect(scripts.length, 'what opens a summary comes behind the page').toBeGreaterThan(before.length);
  expect(weight(before)).toBeLessThanOrEqual(175);
});

test("the clinic's tablet waits for no more script than the clinician's page and the questionnaire together", async ({
  page,
}) => {
  const { loaded, html } = await open(page, '/en/kiosk/');
  const before = ofKind(loaded, 'script').filter(({ path }) => html.includes(path));
  expect(weight(before)).toBeLessThanOrEqual(215);
});

test('keying in a form takes no more script than the questionnaire', async ({ page }) => {
  const { loaded } = await open(page, '/en/enter/');
  expect(weight(ofKind(loaded, 'script'))).toBeLessThanOrEqual(175);
});

/** Where there is a search, its script. */
const searched = ['/en/learn/', '/en/how-it-works/'];

for (const path of [
  '/',
  '/en/',
  '/en/about/',
  '/en/clinics/',
  '/en/paper/',
  '/en/learn/psoas/',
  ...searched,
]) {
  test(`${path} carries next to no script, a small style and one small typeface`, async ({ page }) => {
    const { loaded } = await open(page, path);
    // The script that keeps the site for use without a connection, and that of the search.
    expect(weight(ofKind(loaded, 'script'))).toBeLessThanOrEqual(searched.includes(path) ? 4 : 1);
    expect(weight(ofKind(loaded, 'stylesheet'))).toBeLessThanOrEqual(12);
    expect(weight(ofKind(loaded, 'font'))).toBeLessThanOrEqual(40);
  });
}
