// A slow phone: Chromium with its processor slowed four times, on a slow mobile network. What it measures of a page.

/** Slow 4G as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
export const CPU_THROTTLING = 4;

/** In the page, before anything else: notes when it reacts (ours and React's mark themselves as live). */
const watchLoading = () => {
  const seen = { largest: 0, live: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    seen.largest = list.getEntries().at(-1)?.startTime ?? seen.largest;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new MutationObserver(() => {
    if (seen.live === 0 && 'live' in document.documentElement.dataset) seen.live = performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-live'] });
};

const readLoading = () => {
  const { seen } = /** @type {{ seen: { largest: number, live: number } }} */ (
    /** @type {unknown} */ (window)
  );
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
  const kB = performance
    .getEntriesByType('resource')
    .concat(performance.getEntriesByType('navigation'))
    .reduce((sum, entry) => sum + /** @type {PerformanceResourceTiming} */ (entry).encodedBodySize / 1024, 0);
  return { first, largest: seen.largest, live: seen.live || first, kB };
};

/** @param {import('@playwright/test').Browser} browser */
export async function openPhone(browser) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_THROTTLING });
  await page.addInitScript(watchLoading);
  return {
    page,
    close: () => context.close(),
    /** @param {string} address @param {boolean} reacts whether its script marks it as live */
    load: async (address, reacts) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      // The network may be idle while the slow processor is not.
      if (reacts) await page.waitForFunction(() => 'live' in document.documentElement.dataset);
      return page.evaluate(readLoading);
    },
    /** Memory that the page's script holds once nobody needs the rest, in MB. */
    memory: async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      return usedSize / 1024 / 1024;
    },
  };
}
