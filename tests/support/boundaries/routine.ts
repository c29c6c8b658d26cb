import { type Boundaries, eachYes } from './boundary';

export const routine: Boundaries = {
  'r-gate-16-17': { fires: [{ ctx_age: 16 }, { ctx_age: 17 }], silent: [{ ctx_age: 15 }, { ctx_age: 18 }] },
  'r-gate-site-other': {
    fires: ['neck', 'hip_groin', 'mid_back', 'flank_one_side', 'leg', 'other'].map((site) => ({
      ctx_pain_site: site,
    })),
    silent: [{ ctx_pain_site: 'buttock' }, { ctx_pain_site: 'chest' }],
  },
  'r-axspa-nice': {
    base: {
      ctx_pain_duration: 'm3_12',
      axspa_onset_age: 34,
      axspa_buttock: 'yes',
      axspa_nsaid: 'yes',
      axspa_family: 'yes',
    },
    fires: [{}],
    silent: [{ axspa_family: 'no' }, { ctx_age: 50, axspa_onset_age: 45, axspa_psoriasis: 'yes' }],
  },
  'r-axspa-three': {
    base: { ctx_pain_duration: 'm3_12', axspa_onset_age: 34, axspa_buttock: 'yes', axspa_nsaid: 'yes' },
    fires: [{}],
    silent: [
      { axspa_family: 'yes' },
      { axspa_nsaid: 'no' },
      { ctx_age: 50, axspa_onset_age: 45, axspa_family: 'yes' },
    ],
  },
  'r-axspa-asas': {
    base: {
      ctx_pain_duration: 'm3_12',
      axspa_onset_age: 39,
      axspa_insidious: 'yes',
      axspa_improve_move: 'yes',
      axspa_no_rest: 'yes',
    },
    fires: [{}],
    silent: [{ axspa_no_rest: 'no' }, { ctx_pain_duration: 'w6_12' }],
  },
  'r-rad': { base: { neu_leg_side: 'one' }, fires: eachYes('neu_below_knee') },
  'r-lss': { base: { neu_claud_walk: 'yes' }, fires: eachYes('neu_claud_sit'), silent: [{}] },
  'r-neuropathic': {
    base: { neu_leg_side: 'one', ctx_pain_duration: 'w6_12' },
    fires: eachYes('neu_electric', 'neu_touch'),
    silent: [{}, { neu_electric: 'yes', ctx_pain_duration: 'w2_6' }],
  },
  'r-myeloma-60': {
    base: { ctx_age: 60, ctx_pain_duration: 'w6_12' },
    fires: [{}],
    silent: [{ ctx_age: 59 }, { ctx_pain_duration: 'w2_6' }],
  },
  'r-weak-single': { fires: eachYes('ca_no_improve_4w', 'ca_strain', 'ca_thoracic') },
  'r-fx-osteo-only': { fires: eachYes('fx_osteoporosis', 'fx_steroids', 'fx_height_loss') },
  'r-persist': { fires: [{ ctx_pain_duration: 'w6_12' }], silent: [{ ctx_pain_duration: 'w2_6' }] },
  'r-function': { fires: [{ bio_function: 7 }], silent: [{ bio_function: 6 }] },
  'r-psy-marked': {
    base: { psy_fear: 7, psy_mood: 7 },
    fires: [{ psy_sleep: 7 }],
    silent: [{ psy_sleep: 6 }],
  },
  'r-work': {
    fires: [{ psy_work: 'off_work' }, { psy_work: 'worried' }],
    silent: [{ psy_work: 'limited' }],
  },
  'r-preg-any': {
    fires: [{ ctx_pregnancy: 'yes' }, { ctx_pregnancy: 'birth_le_6w' }],
    silent: [{ ctx_pregnancy: 'possible' }],
  },
  'r-fx-stress-young': {
    base: { ctx_age: 25, ctx_pain_duration: 'w6_12', fx_extension_sport: 'yes' },
    fires: [{}],
    silent: [{ ctx_age: 26 }, { ctx_pain_duration: 'w2_6' }, { fx_extension_sport: 'no' }],
  },
  'r-opioid-review': { fires: eachYes('med_opioid_long') },
  'r-ces-urinary-old': {
    base: { ces_urine_flow_new: 'yes', ces_timing: 'gt_6m_stable' },
    fires: [{}],
    silent: [{ ces_timing: 'gt_14d_stable' }, { ces_urine_flow_new: 'no', ces_sexual_new: 'yes' }],
  },
  'r-incomplete': { fires: [{ bio_function: 'skipped' }], silent: [{ bio_function: 'not_sure' }] },
  'r-worse': { fires: [{ ctx_course: 'worse_fast' }], silent: [{ ctx_course: 'worse_slow' }] },
  'r-ces-sexual-old': {
    base: { ces_sexual_new: 'yes', ces_timing: 'gt_14d_stable' },
    fires: [{}, { ces_timing: 'gt_6m_stable' }],
    silent: [{ ces_timing: 'lt_14d' }, { ces_sexual_new: 'no', ces_saddle_numb: 'yes' }],
  },
  'r-single-other': {
    fires: eachYes(
      'inf_chills',
      'inf_recent',
      'vis_not_mechanical',
      'vis_vomiting',
      'vis_pelvic_pain',
      'vis_vag_bleed',
      'neu_numb_patch',
    ),
  },
  'r-vis-urinary': { fires: eachYes('vis_urinary_sx') },
};
