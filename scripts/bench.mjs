// npm run bench: how long people wait, on a slow phone. Builds nothing: run npm run build first. Prints numbers and
// judges none of them; docs/performance.md says what is aimed at.

import { chromium } from '@playwright/test';
import { createFileServer } from './file-server.mjs';
import { findBrowser } from './find-browser.mjs';

const PORT = 4390;
const CPU_THROTTLING = 4;
const JOURNEYS = 4;

/** @param {number[]} numbers @param {number} share */
const quantile = (numbers, share) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** In the page: presses Continue and resolves with the milliseconds until the next question is on the screen. */
const pressAndWait = () =>
  new Promise((resolve) => {
    const main = /** @type {HTMLElement} */ (document.querySelector('main'));
    const before = main.dataset.page;
    const pressed = performance.now();
    const observer = new MutationObserver(() => {
      if (document.querySelector('main')?.dataset.page === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
    });
    observer.observe(main, { attributes: true, attributeFilter: ['data-page'] });
    /** @type {HTMLButtonElement} */ (document.querySelector('main form button[type="submit"]')).click();
  });

/** In the page: answers it as someone with an ordinary strained back. */
const answerQuietly = () => {
  const quiet = ['self', 'female', 'none', 'no', 'low_back', 'd1_13', 'improving', 'na', 'ok', '2'];
  const boxes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('main form input')]);
  for (const name of new Set(boxes.map((box) => box.name))) {
    const same = boxes.filter((box) => box.name === name);
    const [first] = same;
    if (first === undefined) continue;
    if (first.type === 'text') {
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      setter?.call(first, '40');
      first.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (first.type === 'radio') (same.find((box) => quiet.includes(box.value)) ?? first).click();
    else if (name.endsWith('-rest')) same.find((box) => box.value === 'none')?.click();
    else if (same.length > 1 && !same.some((box) => box.checked)) first.click();
  }
};

/** @param {import('@playwright/test').Page} page */
async function journey(page) {
  const waits = [];
  await page.goto(`http://127.0.0.1:${PORT}/en/check/`, { waitUntil: 'networkidle' });
  for (let pages = 0; pages < 50; pages += 1) {
    if ((await page.locator('main').getAttribute('data-page')) === 'check-answers') break;
    await page.evaluate(answerQuietly);
    waits.push(await page.evaluate(pressAndWait));
  }
  return waits;
}

async function main() {
  const { file, version } = await findBrowser();
  const server = createFileServer('out').listen(PORT, '127.0.0.1');
  const browser = await chromium.launch({
    executablePath: file,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const waits = [];
  for (let run = 0; run < JOURNEYS; run += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_THROTTLING });
    waits.push(...(await journey(page)));
    await context.close();
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
  console.log(
    `Browser: ${version}, CPU slowed ${CPU_THROTTLING} times, ${waits.length} pages of ${JOURNEYS} journeys`,
  );
  console.log(
    `Continue to next question painted: median ${quantile(waits, 0.5).toFixed(0)} ms, p95 ${quantile(waits, 0.95).toFixed(0)} ms`,
  );
}

await main();
