// npm run check: everything that can be judged without running the site: format, lint, types, unused code, and the
// quick tests of the house rules (layers, content). `npm run check -- --fix` formats and applies safe fixes first.
// `--static` leaves out the tests, for npm test, which runs all of them anyway.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, ROOT, runNode } from './run.mjs';

const QUICK_TESTS = [
  'lib/layers.test.ts',
  'tests/ids.test.ts',
  'tests/proofs/polarity.test.ts',
  'tests/proofs/sources.test.ts',
  'tests/proofs/decision-table.test.ts',
  'tests/proofs/hazard-log.test.ts',
  'tests/proofs/vignettes.test.ts',
];
const flags = process.argv.slice(2);

const steps = [
  {
    name: 'format and lint',
    bin: BIN.biome,
    args: ['check', '--error-on-warnings', ...(flags.includes('--fix') ? ['--write'] : [])],
  },
  { name: 'types', bin: BIN.tsc, args: ['--noEmit'] },
  { name: 'unused code', bin: BIN.knip, args: [] },
  { name: 'change control', bin: 'scripts/change-control.mjs', args: [] },
  { name: 'sources', bin: 'scripts/run-typescript.mjs', args: ['scripts/sources.ts', '--brief'] },
];
const quick = QUICK_TESTS.filter(
  (path) => existsSync(join(ROOT, path)) || existsSync(join(ROOT, `${path}.test.ts`)),
);
if (quick.length > 0 && !flags.includes('--static')) {
  steps.push({ name: 'house rules', bin: BIN.vitest, args: ['run', '--project', 'unit', ...quick] });
}

const failed = [];
for (const { name, bin, args } of steps) {
  console.log(`check: ${name}`);
  if ((await runNode(bin, args)).code !== 0) failed.push(name);
}
console.log(failed.length === 0 ? 'check: all well' : `check: failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
