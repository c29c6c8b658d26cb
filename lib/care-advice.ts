/**
 * What helps in the meantime: care advice chosen from a result and its answers. It never changes how soon someone
 * should be seen. In an emergency there is none but to wait safely, or to keep still after a bad injury.
 */
import { any, type Condition, compile, derived, deriveFindings, is, number, yes } from './findings';
import type { Answers, Switches } from './questionnaire';
import type { ReportedRule } from './summary';
import { type Tier, urgencyOf } from './triage';

/** What the choice is made from: a result as it is shown. */
interface ShownResult {
  readonly tier: Tier;
  readonly firedRules: readonly Pick<ReportedRule, 'id' | 'tier' | 'concern'>[];
  readonly notes: readonly string[];
  readonly answers: Answers;
  readonly switches: Switches;
}

/** From 4 of 10 a scale counts as "some" (evidence §6.2, `d_psy_some`). */
const some = { min: 4 };

/** Situations that are answers. */
const answered = {
  leg_weak: yes('mot_foot_drop', 'mot_leg_weak_new', 'mot_weak_progressive', 'mot_cannot_walk'),
  pregnancy_possible: derived('d_pregnant'),
  fever: yes('inf_fever'),
  numb_skin: yes('neu_numb_patch', 'ces_saddle_numb', 'ces_bilateral_leg_neuro', 'cord_level'),
  opioids: yes('med_opioid_long'),
  first_weeks: derived('d_new_pain'),
  long_lasting: derived('d_persist'),
  afraid_to_move: number('psy_fear', some),
  leg_pain: is('neu_leg_side', 'one', 'both'),
  walking_pattern: derived('d_lss'),
  work: is('psy_work', 'limited', 'off_work', 'worried'),
  sleep: number('psy_sleep', some),
  worry: any(number('psy_anxiety', some), number('psy_catastrophe', some)),
  low_mood: number('psy_mood', some),
} as const satisfies Readonly<Record<string, Condition>>;

const fired = ({ firedRules }: ShownResult, ...ids: readonly ReportedRule['id'][]): boolean =>
  firedRules.some(({ id }) => ids.includes(id));

/** Situations that are part of the result. */
const resulted = {
  always: () => true,
  tier_emergency_now: ({ tier }) => tier === 'emergency_now',
  tier_same_day: ({ tier }) => tier === 'same_day',
  child: (shown) => fired(shown, 'r-gate-child'),
  bad_injury: (shown) => fired(shown, 'r-fx-major', 'r-fx-trauma-neuro'),
  fracture_check: ({ firedRules }) =>
    firedRules.some(
      ({ concern, tier }) => concern === 'fracture' && urgencyOf(tier) <= urgencyOf('urgent_2wk'),
    ),
  pregnancy_banner: ({ notes }) => notes.includes('pregnancy_banner'),
  stiff_morning: ({ answers, firedRules }) =>
    ['m30_60', 'gt_60'].includes(answers.bio_stiff_min ?? '') ||
    firedRules.some(({ concern }) => concern === 'inflammatory'),
} as const satisfies Readonly<Record<string, (shown: ShownResult) => boolean>>;

/** A situation in which advice is given or kept back. */
export type Situation = keyof typeof answered | keyof typeof resulted;

/** When a piece of advice is shown. Its words are in content/<locale>/care-advice.json, most important first. */
export interface CareChoice {
  readonly id: string;
  readonly showWhen: Situation;
  readonly notWhen: readonly Situation[];
}

/** More than this nobody does. */
const most = 6;

const holds = (situation: Situation, shown: ShownResult): boolean =>
  situation in resulted
    ? resulted[situation as keyof typeof resulted](shown)
    : compile(answered[situation as keyof typeof answered])(deriveFindings(shown)) === 'present';

/** The advice for a result, in the order of the list given. */
export const careAdviceFor = <Advice extends CareChoice>(
  advice: readonly Advice[],
  shown: ShownResult,
): readonly Advice[] =>
  advice
    .filter(({ showWhen, notWhen }) => holds(showWhen, shown) && !notWhen.some((not) => holds(not, shown)))
    .slice(0, most);

/** Whether a word names a situation; for the check of the content. */
export const isSituation = (word: string): word is Situation => word in resulted || word in answered;
