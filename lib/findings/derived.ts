import { all, any, type Condition, derived, is, number, unsure, yes } from './condition';
import type { CountId, DerivedId, ProtectiveId } from './derived-ids';

/**
 * The derived values of evidence §6.2 that are true or not. A value may use those above it.
 */
export const derivedFacts: Readonly<Record<DerivedId, Condition>> = {
  /** At least one core cauda equina symptom. */
  d_ces_core: yes(
    'ces_urine_flow_new',
    'ces_urine_sensation_new',
    'ces_urine_incontinence_new',
    'ces_saddle_numb',
    'ces_bowel_new',
  ),
  /** New or worsening within 14 days; an unknown time is treated as recent. */
  d_ces_recent: is('ces_timing', 'lt_14d', 'gt_14d_worse', 'unknown'),
  /** A cancer history that counts: not a simple skin cancer. */
  d_cancer: is('ctx_cancer', 'past_gt5y', 'past_le5y', 'current'),
  /** Current cancer or within 5 years. */
  d_cancer_active: is('ctx_cancer', 'past_le5y', 'current'),
  /** A fall or major injury in the last 14 days. */
  d_trauma_recent: all(is('fx_trauma', 'fall', 'major'), is('fx_trauma_time', 'lt_72h', 'd3_14', 'unknown')),
  /** A new nerve or cord symptom of the kind an examination can confirm. */
  d_neuro_hard: any(
    yes('ces_urine_retention'),
    all(derived('d_ces_core'), derived('d_ces_recent')),
    yes(
      'ces_bilateral_leg_neuro',
      'mot_foot_drop',
      'mot_leg_weak_new',
      'mot_weak_progressive',
      'mot_cannot_walk',
      'cord_gait',
      'cord_band',
      'cord_level',
    ),
  ),
  /** Radicular pain or a sensory symptom without weakness. */
  d_neuro_soft: any(yes('neu_below_knee', 'neu_numb_patch', 'neu_pins'), yes('ces_bilateral_leg_pain_new')),
  /** High-risk host for spinal infection. */
  d_infect_high: any(yes('inf_ivdu', 'inf_immuno', 'inf_line'), is('ctx_spine_procedure', 'le_6w')),
  /** Moderate-risk host for spinal infection. */
  d_infect_mod: yes('inf_recent', 'inf_diabetes', 'inf_tb', 'inf_alcohol'),
  /** An episode shorter than 6 weeks. */
  d_new_pain: is('ctx_pain_duration', 'lt_24h', 'd1_13', 'w2_6'),
  /** An episode of 6 weeks or more. */
  d_persist: is('ctx_pain_duration', 'w6_12', 'm3_12', 'gt_12m'),
  /** An episode of 3 months or more. */
  d_chronic3m: is('ctx_pain_duration', 'm3_12', 'gt_12m'),
  /** Pregnant or possibly pregnant. */
  d_pregnant: is('ctx_pregnancy', 'yes', 'possible'),
  /** Severe pain now: 7 or more of 10. */
  d_pain_severe: number('bio_pain_now', { min: 7 }),
  /** NICE NG65 entry condition: began before 45, lasting over 3 months. */
  d_axspa_entry: all(derived('d_chronic3m'), number('axspa_onset_age', { max: 44 })),
  /** Neurogenic claudication pattern. */
  d_lss: all(yes('neu_claud_walk'), yes('neu_claud_sit')),
  /** A core cauda equina item is still not sure, declined or left empty. */
  d_classA_unsure: unsure(
    'ces_urine_retention',
    'ces_urine_flow_new',
    'ces_urine_sensation_new',
    'ces_urine_incontinence_new',
    'ces_saddle_numb',
    'ces_bowel_new',
    'ces_bilateral_leg_neuro',
    'ces_bilateral_leg_pain_new',
  ),
  /** Another class A item is still not sure, declined or left empty. */
  d_critical_unsure: unsure(
    'mot_foot_drop',
    'mot_leg_weak_new',
    'mot_weak_progressive',
    'mot_cannot_walk',
    'cord_gait',
    'cord_level',
    'inf_fever',
    'sepsis_signs',
    'vis_sudden_tearing',
    'vis_collapse',
    'vis_pulsating',
    'vis_chest_pain',
    'vis_breathless',
    'vis_cold_leg',
    'vis_upper_abdo',
    'preg_bleed_fluid',
    'preg_severe_pain',
    'preg_reduced_move',
    'preg_headache_vision',
    'saf_self_harm_now',
  ),
};

/** The derived counts of evidence §6.2: how many of these hold. Reverse items count 10 minus the answer. */
export const derivedCounts: Readonly<Record<CountId, readonly Condition[]>> = {
  /** 0 to 6: soft cancer or systemic features. */
  d_ca_soft_count: [
    yes('ca_weight_loss'),
    yes('sys_unwell'),
    yes('ca_unremitting'),
    yes('ca_progressive'),
    yes('ca_night_severe'),
    yes('ca_no_improve_4w'),
  ],
  /** 0 to 8: features of a fragility fracture. */
  d_fx_count: [
    yes('fx_osteoporosis'),
    yes('fx_steroids'),
    yes('fx_height_loss'),
    yes('fx_sudden_severe'),
    yes('ca_thoracic'),
    number('ctx_age', { min: 70 }),
    derived('d_pain_severe'),
    all(is('ctx_sex_birth', 'female'), number('ctx_age', { min: 60 })),
  ],
  /** 0 to 9: NICE NG65 additional criteria. */
  d_axspa_nice: [
    number('axspa_onset_age', { max: 34 }),
    yes('axspa_night_second_half'),
    yes('axspa_buttock'),
    yes('axspa_improve_move'),
    yes('axspa_nsaid'),
    yes('axspa_family'),
    yes('axspa_arthritis'),
    yes('axspa_enthesitis'),
    yes('axspa_psoriasis'),
  ],
  /** 0 to 5: ASAS expert criteria of inflammatory back pain. */
  d_axspa_asas: [
    number('axspa_onset_age', { max: 39 }),
    yes('axspa_insidious'),
    yes('axspa_improve_move'),
    yes('axspa_no_rest'),
    yes('axspa_up_better'),
  ],
  /** 0 to 9: psychosocial items at 7 or more, work affected. */
  d_psy_marked: [
    number('psy_fear', { min: 7 }),
    number('psy_catastrophe', { min: 7 }),
    number('psy_mood', { min: 7 }),
    number('psy_anxiety', { min: 7 }),
    number('psy_expect', { min: 7 }),
    number('psy_sleep', { min: 7 }),
    number('psy_confidence', { max: 3 }),
    number('psy_support', { max: 3 }),
    is('psy_work', 'off_work', 'worried'),
  ],
  /** 0 to 9: psychosocial items at 4 to 6, work limited. */
  d_psy_some: [
    number('psy_fear', { min: 4, max: 6 }),
    number('psy_catastrophe', { min: 4, max: 6 }),
    number('psy_mood', { min: 4, max: 6 }),
    number('psy_anxiety', { min: 4, max: 6 }),
    number('psy_expect', { min: 4, max: 6 }),
    number('psy_sleep', { min: 4, max: 6 }),
    number('psy_confidence', { min: 4, max: 6 }),
    number('psy_support', { min: 4, max: 6 }),
    is('psy_work', 'limited'),
  ],
};

/**
 * Facts that may keep a rule from firing: exactly the negations of evidence §6.1(13), each a fact about course or
 * context, never a danger.
 */
export const protectiveFacts: Readonly<Record<ProtectiveId, Condition>> = {
  'known-stones': yes('vis_stone_history'),
  'long-standing-unchanged': all(is('ctx_pain_duration', 'gt_12m'), is('ctx_course', 'same', 'improving')),
  'began-with-a-lift': is('bio_onset', 'sudden_lift'),
  improving: is('ctx_course', 'improving'),
};
