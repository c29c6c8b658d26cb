import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { intakes } from './support/arbitrary';
import { goldenVignettes, intakeOfGolden } from './support/fixtures';
import { benignAnswers } from './support/intakes';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'triage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileWith = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as `npm run triage` does. */
const triage = (args: readonly string[], input = ''): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/run-typescript.mjs', 'scripts/triage.ts', ...args], {
      cwd: root,
    });
    const text = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.err += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...text }));
    child.stdin.end(input);
  });

const parsedLines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('one intake', () => {
  const intake = JSON.stringify({ answers: { ...benignAnswers, inf_fever: 'yes' } });

  it('from a file gives its assessment on standard output, and exit code 0', async () => {
    const { code, out, err } = await triage([fileWith('one.json', intake)]);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ tier: 'same_day', maxWait: { text: '24 h', hours: 24 } });
  });

  it('from standard input gives the same', async () => {
    const [file, piped] = [await triage([fileWith('same.json', intake)]), await triage(['-'], intake)];
    expect(piped).toEqual(file);
  });

  it('that is bad gives one line for each problem on standard error, nothing else, and exit code 2', async () => {
    const { code, out, err } = await triage(['-'], '{"answers":{"inf_fever":"maybe","fever":"yes"}}');
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')).toEqual([
      'inf_fever: allowed: yes, no, not_sure, prefer_not, skipped',
      'fever: allowed: only the finding ids of the questionnaire; this is none of them',
      '',
    ]);
  });

  it.each<readonly [string, readonly string[], RegExp]>([
    ['without a file', [], /^Usage: /],
    ['with two files', ['a', 'b'], /^Usage: /],
    ['with an unknown option', ['--json', 'a'], /^Usage: /],
    ['for a file that is not there', ['nowhere.json'], /^nowhere\.json: ENOENT\n$/],
  ])('%s ends with exit code 2 and one line', async (_, args, line) => {
    const { code, out, err } = await triage(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('one intake a line', () => {
  it('gives one result a line in the same order, each with its id, and exit code 0', async () => {
    const lines = goldenVignettes.map((vignette) => {
      const { answers } = intakeOfGolden(vignette);
      return JSON.stringify({ id: vignette.id, answers });
    });
    const { code, out, err } = await triage(['--jsonl', fileWith('golden.jsonl', lines.join('\n'))]);
    expect([code, err]).toEqual([0, '']);
    const found = parsedLines(out).map(({ id, tier }) => [id, tier]);
    expect(found).toEqual(goldenVignettes.map(({ id, tier }) => [id, tier]));
  });

  it('gives an error in place of a bad line, evaluates the others, and ends with exit code 2', async () => {
    const lines = [
      '{"id":"a","answers":{"ctx_age":40}}',
      '{"id":"b","answers":{"ctx_age":"old"}}',
      '',
      'not json',
      '{"id":4,"answers":{"ces_urine_retention":"yes"}}',
      '{"answers":{}}',
    ];
    const { code, out, err } = await triage(['--jsonl', '-'], `${lines.join('\r\n')}\r\n`);
    expect(code).toBe(2);
    expect(err).toBe('3 refused; see their "error"\n');
    expect(parsedLines(out)).toEqual([
      expect.objectContaining({ id: 'a', tier: 'self_manage' }),
      { id: 'b', error: [expect.stringMatching(/^ctx_age: allowed: /)] },
      { id: null, error: [expect.stringMatching(/^intake: allowed: /)] },
      expect.objectContaining({ id: 4, tier: 'emergency_now' }),
      { id: null, error: [expect.stringMatching(/^ctx_age: allowed: /)] },
    ]);
  });

  it('gives the same, byte for byte, when 10,000 random intakes are read twice', async () => {
    const sample = fc.sample(intakes, { numRuns: 10_000, seed: 2026 });
    const file = fileWith(
      'random.jsonl',
      sample.map((intake, id) => JSON.stringify({ id, ...intake })).join('\n'),
    );
    const began = performance.now();
    const first = await triage(['--jsonl', file]);
    console.info(`--jsonl: 10,000 random intakes in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    const second = await triage(['--jsonl', file]);
    expect(second.out === first.out).toBe(true);
    expect(parsedLines(first.out).map(({ id }) => id)).toEqual(sample.map((_, id) => id));
  }, 300_000);
});
