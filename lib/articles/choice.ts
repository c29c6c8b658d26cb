import { any, type Condition, countAtLeast, derived, is, number, yes } from '@/lib/findings';
import type { Value } from '@/lib/questionnaire';
import type { Concern } from '@/lib/triage';
import type { ArticleSlug } from './slugs';

/*
 * Which article for whom, as data. Every choice has a reason that is told to the person: what their result is about,
 * what they were told is the cause, or what they answered. The front matter of each article lists the rules that it
 * explains; a test holds both together.
 */

/** The article that explains a reason of the result, by what the reason is about. */
export const articleForConcern: Readonly<Record<Concern, ArticleSlug>> = {
  cauda_equina: 'cauda-equina-warning-signs',
  leg_weakness: 'nerves-and-leg-pain',
  cord: 'nerves-and-leg-pain',
  cancer: 'red-flags',
  fracture: 'red-flags',
  infection: 'red-flags',
  blood_vessel: 'red-flags',
  chest: 'red-flags',
  leg_circulation: 'red-flags',
  kidney_urinary: 'red-flags',
  abdomen: 'red-flags',
  pregnancy: 'red-flags',
  procedure: 'red-flags',
  bleeding: 'red-flags',
  self_harm: 'worry-mood-and-sleep',
  shingles: 'red-flags',
  eye: 'inflammatory-back-pain',
  severe_pain: 'rest-moving-and-work',
  unclear_answers: 'why-we-ask',
  scope: 'why-we-ask',
  back_shape: 'red-flags',
  nerve_pain: 'nerves-and-leg-pain',
  inflammatory: 'inflammatory-back-pain',
  walking_pattern: 'nerves-and-leg-pain',
  weak_sign: 'red-flags',
  course: 'getting-the-most-out-of-an-assessment',
  impact: 'rest-moving-and-work',
  wellbeing: 'worry-mood-and-sleep',
  medicines: 'medicines',
  none: 'rest-moving-and-work',
};

/** One of the causes that people are told. */
export type ToldCause = Value<'bel_told_cause'>[number];

/** The article that answers, fairly, what the person was told is the cause; `null` where nothing was named. */
export const articleForToldCause: Readonly<Record<ToldCause, ArticleSlug | null>> = {
  tight_muscle_psoas: 'psoas',
  slipped_disc: 'slipped-discs',
  joint_out: 'several-things-at-once',
  posture_pelvis: 'posture-and-pelvic-tilt',
  wear_and_tear: 'do-i-need-a-scan',
  trapped_nerve: 'nerves-and-leg-pain',
  weak_core: 'several-things-at-once',
  stress: 'worry-mood-and-sleep',
  nobody_knows: 'several-things-at-once',
  not_told: null,
  other: null,
};

/** Why an article was chosen from the answers; each has wording. */
export const reasonIds = [
  'leg',
  'afraid_to_move',
  'worry_mood_sleep',
  'strong_painkillers',
  'stiff_mornings',
  'work',
  'mixture',
  'wants_to_know',
  'painkillers',
  'next_step',
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** What an answer must be: a condition over the findings, a choice among the context items, or no condition. */
export type Ground =
  | { readonly kind: 'finding'; readonly when: Condition }
  | { readonly kind: 'wish'; readonly oneOf: readonly Value<'goal_main'>[] }
  | { readonly kind: 'tried'; readonly oneOf: Value<'bel_tried'> }
  | { readonly kind: 'axes'; readonly atLeast: number }
  | { readonly kind: 'anyone' };

const finding = (when: Condition): Ground => ({ kind: 'finding', when });

/** From 4 of 10 an answer of the psychological block counts as "some" (evidence §6.2, `d_psy_some`). */
const some = { min: 4 };

/** Chosen from the answers, in the order in which they are offered. */
export const articlesForAnswers: readonly {
  readonly reason: ReasonId;
  readonly slug: ArticleSlug;
  readonly ground: Ground;
}[] = [
  {
    reason: 'leg',
    slug: 'nerves-and-leg-pain',
    ground: finding(any(is('neu_leg_side', 'one', 'both'), derived('d_lss'))),
  },
  { reason: 'strong_painkillers', slug: 'medicines', ground: finding(yes('med_opioid_long')) },
  {
    reason: 'stiff_mornings',
    slug: 'inflammatory-back-pain',
    ground: finding(is('bio_stiff_min', 'm30_60', 'gt_60')),
  },
  { reason: 'afraid_to_move', slug: 'hurt-is-not-harm', ground: finding(number('psy_fear', some)) },
  {
    reason: 'worry_mood_sleep',
    slug: 'worry-mood-and-sleep',
    ground: finding(
      any(
        number('psy_mood', some),
        number('psy_anxiety', some),
        number('psy_catastrophe', some),
        number('psy_sleep', some),
        countAtLeast('d_psy_marked', 1),
      ),
    ),
  },
  {
    reason: 'work',
    slug: 'rest-moving-and-work',
    ground: finding(is('psy_work', 'limited', 'off_work', 'worried')),
  },
  { reason: 'mixture', slug: 'several-things-at-once', ground: { kind: 'axes', atLeast: 2 } },
  {
    reason: 'wants_to_know',
    slug: 'red-flags',
    ground: { kind: 'wish', oneOf: ['know_if_serious'] },
  },
  { reason: 'painkillers', slug: 'medicines', ground: { kind: 'tried', oneOf: ['painkillers'] } },
  { reason: 'next_step', slug: 'getting-the-most-out-of-an-assessment', ground: { kind: 'anyone' } },
];
