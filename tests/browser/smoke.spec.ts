// Opens every page of the built site and listens: no page may log an error, throw, break its own content security
// policy, miss a file or speak to another host.

import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const paths = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

declare global {
  interface Window {
    policyViolations: string[];
  }
}

test('there are pages to open', () => {
  expect(paths).toContain('/');
});

/** Everything that a page complains about, each with the path of the page. */
const listenTo = async (page: Page, baseURL: string | undefined): Promise<readonly string[]> => {
  const complaints: string[] = [];
  const complain = (what: string): void => {
    complaints.push(`${new URL(page.url()).pathname}: ${what}`);
  };
  page.on('console', (message) => {
    const expected = page.url().endsWith('/no-such-page/') && message.text().includes('404 (Not Found)');
    if (message.type() === 'error' && !expected) complain(message.text());
  });
  page.on('pageerror', (error) => complain(error.message));
  page.on('requestfailed', (request) => {
    // Next itself breaks off the HEAD request with which it looks a link up.
    if (request.method() !== 'HEAD') complain(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== baseURL) complain(`other host: ${request.url()}`);
  });
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.policyViolations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return complaints;
};

const isArticle = (path: string): boolean => path.includes('/learn/');

for (const [name, group] of [
  ['the articles', paths.filter(isArticle)],
  ['all other pages', [...paths.filter((path) => !isArticle(path)), '/no-such-page/']],
] as const) {
  test(`${name} open without a complaint`, async ({ page, baseURL }) => {
    const complaints = await listenTo(page, baseURL);
    for (const path of group) {
      const response = await page.goto(path, { waitUntil: 'networkidle' });
      expect(response?.status(), path).toBe(path === '/no-such-page/' ? 404 : 200);
      await expect(page.locator('main'), path).toBeVisible();
      expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count(), path).toBe(1);
      expect(await page.evaluate(() => window.policyViolations), path).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });
}
