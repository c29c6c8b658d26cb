// npm run test:mutation: plants small faults in lib/findings and lib/triage, one at a time, and looks whether the
// tests of tests/mutation/suite.ts notice. Prints the share that was noticed; fails below 95 %, on a survivor that
// docs/mutation-survivors.yaml does not explain, and on an entry there that no longer survives.
//
// `-- --resume` keeps what the last run found where neither code nor tests have changed. With files as arguments only
// these are measured anew, and what is known of the others is kept too.

import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { countsIn, LEAST, scoreOf, verdictOn } from './mutation-verdict.mjs';
import { BIN, ROOT, runNode } from './run.mjs';

const REPORT = 'reports/mutation.json';
const KEPT = 'reports/mutation-kept.json';
const SURVIVORS = 'docs/mutation-survivors.yaml';

const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const resume = process.argv.includes('--resume') || files.length > 0;

/** @param {string} title @param {object[]} survivors */
const complain = (title, survivors) => console.error(`${title}:\n\n${stringify(survivors)}`);

/** @param {import('./mutation-verdict.mjs').Report} report */
function printScores(report) {
  const counts = countsIn(report);
  const width = Math.max(...counts.map(({ file }) => file.length));
  for (const count of counts) {
    const score = scoreOf([count]).toFixed(1).padStart(5);
    console.log(`${count.file.padEnd(width)}  ${score} %  ${count.noticed} of ${count.planted}`);
  }
}

async function main() {
  await rm(join(ROOT, REPORT), { force: true });
  if (!resume) await rm(join(ROOT, KEPT), { force: true });
  const only = files.length > 0 ? ['--mutate', files.join(',')] : [];
  const { code } = await runNode(BIN.stryker, ['run', ...only]);
  if (code !== 0 || !existsSync(join(ROOT, REPORT))) throw new Error('Stryker did not come to an end.');
  const report = JSON.parse(await readFile(join(ROOT, REPORT), 'utf8'));
  const explained = parse(await readFile(join(ROOT, SURVIVORS), 'utf8')) ?? [];
  const { score, unexplained, outlived, bare } = verdictOn(report, explained);
  printScores(report);
  if (unexplained.length > 0) complain(`Not noticed, and not explained in ${SURVIVORS}`, unexplained);
  if (outlived.length > 0) complain(`Explained in ${SURVIVORS}, but noticed now or gone`, outlived);
  if (bare.length > 0) complain(`In ${SURVIVORS} without a reason`, bare);
  console.log(`mutation score: ${score.toFixed(1)} % (at least ${LEAST} %)`);
  return score >= LEAST && unexplained.length + outlived.length + bare.length === 0;
}

process.exitCode = (await main()) ? 0 : 1;
