import { keysOf } from '@/lib/base';
import { rulebookWordingIn } from '@/lib/i18n/rulebook';
import { agreementOf, type Outcome, wilson } from '@/lib/rulebook/outcomes';
import { tiers } from '@/lib/triage';

/*
 * The report on the cases: expected against given tier, as Markdown (docs/triage-report.md).
 */

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
  const { cases, exact, acceptable, tooLate, tooSoon } = agreementOf(outcomes);
  return [
    `- exactly the expected tier: ${withInterval(exact, cases)}`,
    `- an acceptable tier: ${withInterval(acceptable, cases)}`,
    `- under-triage (less urgent than acceptable): ${withInterval(tooLate, cases)}`,
    `- over-triage (more urgent than acceptable): ${withInterval(tooSoon, cases)}`,
  ].join('\n');
};

const titles = rulebookWordingIn('en').agreement.kinds;

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
  const kinds = keysOf(titles);
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
