// How many assessments one core does in a second, and how long the worst of all hostile texts takes. Run by
// scripts/bench.mjs; measures the time that the processor worked, so that other programs disturb it less.

import { assess } from '@/lib/assessment';
import { deriveFindings } from '@/lib/findings';
import { decideDisposition, evaluateRules } from '@/lib/triage';
import { doors, growing } from '@/tests/support/parser-doors';
import { intakeOfReference, referenceCases } from '@/tests/support/reference-cases';

/** So few that the processor's cache holds them, as it holds the one person of a real sitting. */
const people = referenceCases.slice(0, 100).map(intakeOfReference);
const findings = people.map((intake) => deriveFindings(intake));
const rounds = 5;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const secondsFor = (work: () => void): number => {
  const before = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - before) / 1e6;
};

/** How often in a second; the first rounds, in which the engine still learns, do not count. */
const perSecond = (times: number, work: () => void): number => {
  const all = Array.from({ length: rounds + 3 }, () => secondsFor(work)).slice(3);
  return Math.round(times / median(all));
};

const repeated = (times: number, work: () => void) => (): void => {
  for (let time = 0; time < times; time += 1) work();
};

const rules = perSecond(
  200 * findings.length,
  repeated(200, () => {
    for (const one of findings) evaluateRules(one);
  }),
);
const rulesAndDecision = perSecond(
  100 * findings.length,
  repeated(100, () => {
    for (const one of findings) decideDisposition(evaluateRules(one));
  }),
);
const spine = perSecond(
  20 * people.length,
  repeated(20, () => {
    for (const one of people) assess(one);
  }),
);

const longest = 200_000;

/** The milliseconds that a hostile text takes at a door; the least of several, for other programs only ever add. */
const millisecondsAt = (enter: (text: string) => unknown, text: string): number =>
  1000 * Math.min(...Array.from({ length: 5 }, () => secondsFor(() => enter(text))));

const worst = Object.entries(growing)
  .flatMap(([kind, grown]) =>
    Object.entries(doors).map(([name, { enter }]) => ({
      time: millisecondsAt(enter, grown(longest)),
      kind,
      name,
    })),
  )
  .reduce((one, other) => (other.time > one.time ? other : one));

console.log(
  `Rules alone: ${rules.toLocaleString('en')} a second; with the decision: ${rulesAndDecision.toLocaleString('en')}`,
);
console.log(`Whole spine, from answers to the explained assessment: ${spine.toLocaleString('en')} a second`);
console.log(
  `Hostile text of ${longest.toLocaleString('en')} characters: at most ${worst.time.toFixed(0)} ms (${worst.kind}, ${worst.name})`,
);
