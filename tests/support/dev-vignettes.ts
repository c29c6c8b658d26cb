import type { Intake } from '@/lib/questionnaire';
import type { ReportedRule } from '@/lib/summary';
import type { Concern, RuleId, Tier } from '@/lib/triage';
import { type DevVignette, devAnswers } from './fixtures';
import { allDenied, intakeOf, type LooseAnswers } from './intakes';

/** What the development cases do not list (the defaults that came with them). */
const defaults: LooseAnswers = {
  ...allDenied,
  ctx_sex_birth: 'female',
  ctx_pain_site: 'low_back',
  ctx_pain_duration: 'd1_13',
  ctx_course: 'same',
  ctx_prior_episodes: 'none',
  ctx_pregnancy: 'no',
  ctx_cancer: 'none',
  ctx_spine_procedure: 'none',
  ctx_answering_for: 'self',
  fx_trauma: 'none',
  neu_leg_side: 'none',
  bio_onset: 'gradual',
  bio_stiff_min: 'none',
  psy_work: 'ok',
  psy_work_support: 'na',
  psy_fear: 2,
  psy_catastrophe: 2,
  psy_mood: 2,
  psy_anxiety: 2,
  psy_expect: 2,
  psy_sleep: 2,
  psy_confidence: 8,
  psy_support: 8,
};

export const intakeOfDev = ({ id }: DevVignette): Intake =>
  intakeOf({ ...defaults, ...devAnswers.get(id) }, { ask_self_harm: 'always' });

/** The cases' own names for the tiers. */
export const tierNames: Readonly<Record<Tier, string>> = {
  emergency_now: 'emergency',
  same_day: 'same_day',
  urgent_2wk: 'urgent',
  routine: 'routine',
  self_manage: 'self_manage',
};

/** The condition families of the cases. */
export const flagWords = [
  'cauda_equina',
  'cord_compression',
  'motor_deficit',
  'fracture',
  'infection',
  'malignancy',
  'axial_spa',
  'vascular',
  'visceral',
  'zoster',
  'pregnancy',
  'mental_health_crisis',
  'bleeding',
  'neurological_other',
] as const;
export type FlagWord = (typeof flagWords)[number];

/** Which family a rule's concern speaks of. Those without one are about pain, course, scope or wellbeing. */
export const flagsOfConcern: Readonly<Record<Concern, readonly FlagWord[]>> = {
  cauda_equina: ['cauda_equina'],
  leg_weakness: ['motor_deficit'],
  cord: ['cord_compression'],
  cancer: ['malignancy'],
  fracture: ['fracture'],
  infection: ['infection'],
  blood_vessel: ['vascular'],
  chest: ['visceral'],
  leg_circulation: ['vascular'],
  kidney_urinary: ['visceral'],
  abdomen: ['visceral'],
  pregnancy: ['pregnancy'],
  procedure: [],
  bleeding: ['bleeding'],
  self_harm: ['mental_health_crisis'],
  shingles: ['zoster'],
  eye: [],
  severe_pain: [],
  unclear_answers: [],
  scope: [],
  back_shape: [],
  nerve_pain: ['neurological_other'],
  inflammatory: ['axial_spa'],
  walking_pattern: ['neurological_other'],
  weak_sign: [],
  course: [],
  impact: [],
  wellbeing: [],
  medicines: [],
  none: [],
};

/** Rules that speak of something else than their concern does, or of more. */
export const flagsOfRule: { readonly [Id in RuleId]?: readonly FlagWord[] } = {
  // Bleeding, labour and abruption come from an organ, whatever the pregnancy.
  'r-preg-obstetric': ['pregnancy', 'visceral'],
  'r-preg-early': ['pregnancy', 'visceral'],
  // A lump, blood in the stool, trouble swallowing: cancer of an organ rather than of the spine.
  'r-ca-alarm': ['malignancy', 'visceral'],
  'r-mscc-neuro': ['malignancy', 'cord_compression'],
  // Offers a blood test to everyone of 60 whose pain persists; suspects nothing.
  'r-myeloma-60': [],
  // Bone health to talk about at the next visit; no fracture suspected.
  'r-fx-osteo-only': [],
};

/** The families that a result raises, among all its fired rules. */
export const flagsRaised = (fired: readonly ReportedRule[]): ReadonlySet<string> =>
  new Set(fired.flatMap(({ id, concern }) => flagsOfRule[id] ?? flagsOfConcern[concern]));
