import { type Boundaries, eachYes } from './boundary';

export const sameDay: Boundaries = {
  'r-ces-stable': {
    base: { ces_saddle_numb: 'yes', ces_timing: 'gt_14d_stable' },
    fires: [{}],
    silent: [{ ces_timing: 'gt_6m_stable' }, { ces_saddle_numb: 'no', ces_sexual_new: 'yes' }],
  },
  'r-ces-unsure': { fires: [{ ces_saddle_numb: 'not_sure' }] },
  'r-ces-sexual-alone': {
    base: { ces_sexual_new: 'yes', ces_timing: 'lt_14d' },
    fires: [{}],
    silent: [{ ces_timing: 'gt_14d_stable' }, { ces_sexual_new: 'no', ces_saddle_numb: 'yes' }],
  },
  'r-mot-foot-drop': {
    base: { mot_foot_drop: 'yes', mot_timing: 'lt_72h' },
    fires: [{}, { mot_timing: 'd3_14' }, { mot_timing: 'unknown' }],
    silent: [{ mot_timing: 'w2_6' }, { mot_foot_drop: 'no', mot_leg_weak_new: 'yes' }],
  },
  'r-mscc-pain': {
    base: { ctx_cancer: 'past_gt5y' },
    fires: eachYes(
      'ca_thoracic',
      'ca_unremitting',
      'ca_progressive',
      'ca_strain',
      'ca_night_severe',
      'ca_spine_tender',
    ),
    silent: [{}, { ctx_cancer: 'none', ca_thoracic: 'yes' }],
  },
  'r-mscc-radicular-past': {
    base: { ctx_cancer: 'past_gt5y' },
    fires: eachYes('neu_numb_patch', 'cord_band'),
    silent: [{}, { ctx_cancer: 'past_le5y', cord_band: 'yes' }],
  },
  'r-ca-current-treatment': { fires: [{ ctx_cancer: 'current' }], silent: [{ ctx_cancer: 'past_le5y' }] },
  'r-fx-fall-65': {
    base: { fx_trauma: 'fall', fx_trauma_time: 'd3_14', ctx_age: 65 },
    fires: [{}, { fx_trauma: 'major' }, { fx_trauma_time: 'lt_72h' }, { fx_trauma_time: 'unknown' }],
    silent: [{ fx_trauma: 'knock' }, { fx_trauma_time: 'w2_6' }, { ctx_age: 64 }],
  },
  'r-fx-bruise': {
    base: { fx_trauma: 'knock', fx_trauma_time: 'd3_14', fx_bruise: 'yes' },
    fires: [
      { fx_trauma: 'fall' },
      ...eachYes('fx_osteoporosis', 'fx_steroids'),
      { ctx_age: 65 },
      { ctx_age: 65, fx_trauma_time: 'lt_72h' },
      { ctx_age: 65, fx_trauma_time: 'unknown' },
    ],
    silent: [
      {},
      { ctx_age: 64 },
      { ctx_age: 65, fx_trauma_time: 'w2_6' },
      { fx_trauma: 'fall', fx_bruise: 'no' },
    ],
  },
  'r-fx-cannot-stand': {
    base: { bio_cannot_stand: 'yes' },
    fires: [
      { fx_osteoporosis: 'yes', fx_steroids: 'yes' },
      { fx_trauma: 'fall', fx_trauma_time: 'lt_72h' },
    ],
    silent: [
      {},
      { fx_osteoporosis: 'yes' },
      { fx_osteoporosis: 'yes', fx_steroids: 'yes', bio_cannot_stand: 'no' },
    ],
  },
  'r-inf-fever': { fires: eachYes('inf_fever') },
  'r-inf-risk-no-fever': {
    base: { inf_immuno: 'yes' },
    fires: [...eachYes('ca_unremitting', 'inf_chills'), { bio_pain_now: 7 }, { ctx_course: 'worse_fast' }],
    silent: [{}, { inf_immuno: 'no', inf_chills: 'yes' }],
  },
  'r-inf-recent': {
    base: { inf_recent: 'yes' },
    fires: [...eachYes('inf_chills', 'ca_unremitting', 'ca_progressive'), { ctx_course: 'worse_fast' }],
    silent: [{}, { ctx_course: 'worse_slow' }, { inf_recent: 'no', inf_chills: 'yes' }],
  },
  'r-vis-aaa-age': {
    base: { ctx_age: 60, fx_sudden_severe: 'yes', vis_smoke_bp: 'yes', ctx_pain_duration: 'd1_13' },
    fires: [{}, { ctx_pain_duration: 'lt_24h' }],
    silent: [
      { ctx_age: 59 },
      { fx_sudden_severe: 'no' },
      { vis_smoke_bp: 'no' },
      { ctx_pain_duration: 'w2_6' },
    ],
  },
  'r-vis-family-aorta': {
    base: { vis_family_aorta: 'yes', vis_not_mechanical: 'yes', bio_pain_now: 7 },
    fires: [
      {},
      { ctx_pain_duration: 'lt_24h' },
      { vis_not_mechanical: 'no', bio_pain_now: 5, fx_sudden_severe: 'yes' },
    ],
    silent: [
      { vis_family_aorta: 'no' },
      { ctx_pain_duration: 'w2_6' },
      { bio_pain_now: 6 },
      { vis_not_mechanical: 'no' },
    ],
  },
  'r-vis-colic': { fires: eachYes('vis_flank_colic') },
  'r-vis-uti': {
    base: { vis_urinary_sx: 'yes' },
    fires: [...eachYes('inf_fever', 'inf_chills', 'vis_vomiting'), { ctx_pain_site: 'flank_one_side' }],
    silent: [{}, { vis_urinary_sx: 'no', inf_fever: 'yes' }],
  },
  'r-vis-shingles': { fires: eachYes('vis_rash') },
  'r-preg-pelvic': {
    base: { ctx_pregnancy: 'yes', vis_pelvic_pain: 'yes' },
    fires: [{}],
    silent: [{ ctx_pregnancy: 'birth_le_6w' }, { vis_pelvic_pain: 'no' }],
  },
  'r-proc-new': {
    base: { ctx_spine_procedure: 'le_6w' },
    fires: [{ ctx_course: 'worse_slow' }, { ctx_course: 'worse_fast' }, { inf_wound: 'yes' }],
    silent: [{}, { ctx_spine_procedure: 'w6_m12', inf_wound: 'yes' }],
  },
  'r-eye-uveitis': { fires: eachYes('axspa_red_eye_now') },
  'r-pain-extreme': {
    base: { bio_pain_now: 9, bio_cannot_stand: 'yes' },
    fires: [{}],
    silent: [{ bio_pain_now: 8 }, { bio_cannot_stand: 'no' }],
  },
  'r-critical-unsure': { fires: [{ inf_fever: 'not_sure' }] },
  'r-saf-thoughts': { fires: eachYes('saf_self_harm_thoughts') },
  'r-anticoag-sudden': {
    base: { med_anticoag: 'yes', fx_sudden_severe: 'yes' },
    fires: [{}],
    silent: [{ med_anticoag: 'no' }, { fx_sudden_severe: 'no' }, { bio_onset: 'sudden_lift' }],
  },
  'r-cord-acute-minor': {
    base: { cord_timing: 'lt_14d' },
    fires: [
      ...eachYes('cord_gait', 'cord_hands', 'cord_band', 'cord_level'),
      { cord_hands: 'yes', cord_timing: 'unknown' },
    ],
    silent: [{ cord_hands: 'not_sure' }, { cord_hands: 'yes', cord_timing: 'w2_12' }],
  },
  'r-gate-site-abdomen': { fires: [{ ctx_pain_site: 'abdomen' }] },
  'r-fx-major-recent': {
    base: { fx_trauma: 'major', fx_trauma_time: 'd3_14' },
    fires: [{}, { fx_trauma_time: 'unknown' }],
    silent: [{ fx_trauma: 'fall' }, { fx_trauma_time: 'lt_72h' }],
  },
  'r-inf-wound': {
    base: { ctx_spine_procedure: 'le_6w', inf_wound: 'yes' },
    fires: [{}, { ctx_spine_procedure: 'w6_m12' }],
    silent: [{ ctx_spine_procedure: 'gt_12m' }, { inf_wound: 'no' }],
  },
  'r-cannot-stand-risk': {
    base: { bio_cannot_stand: 'yes' },
    fires: [{ ctx_age: 65 }, { ctx_course: 'same', bio_pain_now: 8 }],
    silent: [
      { ctx_age: 64 },
      { ctx_course: 'same', bio_pain_now: 7 },
      { ctx_course: 'improving', bio_pain_now: 8 },
      { ctx_age: 65, bio_cannot_stand: 'no' },
    ],
  },
};
