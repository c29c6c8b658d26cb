import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeControl } from '@/scripts/change-control.mjs';

let root = '';

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

const write = (path: string, text: string): void => {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const version = (name: string): void =>
  write('lib/triage/ruleset.ts', `export const rulesetVersion = '${name}';\n`);

const entry = (name: string): string =>
  `## ${name}\n\nAffected: people with a fever.\nReviewed by: nobody yet\n\n`;

const vignette = (tier: string): string =>
  `about: x\ncases:\n  - id: V26\n    expect:\n      tier: ${tier}\n`;

const commit = (): void => {
  git('add', '-A');
  git('commit', '-q', '-m', 'state');
};

const problems = (base?: string): readonly string[] =>
  changeControl({ root, ...(base === undefined ? {} : { base }) }).problems;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'change-control-'));
  git('init', '-q');
  version('lbp-1');
  write('content/CHANGELOG.md', entry('lbp-1'));
  write('lib/triage/rules/infection.ts', 'export const infection = 1;\n');
  write('content/en/clinical.json', '{ "fever": "Fever" }\n');
  write('content/vignettes/infection.yaml', vignette('same_day'));
  write('app/page.tsx', 'export default 1;\n');
  commit();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('before the first release', () => {
  it('it is enough that the present version has an entry', () => {
    write('lib/triage/rules/infection.ts', 'export const infection = 2;\n');
    expect(problems()).toEqual([]);
  });

  it('a version without an entry is refused', () => {
    version('lbp-2');
    expect(problems()).toEqual(['content/CHANGELOG.md has no entry "## lbp-2".']);
  });

  it('a missing changelog is refused', () => {
    rmSync(join(root, 'content/CHANGELOG.md'));
    expect(problems()).toEqual(['content/CHANGELOG.md has no entry "## lbp-1".']);
  });
});

describe('after a release', () => {
  beforeEach(() => {
    git('tag', 'v1');
  });

  it('a rule that changed without a new version is refused', () => {
    write('lib/triage/rules/infection.ts', 'export const infection = 2;\n');
    expect(problems()).toEqual([
      'A clinical change needs a new rulesetVersion in lib/triage/ruleset.ts; it is still lbp-1.',
    ]);
  });

  it.each([
    'content/en/clinical.json',
    'content/es/questionnaire.json',
    'lib/findings/new.ts',
    'lib/questionnaire/a.ts',
  ])('so is a change of %s', (path) => {
    write(path, '{ "fever": "High fever" }\n');
    expect(problems()[0]).toContain('needs a new rulesetVersion');
  });

  it('so is a rule that was taken away', () => {
    rmSync(join(root, 'lib/triage/rules/infection.ts'));
    expect(problems()[0]).toContain('needs a new rulesetVersion');
  });

  it('a new version without an entry is refused', () => {
    write('lib/triage/rules/infection.ts', 'export const infection = 2;\n');
    version('lbp-2');
    expect(problems()).toEqual(['content/CHANGELOG.md has no entry "## lbp-2".']);
  });

  it('an entry that does not say who is affected is refused', () => {
    version('lbp-2');
    write(
      'content/CHANGELOG.md',
      `## lbp-2\n\nFever.\nAffected:\nReviewed by: nobody yet\n\n${entry('lbp-1')}`,
    );
    expect(problems()).toEqual(['The entry "## lbp-2" in content/CHANGELOG.md has no line "Affected:".']);
  });

  it('going back to an old version number is refused', () => {
    version('lbp-2');
    write('content/CHANGELOG.md', entry('lbp-2') + entry('lbp-1'));
    commit();
    version('lbp-1');
    expect(problems()).toEqual([
      'The entry "## lbp-1" in content/CHANGELOG.md is not new; a change needs its own.',
    ]);
  });

  it('a new version with its entry passes, and the cases that move are named', () => {
    write('lib/triage/rules/infection.ts', 'export const infection = 2;\n');
    version('lbp-2');
    write('content/CHANGELOG.md', entry('lbp-2') + entry('lbp-1'));
    write('content/vignettes/infection.yaml', vignette('emergency_now'));
    const result = changeControl({ root });
    expect(result.problems).toEqual([]);
    expect(result.notes).toContain('case V26: same_day before, emergency_now now');
  });

  it('a change that was committed already is seen from the release', () => {
    write('lib/triage/rules/infection.ts', 'export const infection = 2;\n');
    commit();
    expect(problems()).toEqual([]);
    expect(problems('v1')[0]).toContain('needs a new rulesetVersion');
  });

  it('screens and tests may change freely', () => {
    write('app/page.tsx', 'export default 2;\n');
    write('lib/triage/decide.test.ts', 'test\n');
    expect(problems()).toEqual([]);
  });
});
