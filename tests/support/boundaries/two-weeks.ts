import { type Boundaries, eachYes } from './boundary';

export const twoWeeks: Boundaries = {
  'r-gate-child': { fires: [{ ctx_age: 15 }], silent: [{ ctx_age: 16 }] },
  'r-ces-longstanding': {
    base: { ces_timing: 'gt_6m_stable' },
    fires: eachYes('ces_saddle_numb', 'ces_bowel_new', 'ces_urine_sensation_new'),
    silent: [{ ces_urine_flow_new: 'yes' }, { ces_saddle_numb: 'yes', ces_timing: 'gt_14d_stable' }],
  },
  'r-mot-weak-new': { fires: eachYes('mot_leg_weak_new') },
  'r-mot-foot-drop-late': {
    base: { mot_foot_drop: 'yes', mot_timing: 'w2_6' },
    fires: [{}, { mot_timing: 'gt_6w' }],
    silent: [{ mot_timing: 'd3_14' }, { mot_foot_drop: 'no', mot_leg_weak_new: 'yes' }],
  },
  'r-cord-subacute': {
    base: { cord_timing: 'w2_12' },
    fires: [
      ...eachYes('cord_gait', 'cord_hands', 'cord_band', 'cord_level'),
      { cord_hands: 'yes', cord_timing: 'gt_12w' },
    ],
    silent: [{ cord_hands: 'not_sure' }, { cord_hands: 'yes', cord_timing: 'lt_14d' }],
  },
  'r-ca-history': {
    base: { ctx_cancer: 'past_gt5y', ctx_pain_duration: 'm3_12', ctx_course: 'same' },
    fires: [
      { ctx_pain_duration: 'w2_6' },
      { ctx_pain_duration: 'w6_12' },
      { ctx_course: 'worse_slow' },
      { ctx_course: 'worse_fast' },
    ],
    silent: [{}, { ctx_cancer: 'none', ctx_pain_duration: 'w6_12' }],
  },
  'r-ca-weight': { fires: eachYes('ca_weight_loss') },
  'r-ca-cluster': {
    base: { ctx_age: 50, ca_weight_loss: 'yes', ca_night_severe: 'yes' },
    fires: [
      {},
      { ca_weight_loss: 'no', sys_unwell: 'yes' },
      { ca_weight_loss: 'no', ca_unremitting: 'yes' },
      { ca_weight_loss: 'no', ca_progressive: 'yes' },
    ],
    silent: [
      { ctx_age: 49 },
      { ca_night_severe: 'no' },
      { ca_weight_loss: 'no', ca_no_improve_4w: 'yes' },
      { ctx_pain_duration: 'gt_12m', ctx_course: 'same' },
    ],
  },
  'r-ca-cluster-any': {
    base: { ctx_age: 49, ca_weight_loss: 'yes', ca_night_severe: 'yes', ca_no_improve_4w: 'yes' },
    fires: [
      {},
      { ca_weight_loss: 'no', sys_unwell: 'yes' },
      { ca_weight_loss: 'no', ca_unremitting: 'yes' },
      { ca_weight_loss: 'no', ca_progressive: 'yes' },
    ],
    silent: [{ ctx_age: 50 }, { ca_night_severe: 'no' }, { ctx_pain_duration: 'gt_12m', ctx_course: 'same' }],
  },
  'r-ca-alarm': { fires: eachYes('ca_other_alarm') },
  'r-ca-lump-shape': { fires: eachYes('ca_lump_shape') },
  'r-fx-steroid': {
    base: { fx_steroids: 'yes', ctx_pain_duration: 'w2_6' },
    fires: [{}],
    silent: [{ ctx_pain_duration: 'w6_12' }, { fx_steroids: 'no' }],
  },
  'r-fx-osteo': {
    base: { fx_osteoporosis: 'yes' },
    fires: [
      { fx_sudden_severe: 'yes' },
      { fx_trauma: 'strain', fx_trauma_time: 'lt_72h' },
      { fx_trauma: 'knock', fx_trauma_time: 'd3_14' },
      { fx_trauma: 'fall', fx_trauma_time: 'w2_6' },
      { fx_trauma: 'major', fx_trauma_time: 'unknown' },
    ],
    silent: [
      {},
      { fx_trauma: 'strain', fx_trauma_time: 'gt_6w' },
      { fx_osteoporosis: 'no', fx_sudden_severe: 'yes' },
    ],
  },
  'r-fx-cluster': {
    base: { ctx_age: 70, ctx_sex_birth: 'female' },
    fires: [
      ...eachYes('fx_osteoporosis', 'fx_steroids', 'fx_height_loss', 'fx_sudden_severe', 'ca_thoracic'),
      { fx_osteoporosis: 'yes', ctx_pain_duration: 'lt_24h' },
      { fx_osteoporosis: 'yes', ctx_pain_duration: 'w2_6' },
      { fx_osteoporosis: 'yes', ctx_pain_duration: 'w6_12' },
    ],
    silent: [
      { bio_pain_now: 7 },
      { fx_osteoporosis: 'yes', ctx_age: 69 },
      { fx_osteoporosis: 'yes', ctx_pain_duration: 'm3_12' },
    ],
  },
  'r-inf-tb': {
    base: { inf_tb: 'yes' },
    fires: [...eachYes('inf_chills', 'ca_weight_loss'), { ctx_pain_duration: 'w6_12' }],
    silent: [{}, { inf_tb: 'no', inf_chills: 'yes' }],
  },
  'r-vis-haematuria': { fires: eachYes('vis_blood_urine') },
  'r-rad-severe': {
    base: { neu_leg_side: 'one', neu_below_knee: 'yes', neu_leg_pain_0_10: 8 },
    fires: [{}],
    silent: [{ neu_leg_pain_0_10: 7 }, { neu_below_knee: 'no' }],
  },
  'r-fx-major-late': {
    base: { fx_trauma: 'major', fx_trauma_time: 'w2_6' },
    fires: [{}],
    silent: [{ fx_trauma: 'fall' }, { fx_trauma_time: 'gt_6w' }],
  },
  'r-fx-bruise-any': { base: { fx_trauma: 'strain' }, fires: eachYes('fx_bruise') },
  'r-inf-wound-other': { base: { ctx_spine_procedure: 'gt_12m' }, fires: eachYes('inf_wound') },
  'r-inf-mod': {
    base: { inf_diabetes: 'yes', ca_unremitting: 'yes' },
    fires: eachYes('ca_night_severe', 'inf_chills', 'sys_unwell', 'ca_progressive'),
    silent: [{}, { inf_diabetes: 'no', inf_chills: 'yes' }],
  },
  'r-cannot-stand': { fires: eachYes('bio_cannot_stand') },
};
