// npm run bench: how long people wait on a slow phone, how much memory the questionnaire takes, and how many assessments
// one core does in a second. Builds nothing: run npm run build first. Prints numbers and judges none of them;
// docs/performance.md says what is aimed at. Needs a machine that does nothing else.

import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { writeComparisons } from './bench/comparisons.mjs';
import { walk } from './bench/journey.mjs';
import { CPU_THROTTLING, openPhone } from './bench/phone.mjs';
import { createFileServer } from './file-server.mjs';
import { findBrowser } from './find-browser.mjs';
import { runNode } from './run.mjs';

const LOADS = 5;
const JOURNEYS = 4;

/** @param {number[]} numbers @param {number} share */
const quantile = (numbers, share) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** @param {string} folder @returns {Promise<{ site: string, close: () => void }>} */
async function serve(folder) {
  const server = createFileServer(folder);
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { site: `http://127.0.0.1:${port}`, close };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} name
 * @param {string} address
 * @param {boolean} [reacts]
 */
async function loading(browser, name, address, reacts = false) {
  /** @type {Record<'first' | 'largest' | 'live' | 'kB', number>[]} */
  const loads = [];
  for (let load = 0; load < LOADS; load += 1) {
    const phone = await openPhone(browser);
    loads.push(await phone.load(address, reacts));
    await phone.close();
  }
  /** @param {'first' | 'largest' | 'live' | 'kB'} what */
  const median = (what) =>
    quantile(
      loads.map((one) => one[what]),
      0.5,
    ).toFixed(0);
  console.log(
    `${name.padEnd(22)} first paint ${median('first')} ms, largest ${median('largest')} ms, reacts ${median('live')} ms, ${median('kB')} kB`,
  );
}

/** @param {import('@playwright/test').Browser} browser @param {string} site */
async function journeys(browser, site) {
  const waits = [];
  const memory = [];
  for (let run = 0; run < JOURNEYS; run += 1) {
    const phone = await openPhone(browser);
    await phone.load(`${site}/en/check/`, true);
    waits.push(...(await walk(phone.page)));
    memory.push(await phone.memory());
    await phone.close();
  }
  console.log(
    `Continue to next question painted: median ${quantile(waits, 0.5).toFixed(0)} ms, p95 ${quantile(waits, 0.95).toFixed(0)} ms (${waits.length} pages)`,
  );
  console.log(`Memory of the script after the last question: ${quantile(memory, 0.5).toFixed(1)} MB`);
}

async function main() {
  const { file, version } = await findBrowser();
  console.log(`${version}, processor slowed ${CPU_THROTTLING} times, slow 4G; medians of ${LOADS} loads`);
  console.log(
    `Load of the machine before: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  );
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  await writeComparisons(folder);
  const [ours, others] = await Promise.all([serve('out'), serve(folder)]);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: file, args });
  try {
    await loading(browser, 'Start page', `${ours.site}/en/`);
    await loading(browser, 'First question', `${ours.site}/en/check/`, true);
    await loading(browser, 'Article', `${ours.site}/en/learn/psoas/`);
    await loading(browser, 'For scale: HTML alone', `${others.site}/plain/`);
    await loading(browser, 'For scale: React alone', `${others.site}/react/`, true);
    await journeys(browser, ours.site);
  } finally {
    await browser.close();
    ours.close();
    others.close();
    await rm(folder, { recursive: true });
  }
  await runNode('scripts/run-typescript.mjs', ['scripts/bench/throughput.ts']);
}

await main();
