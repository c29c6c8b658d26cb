// Opens every page of the built site and listens: no page may log an error, throw, break its own content security
// policy, miss a file or speak to another host.

import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

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

for (const path of [...paths, '/no-such-page/']) {
  test(`${path} opens without a complaint`, async ({ page, baseURL }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      const expected = path === '/no-such-page/' && message.text().includes('404 (Not Found)');
      if (message.type() === 'error' && !expected) complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => {
      // Next itself breaks off the HEAD request with which it looks a link up.
      if (request.method() !== 'HEAD') complaints.push(`failed: ${request.url()}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && origin !== baseURL) complaints.push(`other host: ${request.url()}`);
    });
    await page.addInitScript(() => {
      window.policyViolations = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        window.policyViolations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });

    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(path === '/no-such-page/' ? 404 : 200);
    await expect(page.locator('main')).toBeVisible();
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
    expect(await page.evaluate(() => window.policyViolations)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
