import { type Condition, derivedCounts, derivedFacts, protectiveFacts } from '@/lib/findings';
import { absentReasons, itemOf, type LinkId } from '@/lib/questionnaire';
import type { LooseAnswers } from '../support/intakes';

/*
 * All the ways in which the findings of a condition can be answered, as far as they can matter to it: every option,
 * of numbers those around a threshold, and no answer.
 */

/** More combinations than this are not all tried; the long run has more patience. */
const exhaustiveUpTo = process.env.LBP_LONG === undefined ? 50_000 : 2_000_000;

/** The same pseudo-random numbers in every run, so that a failure can be repeated. */
const randomNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** The numbers with which a condition compares, by finding; both ends of every range. */
export const boundsOf = (condition: Condition): readonly (readonly [string, number])[] => {
  switch (condition.kind) {
    case 'number':
      return [condition.min, condition.max].flatMap((bound) =>
        bound === undefined ? [] : [[condition.finding, bound]],
      );
    case 'derived':
      return boundsOf(derivedFacts[condition.id]);
    case 'count':
      return derivedCounts[condition.id].flatMap(boundsOf);
    case 'unless':
      return boundsOf(protectiveFacts[condition.protective]);
    case 'all':
    case 'any':
    case 'atLeast':
      return condition.of.flatMap(boundsOf);
    default:
      return [];
  }
};

export type Bounds = readonly (readonly [string, number])[];

/** What a finding may be answered, as far as it can matter: `undefined` stands for "never shown". */
const valuesOf = (finding: LinkId, bounds: Bounds): readonly unknown[] => {
  const item = itemOf(finding);
  if (item.type === 'integer') {
    const near = bounds
      .filter(([id]) => id === finding)
      .flatMap(([, bound]) => [bound - 1, bound, bound + 1]);
    const inRange = near.filter((value) => value >= item.minValue && value <= item.maxValue);
    return [...new Set(inRange), 'not_sure'];
  }
  return item.type === 'choice' ? [...item.answerOption, 'not_sure'] : ['not_sure'];
};

/** Yes, and the other things one can answer that are no yes, of which each combination takes the next. */
const notYes = ['no', ...absentReasons, undefined];

const isYesNo = (values: readonly unknown[]): boolean => values.length === 3 && values[0] === 'yes';

export interface Space {
  readonly findings: readonly LinkId[];
  /** By finding, what it may be answered. */
  readonly values: readonly (readonly unknown[])[];
  readonly size: number;
  /** `full`: yes, no and unknown; `halved`: yes and not yes; `sampled`: too many to try them all. */
  readonly how: 'full' | 'halved' | 'sampled';
}

const sizeOf = (values: readonly (readonly unknown[])[]): number =>
  values.reduce((size, of) => size * of.length, 1);

/** The combinations of answers to these findings. */
export const spaceOf = (findings: readonly LinkId[], bounds: Bounds): Space => {
  const full = findings.map((finding) => valuesOf(finding, bounds));
  if (sizeOf(full) <= exhaustiveUpTo) return { findings, values: full, size: sizeOf(full), how: 'full' };
  const halved = full.map((values) => (isYesNo(values) ? ['yes', notYes] : values));
  const how = sizeOf(halved) <= exhaustiveUpTo ? 'halved' : 'sampled';
  return {
    findings,
    values: how === 'halved' ? halved : full,
    size: sizeOf(how === 'halved' ? halved : full),
    how,
  };
};

const answersFrom = (
  { findings, values }: Space,
  choose: (finding: number) => number,
  turn: number,
): LooseAnswers => {
  const answers: Record<string, unknown> = {};
  findings.forEach((finding, at) => {
    const value = values[at]?.[choose(at)];
    answers[finding] = value === notYes ? notYes[(turn + at) % notYes.length] : value;
  });
  return answers;
};

/** Every combination, one after the other. */
function* all(space: Space): Generator<LooseAnswers> {
  for (let n = 0; n < space.size; n += 1) {
    let rest = n;
    const chosen = space.values.map((values) => {
      const at = rest % values.length;
      rest = Math.floor(rest / values.length);
      return at;
    });
    yield answersFrom(space, (finding) => chosen[finding] ?? 0, n);
  }
}

/** How many combinations are drawn where they are too many. */
const draws = process.env.LBP_LONG === undefined ? 10_000 : 200_000;

/** Every pair of values of two findings, the others at random, and then many at random. */
function* sampled(space: Space): Generator<LooseAnswers> {
  const random = randomNumbers(space.findings.length);
  const pick = (at: number): number => Math.floor(random() * (space.values[at]?.length ?? 1));
  for (let one = 0; one < space.findings.length; one += 1) {
    for (let two = 0; two < one; two += 1) {
      const [ofOne, ofTwo] = [space.values[one]?.length ?? 0, space.values[two]?.length ?? 0];
      for (let n = 0; n < ofOne * ofTwo; n += 1) {
        const fixed = new Map([
          [one, n % ofOne],
          [two, Math.floor(n / ofOne)],
        ]);
        yield answersFrom(space, (at) => fixed.get(at) ?? pick(at), n);
      }
    }
  }
  for (let n = 0; n < draws; n += 1) yield answersFrom(space, pick, n);
}

/** The combinations to try: all of them, or when they are too many every pair and many at random. */
export const combinations = (space: Space): Generator<LooseAnswers> =>
  space.how === 'sampled' ? sampled(space) : all(space);

/** How the combinations are described in a test's title. */
export const described = (space: Space): string => {
  const number = space.size.toLocaleString('en');
  if (space.how === 'sampled')
    return `every pair and ${draws.toLocaleString('en')} random of ${number} combinations`;
  return space.how === 'full'
    ? `all ${number} combinations`
    : `all ${number} combinations of yes and not yes`;
};
