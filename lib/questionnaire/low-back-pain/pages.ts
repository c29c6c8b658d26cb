import { atLeast, type Criteria, raised } from '../criteria';
import type { LinkId, YesNoId } from '.';
import { selfHarmIsAsked } from './blocks';

/** The parts that the person is told about ("Part 3 of 7"), in order. */
export const sections = ['safety', 'pain', 'moving', 'legs', 'health', 'wellbeing', 'goals'] as const;
export type SectionId = (typeof sections)[number];

/** The wellbeing and the goals section may be skipped as a whole (settled). */
export const skippableSections: readonly SectionId[] = ['wellbeing', 'goals'];

/** A question on its own, or a list of yes/no questions shown as checkboxes with "None of these". */
export type Field = LinkId | readonly YesNoId[];

/** One screen. */
export interface Page {
  readonly section: SectionId;
  readonly fields: readonly Field[];
  /** Besides the conditions of its questions. */
  readonly enableWhen?: Criteria;
  /** Can be covered at once ("Hide this page"). */
  readonly coverable?: true;
  /** The page that asks when it began, of what was ticked here; an emergency may depend on it. */
  readonly timedBy?: string;
  /** Stays when the person skips the rest of its section. */
  readonly stays?: true;
}

/** A child is asked the emergency questions and nothing else (evidence §6.8). */
const notAChild = atLeast('ctx_age', 16);

/** The pages in order. Fields that are closed or do not apply are left out, and with them empty pages. */
export const pages = {
  who: { section: 'safety', fields: ['ctx_answering_for', 'ctx_age', 'ctx_sex_birth'] },
  'bladder-bowel': {
    section: 'safety',
    coverable: true,
    timedBy: 'bladder-bowel-timing',
    fields: [
      [
        'ces_urine_retention',
        'ces_urine_flow_new',
        'ces_urine_sensation_new',
        'ces_urine_incontinence_new',
        'ces_saddle_numb',
        'ces_bowel_new',
      ],
    ],
  },
  'bladder-bowel-timing': {
    section: 'safety',
    coverable: true,
    enableWhen: raised(
      'ces_urine_retention',
      'ces_urine_flow_new',
      'ces_urine_sensation_new',
      'ces_urine_incontinence_new',
      'ces_saddle_numb',
      'ces_bowel_new',
    ),
    fields: ['ces_timing'],
  },
  // Not time-critical on its own, and no question for a child.
  sexual: { section: 'safety', enableWhen: notAChild, coverable: true, fields: ['ces_sexual_new'] },
  'legs-now': {
    section: 'safety',
    timedBy: 'weakness-timing',
    fields: [
      [
        'ces_bilateral_leg_pain_new',
        'ces_bilateral_leg_neuro',
        'mot_foot_drop',
        'mot_leg_weak_new',
        'mot_weak_progressive',
        'mot_cannot_walk',
      ],
    ],
  },
  'weakness-timing': { section: 'safety', fields: ['mot_timing'] },
  // Asked again when a later answer joins the group: the newest change counts, and it may be this one.
  'newest-change-timing': {
    section: 'safety',
    coverable: true,
    enableWhen: raised('ces_sexual_new', 'ces_bilateral_leg_pain_new', 'ces_bilateral_leg_neuro'),
    fields: ['ces_timing'],
  },
  walking: {
    section: 'safety',
    timedBy: 'walking-timing',
    fields: [['cord_gait', 'cord_level', 'cord_hands', 'cord_band']],
  },
  'walking-timing': { section: 'safety', fields: ['cord_timing'] },
  unwell: {
    section: 'safety',
    fields: [
      ['vis_chest_pain', 'vis_breathless', 'vis_collapse', 'inf_fever', 'sepsis_signs', 'vis_cold_leg'],
    ],
  },
  'sudden-pain': {
    section: 'safety',
    fields: [['vis_sudden_tearing', 'vis_upper_abdo', 'vis_pulsating', 'vis_known_aorta']],
  },
  injury: { section: 'safety', fields: ['fx_trauma'] },
  'injury-details': { section: 'safety', fields: ['fx_trauma_time', 'fx_bruise'] },
  pregnancy: { section: 'safety', fields: ['ctx_pregnancy'] },
  'pregnancy-signs': {
    section: 'safety',
    coverable: true,
    fields: [['preg_bleed_fluid', 'preg_severe_pain', 'preg_reduced_move', 'preg_headache_vision']],
  },
  where: { section: 'pain', enableWhen: notAChild, fields: ['body_regions', 'ctx_pain_site'] },
  course: {
    section: 'pain',
    enableWhen: notAChild,
    fields: ['ctx_pain_duration', 'ctx_course', 'ctx_prior_episodes'],
  },
  'how-bad': { section: 'pain', enableWhen: notAChild, fields: ['bio_pain_now', 'bio_function'] },
  start: { section: 'pain', enableWhen: notAChild, fields: ['bio_onset', 'fx_sudden_severe'] },
  pattern: {
    section: 'pain',
    enableWhen: notAChild,
    fields: [
      [
        'ca_unremitting',
        'ca_progressive',
        'ca_night_severe',
        'ca_no_improve_4w',
        'vis_not_mechanical',
        'bio_cannot_stand',
      ],
    ],
  },
  moving: {
    section: 'moving',
    enableWhen: notAChild,
    fields: [
      [
        'bio_worse_move',
        'bio_ease_position',
        'bio_heavy_load',
        'bio_static',
        'bio_activity_change',
        'fx_extension_sport',
      ],
    ],
  },
  legs: {
    section: 'legs',
    enableWhen: notAChild,
    fields: ['neu_leg_side', ['neu_claud_walk', 'neu_numb_patch']],
  },
  'leg-pain': {
    section: 'legs',
    enableWhen: notAChild,
    fields: [
      ['neu_below_knee', 'neu_leg_worse', 'neu_pins', 'neu_electric', 'neu_touch', 'neu_cough_leg'],
      'neu_leg_pain_0_10',
    ],
  },
  'walking-legs': { section: 'legs', enableWhen: notAChild, fields: [['neu_claud_sit', 'neu_claud_both']] },
  cancer: { section: 'health', enableWhen: notAChild, fields: ['ctx_cancer'] },
  procedure: { section: 'health', enableWhen: notAChild, fields: ['ctx_spine_procedure'] },
  wound: { section: 'health', enableWhen: notAChild, fields: ['inf_wound'] },
  conditions: {
    section: 'health',
    enableWhen: notAChild,
    fields: [
      ['fx_osteoporosis', 'fx_steroids', 'med_anticoag', 'med_opioid_long', 'inf_diabetes', 'inf_immuno'],
    ],
  },
  background: {
    section: 'health',
    enableWhen: notAChild,
    fields: [['inf_recent', 'inf_line', 'inf_tb', 'vis_family_aorta', 'vis_smoke_bp']],
  },
  'private-background': {
    section: 'health',
    enableWhen: notAChild,
    coverable: true,
    fields: [['inf_ivdu', 'inf_alcohol']],
  },
  'signs-general': {
    section: 'health',
    enableWhen: notAChild,
    fields: [
      ['ca_weight_loss', 'sys_unwell', 'inf_chills', 'ca_other_alarm', 'vis_vomiting', 'axspa_red_eye_now'],
    ],
  },
  'signs-tummy': {
    section: 'health',
    enableWhen: notAChild,
    coverable: true,
    fields: [
      [
        'vis_flank_colic',
        'vis_urinary_sx',
        'vis_blood_urine',
        'vis_pelvic_pain',
        'vis_vag_bleed',
        'vis_shoulder_tip',
      ],
    ],
  },
  kidney: { section: 'health', enableWhen: notAChild, fields: [['vis_stone_history', 'vis_one_kidney']] },
  'signs-back': {
    section: 'health',
    enableWhen: notAChild,
    fields: [['ca_thoracic', 'ca_strain', 'ca_spine_tender', 'ca_lump_shape', 'vis_rash', 'fx_height_loss']],
  },
  'long-lasting': {
    section: 'health',
    enableWhen: notAChild,
    fields: ['axspa_onset_age', 'bio_stiff_min', 'axspa_nsaid'],
  },
  'long-lasting-pattern': {
    section: 'health',
    enableWhen: notAChild,
    fields: [
      [
        'axspa_insidious',
        'axspa_night_second_half',
        'axspa_buttock',
        'axspa_improve_move',
        'axspa_no_rest',
        'axspa_up_better',
      ],
    ],
  },
  'long-lasting-other': {
    section: 'health',
    enableWhen: notAChild,
    fields: [['axspa_family', 'axspa_arthritis', 'axspa_enthesitis', 'axspa_psoriasis', 'axspa_other']],
  },
  thoughts: {
    section: 'wellbeing',
    enableWhen: notAChild,
    fields: ['psy_fear', 'psy_catastrophe', 'psy_expect'],
  },
  mood: { section: 'wellbeing', enableWhen: notAChild, fields: ['psy_mood', 'psy_anxiety', 'psy_sleep'] },
  coping: { section: 'wellbeing', enableWhen: notAChild, fields: ['psy_confidence', 'psy_support'] },
  work: {
    section: 'wellbeing',
    enableWhen: notAChild,
    fields: ['psy_work', 'psy_work_support', 'psy_claim'],
  },
  // One short screen first: why we ask, who sees it, where there is help (evidence §3.5(3)).
  'self-harm-intro': {
    section: 'wellbeing',
    enableWhen: { all: [notAChild, selfHarmIsAsked] },
    coverable: true,
    stays: true,
    fields: [],
  },
  'self-harm': {
    section: 'wellbeing',
    enableWhen: notAChild,
    coverable: true,
    stays: true,
    fields: ['saf_self_harm_now', 'saf_self_harm_thoughts'],
  },
  unsafe: {
    section: 'wellbeing',
    enableWhen: notAChild,
    coverable: true,
    stays: true,
    fields: ['saf_unsafe'],
  },
  'told-and-tried': {
    section: 'goals',
    enableWhen: notAChild,
    fields: ['bel_told_cause', 'seen_professional', 'bel_tried', 'bel_helped'],
  },
  goals: { section: 'goals', enableWhen: notAChild, fields: ['goal_main', 'top_question', 'own_words'] },
} as const satisfies Record<string, Page>;

export type PageId = keyof typeof pages;
export const pageIds = Object.keys(pages) as PageId[];
export const pageOf = (id: PageId): Page => pages[id];
