import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '@/lib/triage';
import { sectionOf } from './specification/document';

const root = new URL('../../', import.meta.url);

const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

interface Hazard {
  readonly title: string;
  readonly body: string;
  readonly rules: readonly string[];
  readonly tests: readonly (readonly [string, string])[];
}

const hazardsIn = (log: string): readonly Hazard[] =>
  log
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      title: section.split('\n')[0] ?? '',
      body: section,
      rules: [...section.matchAll(/^ {2}- rule `(.+)`$/gm)].map(([, rule]) => rule ?? ''),
      tests: [...section.matchAll(/^ {2}- test `(.+?)`: (.+)$/gm)].map(([, path, name]) => [
        path ?? '',
        name ?? '',
      ]),
    }));

/** Whether a test file has a title that begins so, right after its opening quote. */
const hasTitle = (path: string, title: string): boolean => {
  if (!existsSync(new URL(path, root))) return false;
  const source = read(path).replaceAll("'", "'");
  return ["'", '"', '`'].some((quote) => source.includes(quote + title));
};

/** What a hazard names as its control but does not exist. */
const missingFrom = (hazard: Hazard): readonly string[] => [
  ...hazard.rules.filter((rule) => !(ruleIds as readonly string[]).includes(rule)),
  ...hazard.tests.filter(([path, name]) => !hasTitle(path, name)).map(([path, name]) => `${path}: ${name}`),
];

const hazards = hazardsIn(read('docs/hazard-log.md'));

describe('the hazard log', () => {
  it.each(hazards.map((hazard) => [hazard.title, hazard] as const))(
    '%s: every rule and every test that is named as its control exists',
    (_, hazard) => expect(missingFrom(hazard)).toEqual([]),
  );

  it.each(hazards.map((hazard) => [hazard.title, hazard] as const))(
    '%s: nothing is left out',
    (_, { body }) => {
      for (const field of [
        'Cause',
        'Effect',
        'Severity',
        'Likelihood',
        'Control',
        'Shown by',
        'Residual risk',
      ]) {
        expect(body).toContain(`- ${field}:`);
      }
      expect(body).toMatch(/^- Severity: (minor|considerable|major|catastrophic)$/m);
      expect(body).toMatch(/^- Likelihood: (very low|low|medium|high)$/m);
    },
  );

  it('every hazard has a control that is shown, or says openly that none is', () => {
    const bare = hazards.filter(({ rules, tests }) => rules.length + tests.length === 0);
    expect(bare.filter(({ body }) => !body.includes('nothing yet')).map(({ title }) => title)).toEqual([]);
  });

  it('begins with the twelve hazards that the specification names, in its order, and goes on counting', () => {
    const seeds = /^\| Hazard log.*$/m.exec(sectionOf('## 8.'))?.[0].match(/\d+ (?=[A-Z])/g) ?? [];
    expect(seeds).toHaveLength(12);
    expect(hazards.length).toBeGreaterThan(seeds.length);
    const numbers = hazards.map(({ title }) => title.slice(0, 3));
    expect(numbers).toEqual(hazards.map((_, at) => `H${String(at + 1).padStart(2, '0')}`));
  });

  it('a control that no longer exists is noticed: a renamed test, a missing file, a rule that is gone', () => {
    const [hazard] = hazardsIn(
      [
        '## H99 Planted',
        '  - test `tests/proofs/polarity.test.ts`: a title that nobody wrote',
        '  - test `tests/proofs/gone.test.ts`: the hazard log',
        '  - test `tests/proofs/polarity.test.ts`: no rule is ever held back by a danger',
        '  - rule `r-gone`',
      ].join('\n'),
    );
    expect(hazard === undefined ? [] : missingFrom(hazard)).toEqual([
      'r-gone',
      'tests/proofs/polarity.test.ts: a title that nobody wrote',
      'tests/proofs/gone.test.ts: the hazard log',
    ]);
  });
});
