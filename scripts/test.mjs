// npm test: checks, unit tests, build, browser tests; the last line counts both kinds of tests. With --long
// (npm run test:long) the tests that draw random cases draw many more of them.

import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { BIN, ROOT, runNode } from './run.mjs';

const UNIT_REPORT = 'test-results/unit.json';
const BROWSER_REPORT = 'test-results/browser.json';
/** @type {Record<string, string>} */
const long = process.argv.includes('--long') ? { LBP_LONG: '1' } : {};
const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * A runner that failed without naming a failed test (the server does not start, say) or left no report counts as
 * one failure.
 * @param {number} code the runner's exit code
 * @param {string} report
 * @param {(json: any) => typeof total} counts
 */
async function add(code, report, counts) {
  const text = await readFile(join(ROOT, report), 'utf8').catch(() => undefined);
  const found = text === undefined ? { passed: 0, failed: 0, skipped: 0 } : counts(JSON.parse(text));
  const unnamed = found.failed === 0 && (code !== 0 || text === undefined);
  total.passed += found.passed;
  total.failed += unnamed ? 1 : found.failed;
  total.skipped += found.skipped;
}

/** @param {{ status: string, assertionResults: { status: string }[] }} file */
function didNotLoad({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

async function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const { code } = await runNode(BIN.vitest, ['run', ...reporters], { env: long });
  await add(code, UNIT_REPORT, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests + json.testResults.filter(didNotLoad).length,
    skipped: json.numPendingTests + json.numTodoTests,
  }));
}

/** @returns {Promise<number>} a port that nobody uses, so that two runs on one machine do not meet */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 4300));
    });
  });
}

async function browserTests() {
  const { file, version } = await findBrowser();
  console.log(`Browser: ${version} (${file})`);
  const port = String(await freePort());
  const env = { ...long, LBP_CHROMIUM: file, LBP_TEST_PORT: port, LBP_BROWSER_REPORT: BROWSER_REPORT };
  const { code } = await runNode(BIN.playwright, ['test'], { env });
  await add(code, BROWSER_REPORT, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

async function main() {
  await rm(join(ROOT, 'test-results'), { recursive: true, force: true });
  if ((await runNode('scripts/check.mjs', ['--static'])).code !== 0) throw new Error('npm run check failed');
  await unitTests();
  if ((await runNode('scripts/build.mjs')).code !== 0) throw new Error('npm run build failed');
  await browserTests();
}

await main().catch((error) => {
  console.error(error.message);
  total.failed += 1;
});
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
