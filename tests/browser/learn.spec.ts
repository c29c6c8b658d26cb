// The learning pages: plain HTML without Next's script, accessible, with every link alive.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { watchForErrors } from './support/page-driver';

const out = (path: string): string => `out${path}${path.endsWith('/') ? 'index.html' : ''}`;
const pages = readdirSync('out/en/learn', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/en/learn/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

const matches = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found]) => String(found));

test('there are fifteen articles and the index', () => {
  expect(pages).toHaveLength(16);
});

/** Articles are built alike: the short run examines the index and two of them, the long run all. */
const examined = process.env.LBP_LONG
  ? pages
  : pages.filter((path) => /learn\/(psoas\/|medicines\/)?$/.test(path));

for (const path of pages) {
  const html = readFileSync(out(path), 'utf8');

  test(`${path} carries at most 4 kB of script, and none of it inline`, () => {
    const scripts = matches(html, /<script\b([^>]*)>/g);
    const sources = scripts.map((attributes) => /\ssrc="([^"]+)"/.exec(attributes)?.[1] ?? 'inline');
    expect(sources).toEqual(path === '/en/learn/' ? ['/learn-search.js'] : []);
    const bytes = sources.map((source) => brotliCompressSync(readFileSync(out(source))).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(4 * 1024);
  });

  test(`${path} has no dead link`, () => {
    const ids = matches(html, /\sid="([^"]+)"/g);
    const dead = matches(html, /<a\b[^>]*\shref="([^"]+)"/g).filter((href) => {
      if (href.startsWith('#')) return !ids.includes(href.slice(1));
      return href.startsWith('/') && !existsSync(out(href));
    });
    expect(dead).toEqual([]);
  });
}

for (const path of examined) {
  test(`${path} is accessible`, async ({ page }) => {
    const errors = watchForErrors(page);
    await page.goto(path);
    await expectAccessible(page);
    expect(errors).toEqual([]);
  });
}

test('an article says that no clinician has reviewed it, and lists its sources and the results that lead to it', async ({
  page,
}) => {
  await page.goto('/en/learn/psoas/');
  await expect(page.locator('main')).toContainText('Not yet reviewed by a clinician');
  await page.getByRole('link', { name: 'Source 2' }).first().click();
  await expect(page.locator('#source-2')).toBeInViewport();
  await expect(page.locator('#source-2')).toContainText('read by us');
  await expect(page.locator('[id^="source-"]', { hasText: 'read in a report of it' })).toHaveCount(1);
  await page.getByText('Show the reasons').click();
  await expect(page.locator('main')).toContainText('r-persist');
});

test('the search hides what does not fit, and says when nothing does', async ({ page }) => {
  await page.goto('/en/learn/');
  const found = page.locator('li[data-search]:visible');
  await expect(found).toHaveCount(15);
  await page.getByLabel('Search the articles').fill('Psoas tilt');
  await expect(page.getByRole('status')).toHaveText(/^\d found$/);
  await expect(found.first()).toContainText('psoas');
  await page.getByLabel('Search the articles').fill('xylophone');
  await expect(page.getByRole('status')).toContainText('Nothing found');
  await expect(found).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the index is a plain list', async ({ page }) => {
    await page.goto('/en/learn/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('li[data-search]')).toHaveCount(15);
  });
});
