import { assess } from '@/lib/assessment';
import { type Tier, tiers, urgencyOf } from '@/lib/triage';
import type { Vignette } from './vignettes';

/*
 * Expected against given tier over the cases. It says how far the programme agrees with whoever wrote the cases; it
 * says nothing about real patients.
 */

/** One case with what was wanted and what came out. */
export interface Outcome {
  readonly id: string;
  readonly title: string;
  /** Where the expectation comes from: the specification, the rules' near misses, or examiners. */
  readonly kind: 'acceptance' | 'just missed' | 'patients';
  readonly expected: Tier;
  readonly acceptable: readonly Tier[];
  readonly given: Tier;
  readonly known?: string;
}

const kindOf = (id: string): Outcome['kind'] => {
  if (id.startsWith('V')) return 'acceptance';
  return id.startsWith('N-') ? 'just missed' : 'patients';
};

const givenTo = ({ id, intake }: Vignette): Tier => {
  const result = assess(intake);
  if (!result.ok) throw new Error(`case ${id}: ${result.problem}`);
  return result.value.tier;
};

/** Every case with its outcome. */
export const confusion = (vignettes: readonly Vignette[]): readonly Outcome[] =>
  vignettes.map((vignette) => ({
    id: vignette.id,
    title: vignette.case,
    kind: kindOf(vignette.id),
    expected: vignette.expect.tier,
    acceptable: vignette.expect.acceptable ?? [vignette.expect.tier],
    given: givenTo(vignette),
    ...(vignette.expect.knownDifference === undefined ? {} : { known: vignette.expect.knownDifference.why }),
  }));

/** Less urgent than any acceptable tier. */
export const isUnderTriage = ({ acceptable, given }: Outcome): boolean =>
  urgencyOf(given) > Math.max(...acceptable.map(urgencyOf));

/** More urgent than any acceptable tier. */
export const isOverTriage = ({ acceptable, given }: Outcome): boolean =>
  urgencyOf(given) < Math.min(...acceptable.map(urgencyOf));

/** The Wilson score interval of k out of n, 95 %. */
export const wilson = (k: number, n: number): readonly [number, number] => {
  if (n === 0) return [0, 1];
  const z = 1.959_963_985;
  const p = k / n;
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const withInterval = (k: number, n: number): string => {
  const [from, to] = wilson(k, n);
  return `${k} of ${n} = ${n === 0 ? '-' : percent(k / n)} (95 % interval ${percent(from)} to ${percent(to)})`;
};

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const matrix = (outcomes: readonly Outcome[]): string =>
  [
    row('expected \\ given', ...tiers),
    `|${' --- |'.repeat(tiers.length + 1)}`,
    ...tiers.map((expected) =>
      row(
        expected,
        ...tiers.map(
          (given) => outcomes.filter((one) => one.expected === expected && one.given === given).length,
        ),
      ),
    ),
  ].join('\n');

const counts = (outcomes: readonly Outcome[]): string => {
  const number = (which: (outcome: Outcome) => boolean): string =>
    withInterval(outcomes.filter(which).length, outcomes.length);
  return [
    `- exactly the expected tier: ${number(({ expected, given }) => expected === given)}`,
    `- an acceptable tier: ${number(({ acceptable, given }) => acceptable.includes(given))}`,
    `- under-triage (less urgent than acceptable): ${number(isUnderTriage)}`,
    `- over-triage (more urgent than acceptable): ${number(isOverTriage)}`,
  ].join('\n');
};

const titles: Readonly<Record<Outcome['kind'], string>> = {
  acceptance: 'Acceptance cases of the specification',
  'just missed': 'Cases that just miss a rule',
  patients: 'Patients in their own words, expectations of examiners',
};

const part = (title: string, outcomes: readonly Outcome[]): string =>
  `## ${title} (${outcomes.length})\n\n${matrix(outcomes)}\n\n${counts(outcomes)}`;

const differing = (outcomes: readonly Outcome[]): string => {
  const rows = outcomes
    .filter(({ expected, given }) => expected !== given)
    .map(({ id, title, expected, acceptable, given, known }) =>
      row(
        id,
        title,
        expected,
        given,
        acceptable.includes(given) ? 'acceptable' : (known ?? 'NOT ACCEPTABLE'),
      ),
    );
  const head = [row('case', 'title', 'expected', 'given', 'judgement'), `|${' --- |'.repeat(5)}`];
  return `## Where the tier differs from the expected one (${rows.length})\n\n${[...head, ...rows].join('\n')}`;
};

/** The report as Markdown. */
export const reportOf = (outcomes: readonly Outcome[], version: string): string => {
  const kinds = Object.keys(titles) as Outcome['kind'][];
  return `${[
    `# Triage report for ruleset ${version}`,
    'Expected against given tier over the cases of `content/vignettes`, written by `npm run triage:report`. The cases were composed from the specification and from guidelines and have not been reviewed by a clinician: the figures show that the programme does what was written down, not how it does with patients.',
    'The acceptance cases and those that just miss a rule were written with the rules at hand, so agreement there is by construction; only the patients in their own words can surprise.',
    part('All cases', outcomes),
    ...kinds.map((kind) =>
      part(
        titles[kind],
        outcomes.filter((outcome) => outcome.kind === kind),
      ),
    ),
    differing(outcomes),
  ].join('\n\n')}\n`;
};
