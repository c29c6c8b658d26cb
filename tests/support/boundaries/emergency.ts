import { type Boundaries, eachYes } from './boundary';

export const emergency: Boundaries = {
  'r-ces-retention': { fires: eachYes('ces_urine_retention') },
  'r-ces-core-recent': {
    base: { ces_saddle_numb: 'yes', ces_timing: 'lt_14d' },
    fires: [{}],
    silent: [{ ces_saddle_numb: 'no', ces_sexual_new: 'yes' }, { ces_timing: 'gt_14d_stable' }],
  },
  'r-ces-bilateral-neuro': { fires: eachYes('ces_bilateral_leg_neuro') },
  'r-ces-bilateral-pain': { fires: eachYes('ces_bilateral_leg_pain_new') },
  'r-ces-sexual-combo': {
    base: { ces_sexual_new: 'yes', ces_timing: 'lt_14d', neu_leg_side: 'one' },
    fires: [{}, { neu_leg_side: 'both' }, { neu_leg_side: 'none', neu_numb_patch: 'yes' }],
    silent: [
      { ces_sexual_new: 'no', ces_saddle_numb: 'yes' },
      { ces_timing: 'gt_14d_stable' },
      { neu_leg_side: 'none' },
    ],
  },
  'r-mot-cannot-walk': { fires: eachYes('mot_cannot_walk') },
  'r-mot-progressive': { fires: eachYes('mot_weak_progressive') },
  'r-cord-acute': {
    base: { cord_gait: 'yes', cord_timing: 'lt_14d' },
    fires: [
      {},
      { cord_timing: 'unknown' },
      { cord_gait: 'no', cord_level: 'yes' },
      { cord_gait: 'no', cord_hands: 'yes', cord_band: 'yes' },
      { cord_timing: 'gt_12w', ces_bowel_new: 'yes', ces_timing: 'lt_14d' },
    ],
    silent: [
      { cord_timing: 'w2_12' },
      { cord_timing: 'w2_12', ces_bowel_new: 'yes', ces_timing: 'gt_14d_stable' },
      { cord_timing: 'w2_12', ces_sexual_new: 'yes', ces_timing: 'lt_14d' },
      { cord_gait: 'no', cord_hands: 'yes' },
      { cord_gait: 'no', cord_band: 'yes' },
    ],
  },
  'r-mscc-neuro': {
    base: { ctx_cancer: 'past_gt5y', cord_band: 'yes' },
    fires: [{}],
    silent: [{ ctx_cancer: 'skin_nonmelanoma_only' }, { cord_band: 'no' }],
  },
  'r-mscc-radicular': {
    base: { ctx_cancer: 'past_le5y', neu_numb_patch: 'yes' },
    fires: [{}, { neu_numb_patch: 'no', cord_band: 'yes' }],
    silent: [{ ctx_cancer: 'past_gt5y' }, { neu_numb_patch: 'no' }],
  },
  'r-fx-major': {
    base: { fx_trauma: 'major', fx_trauma_time: 'lt_72h' },
    fires: [{}, { fx_trauma_time: 'unknown' }],
    silent: [{ fx_trauma: 'fall' }, { fx_trauma_time: 'd3_14' }],
  },
  'r-fx-trauma-neuro': {
    base: { fx_trauma: 'fall', fx_trauma_time: 'd3_14', mot_leg_weak_new: 'yes' },
    fires: [{}],
    silent: [{ fx_trauma_time: 'w2_6' }, { mot_leg_weak_new: 'no' }],
  },
  'r-sepsis': { fires: eachYes('sepsis_signs') },
  'r-inf-fever-neuro': {
    base: { inf_fever: 'yes', mot_leg_weak_new: 'yes' },
    fires: [{}],
    silent: [{ inf_fever: 'no' }, { mot_leg_weak_new: 'no' }],
  },
  'r-inf-fever-high': {
    base: { inf_fever: 'yes', inf_immuno: 'yes' },
    fires: [{}],
    silent: [{ inf_fever: 'no' }, { inf_immuno: 'no' }],
  },
  'r-vis-aorta': {
    fires: [
      ...eachYes('vis_sudden_tearing', 'vis_collapse', 'vis_pulsating'),
      { vis_known_aorta: 'yes', ctx_pain_duration: 'lt_24h' },
      { vis_known_aorta: 'yes', ctx_pain_duration: 'd1_13' },
    ],
    silent: [{ vis_known_aorta: 'yes', ctx_pain_duration: 'w2_6' }],
  },
  'r-vis-aaa-pattern': {
    base: { ctx_age: 60, ctx_pain_duration: 'lt_24h', bio_pain_now: 7, vis_not_mechanical: 'yes' },
    fires: [{}, { ctx_pain_duration: 'd1_13' }],
    silent: [
      { ctx_age: 59 },
      { ctx_pain_duration: 'w2_6' },
      { bio_pain_now: 6 },
      { vis_not_mechanical: 'no' },
    ],
  },
  'r-vis-chest': { fires: eachYes('vis_chest_pain', 'vis_breathless') },
  'r-vis-cold-leg': { fires: eachYes('vis_cold_leg') },
  'r-vis-colic-complicated': {
    base: { vis_flank_colic: 'yes' },
    fires: [
      ...eachYes('inf_fever', 'inf_chills', 'vis_one_kidney', 'ces_urine_retention'),
      { ctx_pregnancy: 'possible' },
    ],
    silent: [{}, { vis_flank_colic: 'no', inf_fever: 'yes' }],
  },
  'r-vis-colic-60': {
    base: { ctx_age: 60, vis_flank_colic: 'yes' },
    fires: [{}, { vis_stone_history: 'not_sure' }],
    silent: [{ ctx_age: 59 }, { vis_flank_colic: 'no' }, { vis_stone_history: 'yes' }],
  },
  'r-vis-upper-abdo': { fires: eachYes('vis_upper_abdo') },
  'r-preg-early': {
    base: { ctx_pregnancy: 'possible' },
    fires: [
      ...eachYes('vis_vag_bleed', 'vis_shoulder_tip'),
      { vis_pelvic_pain: 'yes', vis_collapse: 'yes' },
      { vis_pelvic_pain: 'yes', bio_pain_now: 7 },
    ],
    silent: [
      ...eachYes('vis_pelvic_pain', 'vis_collapse'),
      { bio_pain_now: 7 },
      { ctx_pregnancy: 'no', vis_vag_bleed: 'yes' },
    ],
  },
  'r-preg-obstetric': {
    fires: [
      ...eachYes('preg_bleed_fluid', 'preg_severe_pain', 'preg_reduced_move', 'preg_headache_vision'),
      { ctx_pregnancy: 'yes', inf_fever: 'yes' },
      { ctx_pregnancy: 'birth_le_6w', inf_fever: 'yes' },
    ],
    silent: [{ ctx_pregnancy: 'yes' }, { ctx_pregnancy: 'possible', inf_fever: 'yes' }],
  },
  'r-proc-neuro': {
    base: { ctx_spine_procedure: 'le_6w', mot_leg_weak_new: 'yes' },
    fires: [{}],
    silent: [{ ctx_spine_procedure: 'w6_m12' }, { mot_leg_weak_new: 'no' }],
  },
  'r-anticoag-acute': {
    base: { med_anticoag: 'yes', fx_trauma: 'fall', fx_trauma_time: 'lt_72h', bio_pain_now: 6 },
    fires: [{ bio_pain_now: 7 }, { mot_leg_weak_new: 'yes' }],
    silent: [{}, { fx_trauma: 'none', bio_pain_now: 7 }, { med_anticoag: 'no', mot_leg_weak_new: 'yes' }],
  },
  'r-saf-crisis': { fires: eachYes('saf_self_harm_now') },
  'r-gate-site-chest': { fires: [{ ctx_pain_site: 'chest' }] },
};
