import type { SharedFinding } from '@/lib/summary';

/** What the face sheet says beside the red flags, line by line; each finding stands where a clinician looks for it. */
export const lines = {
  pain: ['bio_pain_now', 'ctx_pain_site', 'neu_leg_pain_0_10', 'neu_leg_worse'],
  function: ['bio_function', 'bio_cannot_stand'],
  course: ['ctx_pain_duration', 'ctx_course', 'ctx_prior_episodes'],
  leg: ['neu_leg_side', 'neu_below_knee'],
  sensation: ['neu_numb_patch', 'neu_pins', 'neu_electric', 'neu_touch', 'neu_cough_leg'],
  strength: ['mot_foot_drop', 'mot_leg_weak_new', 'mot_weak_progressive', 'mot_cannot_walk'],
  walking: ['cord_gait', 'neu_claud_walk', 'neu_claud_sit', 'neu_claud_both'],
  load: [
    'bio_onset',
    'bio_worse_move',
    'bio_ease_position',
    'bio_heavy_load',
    'bio_static',
    'bio_activity_change',
  ],
  thoughts: [
    'psy_fear',
    'psy_catastrophe',
    'psy_expect',
    'psy_mood',
    'psy_anxiety',
    'psy_sleep',
    'psy_confidence',
    'psy_support',
  ],
  work: ['psy_work', 'psy_work_support', 'psy_claim'],
  inflammatory: [
    'axspa_onset_age',
    'bio_stiff_min',
    'axspa_nsaid',
    'axspa_insidious',
    'axspa_night_second_half',
    'axspa_buttock',
    'axspa_improve_move',
    'axspa_no_rest',
    'axspa_up_better',
    'axspa_family',
    'axspa_arthritis',
    'axspa_enthesitis',
    'axspa_psoriasis',
    'axspa_other',
  ],
} as const satisfies Readonly<Record<string, readonly SharedFinding[]>>;

/** A line of the sheet. */
export type LineId = keyof typeof lines;

/** Who the person is, and who answered: in the heading. */
export const headed = [
  'ctx_age',
  'ctx_sex_birth',
  'ctx_answering_for',
] as const satisfies readonly SharedFinding[];
