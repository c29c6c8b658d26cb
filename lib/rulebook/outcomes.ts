import { assess } from '@/lib/assessment';
import { type Tier, urgencyOf } from '@/lib/triage';
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
export const outcomesOf = (vignettes: readonly Vignette[]): readonly Outcome[] =>
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

/** How many of some cases come out as wanted, too late or too soon. */
export interface Agreement {
  readonly cases: number;
  readonly exact: number;
  readonly acceptable: number;
  readonly tooLate: number;
  readonly tooSoon: number;
}

/** Counts some outcomes. */
export const agreementOf = (outcomes: readonly Outcome[]): Agreement => {
  const number = (which: (outcome: Outcome) => boolean): number => outcomes.filter(which).length;
  return {
    cases: outcomes.length,
    exact: number(({ expected, given }) => expected === given),
    acceptable: number(({ acceptable, given }) => acceptable.includes(given)),
    tooLate: number(isUnderTriage),
    tooSoon: number(isOverTriage),
  };
};

/** The Wilson score interval of k out of n, 95 %. */
export const wilson = (k: number, n: number): readonly [number, number] => {
  if (n === 0) return [0, 1];
  const z = 1.959_963_985;
  const p = k / n;
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
};
