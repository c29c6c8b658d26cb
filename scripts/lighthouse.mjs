// npm run lighthouse: what Lighthouse says of the start, question, result and article pages on a phone. Fails below 95
// for performance and below 100 for accessibility, best practices and search engines. Builds nothing: run npm run
// build first. Lighthouse brings some 300 packages and is no dependency of ours: npm fetches it when it is asked for.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileServer } from './file-server.mjs';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';

/** The last version that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const PAGES = { start: '/en/', question: '/en/check/', result: '/en/result/', article: '/en/learn/psoas/' };
const LOWEST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

/** @param {string[]} args */
const npmExec = (args) =>
  run('npm', ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', ...args], {
    env,
    capture: true,
  });

/** @type {Record<string, string>} */
const env = {};

/**
 * @typedef {{ score: number | null, auditRefs: { id: string, weight: number }[] }} Category
 * @typedef {{ categories: Record<string, Category>, audits: Record<string, { score: number | null, title: string }> }} Report
 * @param {string} address
 * @param {string} file
 * @returns {Promise<Report>}
 */
async function examine(address, file) {
  const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])].join(' ');
  const args = [address, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`];
  const { code, output } = await npmExec(args);
  if (code !== 0) throw new Error(`Lighthouse failed on ${address}:\n${output.trim()}`);
  return JSON.parse(await readFile(file, 'utf8'));
}

/** @param {Report} report @param {string} name */
function failingAudits({ categories, audits }, name) {
  const refs = categories[name]?.auditRefs ?? [];
  return refs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id);
}

/** @param {string} page @param {Report} report @returns {boolean} whether every score is high enough */
function tell(page, report) {
  const scores = Object.entries(LOWEST).map(([name, lowest]) => {
    const score = Math.round((report.categories[name]?.score ?? 0) * 100);
    return { name, score, isLow: score < lowest };
  });
  console.log(`${page.padEnd(9)} ${scores.map(({ name, score }) => `${name} ${score}`).join('  ')}`);
  for (const { name } of scores.filter(({ isLow }) => isLow)) {
    console.log(`          ${name} is too low: ${failingAudits(report, name).join(', ')}`);
  }
  return !scores.some(({ isLow }) => isLow);
}

async function main() {
  const { file, version } = await findBrowser();
  env.CHROME_PATH = file;
  if ((await npmExec(['--version'])).code !== 0) {
    throw new Error(`${LIGHTHOUSE} could not be fetched from the npm registry. Try again with a connection.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  const server = createFileServer('out');
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  console.log(`${LIGHTHOUSE}, ${version}, as a phone on slow 4G`);
  try {
    let isGood = true;
    for (const [page, path] of Object.entries(PAGES)) {
      const report = await examine(`http://127.0.0.1:${port}${path}`, join(folder, `${page}.json`));
      isGood = tell(page, report) && isGood;
    }
    process.exitCode = isGood ? 0 : 1;
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  }
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
