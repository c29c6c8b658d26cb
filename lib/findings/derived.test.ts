import { describe, expect, it } from 'vitest';
import { faultsIn } from '@/tests/support/faults';
import { findingsBut, type LooseAnswers } from '@/tests/support/intakes';
import type { Condition } from './condition';
import { derivedFacts, protectiveFacts } from './derived';
import type { DerivedId, ProtectiveId } from './derived-ids';
import { compile } from './evaluate';

interface Person {
  readonly answers: LooseAnswers;
  readonly present: boolean;
}

/** The slips in a condition that none of these people shows. */
const unnoticedIn = (condition: Condition, people: readonly Person[]): readonly string[] => {
  const known = people.map(({ answers, present }) => ({ findings: findingsBut(answers), present }));
  return faultsIn(condition)
    .map(({ at, condition: faulty }) => ({ at, test: compile(faulty) }))
    .filter(({ test }) => known.every(({ findings, present }) => (test(findings) === 'present') === present))
    .map(({ at }) => at);
};

/** One person for each question, who answers it so. */
const eachAnswered = (answer: string, findings: readonly (keyof LooseAnswers)[]): readonly LooseAnswers[] =>
  findings.map((finding) => ({ [finding]: answer }));

/** Answers of a benign person that make a derived value present, and near ones that do not (evidence §6.2). */
const facts: {
  readonly [Id in DerivedId]: { present: readonly LooseAnswers[]; absent: readonly LooseAnswers[] };
} = {
  d_ces_core: {
    present: eachAnswered('yes', [
      'ces_urine_flow_new',
      'ces_urine_sensation_new',
      'ces_urine_incontinence_new',
      'ces_saddle_numb',
      'ces_bowel_new',
    ]),
    absent: [{}, { ces_urine_retention: 'yes' }, { ces_sexual_new: 'yes' }],
  },
  d_ces_recent: {
    present: [
      { ces_saddle_numb: 'yes', ces_timing: 'lt_14d' },
      { ces_saddle_numb: 'yes', ces_timing: 'gt_14d_worse' },
      { ces_saddle_numb: 'yes', ces_timing: 'unknown' },
      { ces_saddle_numb: 'yes', ces_timing: 'not_sure' },
      { ces_saddle_numb: 'yes' },
    ],
    absent: [
      { ces_saddle_numb: 'yes', ces_timing: 'gt_14d_stable' },
      { ces_saddle_numb: 'yes', ces_timing: 'gt_6m_stable' },
    ],
  },
  d_cancer: {
    present: [{ ctx_cancer: 'past_gt5y' }, { ctx_cancer: 'past_le5y' }, { ctx_cancer: 'current' }],
    absent: [{}, { ctx_cancer: 'skin_nonmelanoma_only' }],
  },
  d_cancer_active: {
    present: [{ ctx_cancer: 'past_le5y' }, { ctx_cancer: 'current' }],
    absent: [{ ctx_cancer: 'past_gt5y' }],
  },
  d_trauma_recent: {
    present: [
      { fx_trauma: 'fall', fx_trauma_time: 'lt_72h' },
      { fx_trauma: 'fall', fx_trauma_time: 'd3_14' },
      { fx_trauma: 'major', fx_trauma_time: 'unknown' },
      { fx_trauma: 'fall' },
    ],
    absent: [
      { fx_trauma: 'knock', fx_trauma_time: 'lt_72h' },
      { fx_trauma: 'fall', fx_trauma_time: 'w2_6' },
    ],
  },
  d_neuro_hard: {
    present: [
      { ces_urine_retention: 'yes' },
      { ces_bowel_new: 'yes', ces_timing: 'lt_14d' },
      ...eachAnswered('yes', [
        'ces_bilateral_leg_neuro',
        'mot_foot_drop',
        'mot_leg_weak_new',
        'mot_weak_progressive',
        'mot_cannot_walk',
        'cord_gait',
        'cord_band',
        'cord_level',
      ]),
    ],
    absent: [
      { ces_bowel_new: 'yes', ces_timing: 'gt_14d_stable' },
      { cord_hands: 'yes' },
      { ces_bilateral_leg_pain_new: 'yes' },
    ],
  },
  d_neuro_soft: {
    present: [
      { neu_leg_side: 'one', neu_below_knee: 'yes' },
      { neu_leg_side: 'one', neu_pins: 'yes' },
      { neu_numb_patch: 'yes' },
      { ces_bilateral_leg_pain_new: 'yes' },
    ],
    absent: [
      { neu_leg_side: 'one', neu_electric: 'yes' },
      { neu_leg_side: 'none', neu_below_knee: 'yes' },
    ],
  },
  d_infect_high: {
    present: [
      { inf_ivdu: 'yes' },
      { inf_immuno: 'yes' },
      { inf_line: 'yes' },
      { ctx_spine_procedure: 'le_6w' },
    ],
    absent: [{ inf_diabetes: 'yes' }, { ctx_spine_procedure: 'w6_m12' }, { inf_ivdu: 'prefer_not' }],
  },
  d_infect_mod: {
    present: [{ inf_recent: 'yes' }, { inf_diabetes: 'yes' }, { inf_tb: 'yes' }, { inf_alcohol: 'yes' }],
    absent: [{ inf_immuno: 'yes' }],
  },
  d_new_pain: {
    present: [
      { ctx_pain_duration: 'lt_24h' },
      { ctx_pain_duration: 'w2_6' },
      { ctx_pain_duration: 'not_sure' },
    ],
    absent: [{ ctx_pain_duration: 'w6_12' }],
  },
  d_persist: {
    present: [
      { ctx_pain_duration: 'w6_12' },
      { ctx_pain_duration: 'm3_12' },
      { ctx_pain_duration: 'gt_12m' },
    ],
    absent: [{ ctx_pain_duration: 'w2_6' }],
  },
  d_chronic3m: {
    present: [{ ctx_pain_duration: 'm3_12' }, { ctx_pain_duration: 'gt_12m' }],
    absent: [{ ctx_pain_duration: 'w6_12' }],
  },
  d_pregnant: {
    present: [{ ctx_pregnancy: 'yes' }, { ctx_pregnancy: 'possible' }, { ctx_pregnancy: undefined }],
    absent: [{ ctx_pregnancy: 'birth_le_6w' }, { ctx_pregnancy: 'no' }],
  },
  d_pain_severe: {
    present: [{ bio_pain_now: 7 }],
    absent: [{ bio_pain_now: 6 }, { bio_pain_now: undefined }],
  },
  d_axspa_entry: {
    present: [{ ctx_pain_duration: 'm3_12', ctx_age: 50, axspa_onset_age: 44 }],
    absent: [
      { ctx_pain_duration: 'm3_12', ctx_age: 50, axspa_onset_age: 45 },
      { ctx_pain_duration: 'w6_12', axspa_onset_age: 39 },
    ],
  },
  d_lss: {
    present: [{ neu_claud_walk: 'yes', neu_claud_sit: 'yes' }],
    absent: [{ neu_claud_walk: 'yes' }, { neu_claud_walk: 'not_sure', neu_claud_sit: 'yes' }],
  },
  d_classA_unsure: {
    present: [
      ...eachAnswered('not_sure', [
        'ces_urine_retention',
        'ces_urine_flow_new',
        'ces_urine_sensation_new',
        'ces_urine_incontinence_new',
        'ces_saddle_numb',
        'ces_bowel_new',
        'ces_bilateral_leg_neuro',
        'ces_bilateral_leg_pain_new',
      ]),
      { ces_bilateral_leg_pain_new: 'prefer_not' },
    ],
    absent: [{}, { ces_saddle_numb: undefined }, { ces_sexual_new: 'not_sure' }],
  },
  d_critical_unsure: {
    present: [
      { inf_fever: 'skipped' },
      { saf_self_harm_now: 'prefer_not' },
      ...eachAnswered('not_sure', [
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
      ]),
    ],
    absent: [{}, { cord_hands: 'not_sure' }, { ces_saddle_numb: 'not_sure' }],
  },
};

/** Slips that change nothing. */
const harmless: { readonly [Id in DerivedId]?: readonly string[] } = {
  // The age of the first pain is asked only when the pain has lasted for three months.
  d_axspa_entry: ['without part 1'],
};

describe('derived values', () => {
  it.each(Object.entries(facts))(
    '%s is present where it should be, and absent beside that',
    (id, { present, absent }) => {
      for (const answers of present)
        expect([answers, findingsBut(answers).derived[id as DerivedId]]).toEqual([answers, 'present']);
      for (const answers of absent) {
        const truth = findingsBut(answers).derived[id as DerivedId];
        expect([answers, truth === 'present']).toEqual([answers, false]);
      }
    },
  );

  it('are tried one by one', () => {
    expect(Object.keys(facts).toSorted()).toEqual(Object.keys(derivedFacts).toSorted());
  });

  it.each(Object.keys(facts) as DerivedId[])('a slip in %s is noticed by one of these', (id) => {
    const people = [
      ...facts[id].present.map((answers) => ({ answers, present: true })),
      ...facts[id].absent.map((answers) => ({ answers, present: false })),
    ];
    expect(unnoticedIn(derivedFacts[id], people)).toEqual(harmless[id] ?? []);
  });

  it.each<readonly [DerivedId, LooseAnswers]>([
    ['d_ces_core', { ces_bowel_new: 'not_sure' }],
    ['d_cancer', { ctx_cancer: 'prefer_not' }],
    ['d_trauma_recent', { fx_trauma: 'not_sure' }],
    ['d_pain_severe', { bio_pain_now: 'skipped' }],
    ['d_persist', { ctx_pain_duration: 'not_sure' }],
    ['d_infect_high', { inf_ivdu: 'prefer_not' }],
    ['d_axspa_entry', { ctx_pain_duration: 'm3_12', axspa_onset_age: 'skipped' }],
  ])('%s is unknown, not absent, when %j', (id, answers) => {
    expect(findingsBut(answers).derived[id]).toBe('unknown');
  });
});

const protective: readonly (readonly [ProtectiveId, LooseAnswers, string])[] = [
  ['known-stones', { vis_flank_colic: 'yes', vis_stone_history: 'yes' }, 'present'],
  ['known-stones', { vis_flank_colic: 'yes', vis_stone_history: 'not_sure' }, 'unknown'],
  ['long-standing-unchanged', { ctx_pain_duration: 'gt_12m', ctx_course: 'fluctuating' }, 'present'],
  ['long-standing-unchanged', { ctx_pain_duration: 'gt_12m', ctx_course: 'improving' }, 'present'],
  ['long-standing-unchanged', { ctx_pain_duration: 'gt_12m', ctx_course: 'worse_slow' }, 'absent'],
  ['long-standing-unchanged', { ctx_pain_duration: 'm3_12', ctx_course: 'same' }, 'absent'],
  ['began-with-a-lift', { bio_onset: 'sudden_lift' }, 'present'],
  ['began-with-a-lift', { bio_onset: 'gradual' }, 'absent'],
  ['improving', { ctx_course: 'improving' }, 'present'],
  ['improving', { ctx_course: 'same' }, 'absent'],
];

describe('protective facts', () => {
  it.each(protective)('%s with %j is %s', (id, answers, truth) => {
    expect(findingsBut(answers).protective[id]).toBe(truth);
  });

  it.each(Object.keys(protectiveFacts) as ProtectiveId[])('a slip in %s is noticed by one of these', (id) => {
    const people = protective
      .filter(([fact]) => fact === id)
      .map(([, answers, truth]) => ({ answers, present: truth === 'present' }));
    expect(unnoticedIn(protectiveFacts[id], people)).toEqual([]);
  });
});
