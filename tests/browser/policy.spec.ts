// The content security policy at work: what somebody might smuggle into a page is refused by the browser itself. That
// no page of the site breaks its own policy is shown by smoke.spec.ts, page by page.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';

declare global {
  interface Window {
    planted?: string;
    refused: string[];
  }
}

/** Another host, which notes whatever reaches it. */
const reached: string[] = [];
const elsewhere = createServer((request, response) => {
  reached.push(`${request.method} ${request.url}`);
  response.setHeader('Access-Control-Allow-Origin', '*').end();
});
const host = (): string => `http://localhost:${(elsewhere.address() as AddressInfo).port}/`;

test.beforeAll(() => new Promise<void>((ready) => void elsewhere.listen(0, 'localhost', ready)));
test.afterAll(() => {
  elsewhere.close();
  elsewhere.closeAllConnections();
});

/** As a fault in the page, or somebody between the server and the reader, would put it there. */
const markup = (): string => `
  <script>window.planted = 'script'</script>
  <script src="${host()}script.js"></script>
  <a id="planted-link" href="javascript:window.planted='address'">x</a>
  <img alt="" src="/no-such-picture.png" onerror="window.planted = 'handler'">
  <img alt="" src="${host()}picture.png">
  <iframe title="x" src="${host()}frame"></iframe>
  <link rel="stylesheet" href="${host()}style.css">
  <form id="planted-form" action="${host()}form" method="post"></form>
  <base href="${host()}">`;

/** The page with something planted in its HTML. */
const openPlanted = async (page: Page, path: string): Promise<void> => {
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      window.refused.push(effectiveDirective);
    });
  });
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/<body[^>]*>/, (body) => body + markup()) });
  });
  await page.goto(path, { waitUntil: 'load' });
};

/** In the page: what a script would do that got in all the same. Gives the names of what was not refused. */
const tryEverything = async (host: string): Promise<readonly string[]> => {
  // What a test runs in a page may use `eval`; what comes after it may not.
  await new Promise((later) => setTimeout(later));
  const script = document.createElement('script');
  const attempts: Record<string, () => unknown> = {
    fetch: () => fetch(host),
    'string as HTML': () => {
      document.body.innerHTML = '<p>x</p>';
    },
    'string as script': () => {
      script.textContent = 'window.planted = "text"';
    },
    'string as address of a script': () => {
      script.src = `${host}script.js`;
    },
    'handler from a string': () => document.body.setAttribute('onclick', 'window.planted = "click"'),
    'policy of its own': () =>
      (
        window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
      ).trustedTypes.createPolicy('mine', {}),
    worker: () => new Worker(URL.createObjectURL(new Blob(['1']))),
    // biome-ignore lint/security/noGlobalEval: this is what has to be refused
    eval: () => globalThis.eval('1'),
  };
  const through: string[] = [];
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      await attempt();
      through.push(name);
    } catch {
      // Refused, as it should be.
    }
  }
  navigator.sendBeacon(host, 'ctx_age=47');
  new EventSource(host).close();
  new WebSocket(host.replace('http', 'ws')).close();
  document.querySelector<HTMLFormElement>('#planted-form')?.submit();
  document.querySelector<HTMLAnchorElement>('#planted-link')?.click();
  await new Promise((later) => setTimeout(later, 200));
  return through;
};

for (const path of ['/en/', '/en/check/', '/en/result/', '/en/clinician/']) {
  test(`${path} refuses what was planted in it`, async ({ page }) => {
    await openPlanted(page, path);
    const through = await page.evaluate(tryEverything, host());
    expect(through).toEqual([]);
    expect(reached).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.evaluate(() => [window.planted, document.baseURI])).toEqual([undefined, page.url()]);
    const refused = await page.evaluate(() => [...new Set(window.refused)].sort());
    expect(refused).toEqual(
      expect.arrayContaining([
        'base-uri',
        'connect-src',
        'form-action',
        'frame-src',
        'img-src',
        'require-trusted-types-for',
        'script-src-attr',
        'script-src-elem',
        'style-src-elem',
      ]),
    );
  });
}

test('no other page can show this site in a frame of its own', async ({ page, baseURL }) => {
  await page.route('https://elsewhere.invalid/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe title="x" src="${baseURL}/en/check/"></iframe>`,
    }),
  );
  await page.goto('https://elsewhere.invalid/');
  await expect.poll(() => page.frames().length).toBe(2);
  await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
});
