import type { FindingId, Value } from '.';

/**
 * Emergencies for anybody, whatever else is answered: each by the sign in the fixed list of warning signs that names
 * it (`warningSigns` in content/<locale>/clinical.json), with the answer that it stands for.
 */
export const warningSignOf = {
  ces_urine_retention: { yes: 'no_urine' },
  ces_urine_flow_new: { yes: 'bladder_bowel' },
  ces_urine_sensation_new: { yes: 'bladder_bowel' },
  ces_urine_incontinence_new: { yes: 'bladder_bowel' },
  ces_bowel_new: { yes: 'bladder_bowel' },
  ces_saddle_numb: { yes: 'saddle_numb' },
  ces_bilateral_leg_pain_new: { yes: 'both_legs' },
  ces_bilateral_leg_neuro: { yes: 'both_legs' },
  mot_weak_progressive: { yes: 'legs_weaker' },
  mot_cannot_walk: { yes: 'legs_weaker' },
  cord_gait: { yes: 'legs_weaker' },
  cord_level: { yes: 'legs_weaker' },
  vis_chest_pain: { yes: 'chest_breath' },
  vis_breathless: { yes: 'chest_breath' },
  ctx_pain_site: { chest: 'chest_breath' },
  vis_sudden_tearing: { yes: 'sudden_pain' },
  vis_upper_abdo: { yes: 'sudden_pain' },
  vis_pulsating: { yes: 'sudden_pain' },
  vis_collapse: { yes: 'sudden_pain' },
  sepsis_signs: { yes: 'very_ill' },
  fx_trauma: { major: 'bad_injury' },
  vis_cold_leg: { yes: 'cold_leg' },
  preg_bleed_fluid: { yes: 'pregnancy' },
  preg_severe_pain: { yes: 'pregnancy' },
  preg_reduced_move: { yes: 'pregnancy' },
  preg_headache_vision: { yes: 'pregnancy' },
} as const satisfies { readonly [L in FindingId]?: { readonly [V in Value<L> & string]?: string } };

/**
 * What else may newly happen to somebody with a bad back, and the answers that would then be true, mildest first; of
 * a scale the numbers from which on it counts for some rule. What is plainer or more common stands before what is
 * rarer: it is named first where both would mean the same.
 *
 * Not here: facts that do not come overnight (age, illnesses, medicines, procedures, family, pregnancy), what is only
 * asked about something past (the bruise of an injury, an infection that was treated), time that only passes, the
 * long pattern of inflammatory pain, thoughts and mood, and what the private pages ask about.
 */
export const newOnsets = {
  ces_timing: ['lt_14d'],
  mot_leg_weak_new: ['yes'],
  mot_foot_drop: ['yes'],
  cord_timing: ['lt_14d'],
  cord_hands: ['yes'],
  cord_band: ['yes'],
  fx_trauma: ['strain', 'knock', 'fall'],
  fx_trauma_time: ['lt_72h'],
  inf_fever: ['yes'],
  inf_chills: ['yes'],
  inf_wound: ['yes'],
  vis_flank_colic: ['yes'],
  vis_urinary_sx: ['yes'],
  vis_blood_urine: ['yes'],
  vis_pelvic_pain: ['yes'],
  vis_vag_bleed: ['yes'],
  vis_shoulder_tip: ['yes'],
  vis_vomiting: ['yes'],
  vis_rash: ['yes'],
  axspa_red_eye_now: ['yes'],
  ctx_pain_site: ['abdomen'],
  bio_cannot_stand: ['yes'],
  bio_pain_now: [7, 8, 9],
  fx_sudden_severe: ['yes'],
  ctx_course: ['worse_slow', 'worse_fast'],
  ca_weight_loss: ['yes'],
  sys_unwell: ['yes'],
  ca_other_alarm: ['yes'],
  ca_lump_shape: ['yes'],
  ca_night_severe: ['yes'],
  ca_unremitting: ['yes'],
  ca_progressive: ['yes'],
  ca_no_improve_4w: ['yes'],
  ca_thoracic: ['yes'],
  ca_strain: ['yes'],
  ca_spine_tender: ['yes'],
  fx_height_loss: ['yes'],
  vis_not_mechanical: ['yes'],
  neu_leg_side: ['one', 'both'],
  neu_below_knee: ['yes'],
  neu_numb_patch: ['yes'],
  neu_pins: ['yes'],
  neu_leg_pain_0_10: [8],
  neu_electric: ['yes'],
  neu_touch: ['yes'],
  neu_claud_walk: ['yes'],
  neu_claud_sit: ['yes'],
  bio_function: [7],
  psy_work: ['off_work'],
} as const satisfies { readonly [L in FindingId]?: readonly Value<L>[] };

/** A question whose answer may newly become worse. */
export type OnsetId = keyof typeof newOnsets;
