// The pages to read, articles and rule book: plain HTML without Next's script, accessible, with every link alive.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { watchForErrors } from './support/page-driver';

const out = (path: string): string => `out${path}${path.endsWith('/') ? 'index.html' : ''}`;
const rulebook = '/en/how-it-works/';
const articles = readdirSync('out/en/learn', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/en/learn/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();
const pages = [...articles, rulebook];

const matches = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found]) => String(found));

test('there are fifteen articles and the index', () => {
  expect(articles).toHaveLength(16);
});

/** Articles are built alike: the short run examines the index, two of them and the rule book, the long run all. */
const examined = process.env.LBP_LONG
  ? pages
  : pages.filter((path) => path === rulebook || /learn\/(psoas\/|medicines\/)?$/.test(path));

const idsOf = new Map<string, ReadonlySet<string>>();

/** The places of a page that a link can lead to; each page is read once. */
const idsOn = (path: string): ReadonlySet<string> => {
  const ids = idsOf.get(path) ?? new Set(matches(readFileSync(out(path), 'utf8'), /\sid="([^"]+)"/g));
  idsOf.set(path, ids);
  return ids;
};

/** What a link leads to is not there: the page, or the place on it. */
const isDead = (href: string, path: string): boolean => {
  const [target = '', place] = href.split('#');
  const page = target === '' ? path : target;
  return !existsSync(out(page)) || (place !== undefined && !idsOn(page).has(place));
};

for (const path of pages) {
  const html = readFileSync(out(path), 'utf8');

  test(`${path} carries at most 4 kB of script, and none of it inline`, () => {
    const scripts = matches(html, /<script\b([^>]*)>/g);
    const sources = scripts.map((attributes) => /\ssrc="([^"]+)"/.exec(attributes)?.[1] ?? 'inline');
    const searched = path === '/en/learn/' || path === rulebook;
    expect(sources).toEqual([...(searched ? ['/search.js'] : []), '/offline.js']);
    const bytes = sources.map((source) => brotliCompressSync(readFileSync(out(source))).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(4 * 1024);
  });

  test(`${path} has no dead link and no place left unfilled`, () => {
    const inside = matches(html, /<a\b[^>]*\shref="([#/][^"]*)"/g);
    const dead = [...new Set(inside)].filter((href) => isDead(href, path));
    expect(dead).toEqual([]);
    const words = html.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' ');
    expect(matches(words, /(\{[\w-]+\})/g)).toEqual([]);
  });
}

for (const path of examined) {
  test(`${path} is accessible`, async ({ page }) => {
    const errors = watchForErrors(page);
    await page.goto(path);
    await expectAccessible(page, path === rulebook ? 'long' : 'usual');
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

test('an article leads to the rules that lead to it', async ({ page }) => {
  await page.goto('/en/learn/psoas/');
  await page.getByText('Show the reasons').click();
  await page.getByRole('link', { name: 'r-persist' }).click();
  const rule = page.locator('#r-persist');
  await expect(rule).toBeInViewport();
  await expect(rule.getByText('Cases that it just misses')).toBeVisible();
  await expect(rule.getByRole('link', { name: 'Is a tight psoas to blame' })).toBeVisible();
});

test('the search of the rule book opens what it finds out of sight, and a link leads out of it', async ({
  page,
}) => {
  await page.goto(rulebook);
  const found = page.locator('[data-search]:visible');
  const all = await found.count();
  const search = page.getByLabel('Search the rules');
  await search.fill('steroids 3 months');
  await expect(page.locator('#r-fx-steroid')).toBeVisible();
  await expect(page.locator('#r-ces-retention')).toBeHidden();
  await search.fill('Prednisolone 6 months');
  await expect(page.getByRole('status').last()).toHaveText('1 found');
  await expect(page.locator('#r-fx-steroid').getByText('Prednisolone 6 months')).toBeVisible();
  await search.fill('a hard nerve or cord sign cancer');
  await page.locator('#r-mscc-neuro').getByRole('link', { name: 'a hard nerve or cord sign' }).click();
  await expect(page.locator('#d_neuro_hard')).toBeInViewport();
  await expect(search).toHaveValue('');
  await search.fill('xylophone');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await expect(found).toHaveCount(0);
  await search.fill('');
  await expect(found).toHaveCount(all);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the index is a plain list', async ({ page }) => {
    await page.goto('/en/learn/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('li[data-search]')).toHaveCount(15);
  });
  test('the rule book is whole', async ({ page }) => {
    await page.goto(`${rulebook}#r-fx-steroid`);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('#r-fx-steroid')).toBeInViewport();
  });
});
