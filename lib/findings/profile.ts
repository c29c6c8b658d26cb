import { type FindingId, isAbsentReason } from '@/lib/questionnaire';
import { type Condition, derived, is, number, yes } from './condition';
import { compile } from './evaluate';
import type { Findings } from './findings';

export const axes = ['biomechanical', 'neurological', 'psychological'] as const;
export type Axis = (typeof axes)[number];
export type FactorLevel = 'none' | 'some' | 'marked' | 'not_enough';

/** What the person reported, by kind of factor. Never a cause, never ordered by size (evidence §6.6). */
export type FactorProfile = Readonly<Record<Axis, FactorLevel>>;

const biomechanicalInputs: readonly FindingId[] = [
  'bio_worse_move',
  'bio_ease_position',
  'bio_onset',
  'bio_heavy_load',
  'bio_static',
  'bio_activity_change',
  'ctx_prior_episodes',
];

const biomechanicalPoints: readonly Condition[] = [
  yes('bio_worse_move'),
  yes('bio_ease_position'),
  is('bio_onset', 'sudden_lift'),
  yes('bio_heavy_load'),
  yes('bio_static'),
  yes('bio_activity_change'),
  is('ctx_prior_episodes', 'three_plus', 'continuous'),
];

const legInputs: readonly FindingId[] = [
  'neu_below_knee',
  'neu_pins',
  'neu_electric',
  'neu_touch',
  'neu_cough_leg',
];

const neurologicalPoints: readonly Condition[] = [
  yes('neu_below_knee'),
  yes('neu_pins'),
  yes('neu_numb_patch'),
  yes('neu_electric'),
  yes('neu_touch'),
  yes('neu_cough_leg'),
  derived('d_lss'),
];

const psychologicalInputs: readonly FindingId[] = [
  'psy_fear',
  'psy_catastrophe',
  'psy_mood',
  'psy_anxiety',
  'psy_expect',
  'psy_sleep',
  'psy_confidence',
  'psy_support',
  'psy_work',
];

const biomechanicalTests = biomechanicalPoints.map(compile);
const neurologicalTests = neurologicalPoints.map(compile);
/** Neither of the two when it is not known how much daily life is limited. */
const isMuchLimited = compile(number('bio_function', { min: 7 }));
const isLittleLimited = compile(number('bio_function', { max: 6 }));

const points = (tests: typeof biomechanicalTests, findings: Findings): number =>
  tests.filter((test) => test(findings) === 'present').length;

/** Everything except yes, no, a number or an option's value is no answer. */
export const isAnswered = (finding: FindingId, findings: Findings): boolean => {
  const answer = findings.answers[finding];
  return answer !== undefined && !isAbsentReason(answer);
};

const answeredCount = (inputs: readonly FindingId[], findings: Findings): number =>
  inputs.filter((input) => isAnswered(input, findings)).length;

const tooFew = (answered: number, of: number): boolean => of - answered > of / 2;

const biomechanical = (findings: Findings): FactorLevel => {
  const score = points(biomechanicalTests, findings);
  if (score >= 4) return 'marked';
  if (tooFew(answeredCount(biomechanicalInputs, findings), biomechanicalInputs.length)) return 'not_enough';
  return score >= 2 ? 'some' : 'none';
};

/** "No pain into a leg" answers every question of the leg block; the walking pattern is known by one "no". */
const neurologicalAnswered = (findings: Findings): number => {
  const { neu_leg_side, neu_claud_walk, neu_claud_sit } = findings.answers;
  const legs = neu_leg_side === 'none' ? legInputs.length : answeredCount(legInputs, findings);
  const patternKnown =
    neu_claud_walk === 'no' ||
    neu_claud_sit === 'no' ||
    (isAnswered('neu_claud_walk', findings) && isAnswered('neu_claud_sit', findings));
  return legs + answeredCount(['neu_numb_patch'], findings) + (patternKnown ? 1 : 0);
};

/** Each question about weakness is among the hard signs. */
const neurological = (findings: Findings): FactorLevel => {
  const score = points(neurologicalTests, findings);
  if (score >= 3 || findings.derived.d_neuro_hard === 'present') return 'marked';
  if (tooFew(neurologicalAnswered(findings), neurologicalPoints.length)) return 'not_enough';
  return score >= 1 ? 'some' : 'none';
};

const psychological = (findings: Findings): FactorLevel => {
  const marked = findings.counts.d_psy_marked.present;
  const some = findings.counts.d_psy_some.present;
  if (marked >= 3) return 'marked';
  if (tooFew(answeredCount(psychologicalInputs, findings), psychologicalInputs.length)) return 'not_enough';
  return marked >= 1 || some >= 3 ? 'some' : 'none';
};

/** Describes what was reported on the three axes (evidence §6.6). */
export const profileOf = (findings: Findings): FactorProfile => ({
  biomechanical: biomechanical(findings),
  neurological: neurological(findings),
  psychological: psychological(findings),
});

/** How much extra support might help; changes the kind of care suggested, never the tier (evidence §3.4). */
export type SupportLevel = 'low' | 'medium' | 'high';

export const supportLevelOf = (findings: Findings): SupportLevel => {
  if (answeredCount(psychologicalInputs, findings) === 0) return 'medium';
  const marked = findings.counts.d_psy_marked.present;
  if (marked >= 4 || (marked >= 3 && isMuchLimited(findings) === 'present')) return 'high';
  return marked === 0 && isLittleLimited(findings) === 'present' ? 'low' : 'medium';
};
