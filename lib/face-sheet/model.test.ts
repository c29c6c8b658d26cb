import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingIds, items } from '@/lib/questionnaire';
import { shareable } from '@/lib/summary';
import { intakesWithAge, runs } from '@/tests/support/arbitrary';
import { assessed, benignAnswers, intakeOf, type LooseAnswers } from '@/tests/support/intakes';
import { headed } from './lines';
import { type ConditionRow, faceSheetOf } from './model';
import { closestConcern, seriousConcerns } from './placement';

const sheetOf = (answers: LooseAnswers, sexual = false) =>
  faceSheetOf(shareable(assessed(intakeOf(answers)), { sexual }));
const sheetBut = (changes: LooseAnswers, sexual = false) => sheetOf({ ...benignAnswers, ...changes }, sexual);

const row = (sheet: ReturnType<typeof sheetOf>, condition: ConditionRow['condition']): ConditionRow => {
  const found = sheet.conditions.find((one) => one.condition === condition);
  if (found === undefined) throw new Error(`no row ${condition}`);
  return found;
};

const findingsIn = ({ signs, background, unknown, notAsked, absent }: ConditionRow) => [
  ...signs,
  ...background,
  ...unknown,
  ...notAsked,
  ...absent,
];

describe('which finding speaks for which condition', () => {
  it('has a row for every condition that can be an emergency, but never for self-harm', () => {
    expect(seriousConcerns).toEqual([
      'cauda_equina',
      'leg_weakness',
      'cord',
      'cancer',
      'fracture',
      'infection',
      'blood_vessel',
      'chest',
      'leg_circulation',
      'kidney_urinary',
      'abdomen',
      'pregnancy',
      'procedure',
      'bleeding',
    ]);
  });

  it.each([
    ['ces_saddle_numb', 'cauda_equina'],
    ['ces_urine_retention', 'cauda_equina'],
    ['mot_foot_drop', 'leg_weakness'],
    ['cord_band', 'cord'],
    ['ctx_cancer', 'cancer'],
    ['ca_unremitting', 'cancer'],
    ['fx_steroids', 'fracture'],
    ['fx_sudden_severe', 'fracture'],
    ['inf_fever', 'infection'],
    ['inf_ivdu', 'infection'],
    ['vis_pulsating', 'blood_vessel'],
    ['vis_breathless', 'chest'],
    ['vis_cold_leg', 'leg_circulation'],
    ['vis_flank_colic', 'kidney_urinary'],
    ['vis_upper_abdo', 'abdomen'],
    ['vis_vag_bleed', 'pregnancy'],
    ['ctx_spine_procedure', 'procedure'],
    ['med_anticoag', 'bleeding'],
    ['vis_rash', undefined],
  ] as const)('%s speaks for %s', (finding, concern) => {
    expect(closestConcern(finding)).toBe(concern);
  });

  it('has a place for every answer that may be shared, and for no other', () => {
    fc.assert(
      fc.property(intakesWithAge, fc.boolean(), (intake, sexual) => {
        const summary = shareable(assessed(intake), { sexual });
        const { conditions, lines: told } = faceSheetOf(summary);
        const placed = new Set<string>([
          ...headed,
          ...conditions.flatMap(findingsIn),
          ...Object.values(told).flatMap((line) => Object.values(line).flat()),
        ]);
        const answered = findingIds.filter((id) => id in summary.answers);
        expect(answered.filter((id) => !placed.has(id))).toEqual([]);
        expect([...placed].filter((id) => id.startsWith('saf_'))).toEqual([]);
      }),
      runs(200),
    );
  });

  it('shows no danger as denied that was not denied', () => {
    fc.assert(
      fc.property(intakesWithAge, (intake) => {
        const summary = shareable(assessed(intake), { sexual: true });
        const { conditions } = faceSheetOf(summary);
        const denied = conditions.flatMap(({ absent }) => absent).filter((id) => items[id].class !== 'C');
        expect(denied.filter((id) => summary.answers[id] !== 'no')).toEqual([]);
      }),
      runs(200),
    );
  });
});

describe('the state of a condition', () => {
  it('is absent when everything that was asked was denied', () => {
    const { state, signs, absent } = row(sheetBut({}), 'cord');
    expect({ state, signs, absent }).toEqual({
      state: 'absent',
      signs: [],
      absent: ['cord_gait', 'cord_hands', 'cord_band', 'cord_level'],
    });
  });

  it('is present with the answers that the most urgent rule rests on first', () => {
    const { state, signs, rule } = row(sheetBut({ ca_weight_loss: 'yes', ctx_cancer: 'current' }), 'cancer');
    expect(state).toBe('present');
    expect(rule?.id).toBe('r-ca-current-treatment');
    expect(signs.slice(0, 1)).toEqual(['ctx_cancer']);
    expect(signs).toContain('ca_weight_loss');
  });

  it('is present without a rule for a sign that is weak alone', () => {
    const { state, signs, rule } = row(sheetBut({ ca_night_severe: 'yes' }), 'cancer');
    expect({ state, signs, rule }).toEqual({ state: 'present', signs: ['ca_night_severe'], rule: undefined });
  });

  it('tells a history or a risk from a sign', () => {
    const { state, signs, background } = row(sheetBut({ inf_diabetes: 'yes' }), 'infection');
    expect({ state, signs, background }).toEqual({
      state: 'background',
      signs: [],
      background: ['inf_diabetes'],
    });
  });

  it('is unknown when one of its dangers was asked in vain, and carries the rule that this fires', () => {
    const { state, unknown, rule } = row(sheetBut({ ces_bowel_new: 'prefer_not' }), 'cauda_equina');
    expect({ state, unknown }).toEqual({ state: 'unknown', unknown: ['ces_bowel_new'] });
    expect(rule?.id).toBe('r-ces-unsure');
  });

  it('is not asked when the questionnaire was broken off before, and partly asked in the middle', () => {
    const broken = sheetOf({
      ctx_answering_for: 'self',
      ctx_age: 50,
      ctx_sex_birth: 'male',
      ces_urine_retention: 'yes',
      mot_foot_drop: 'no',
    });
    expect(row(broken, 'chest').state).toBe('not_asked');
    expect(row(broken, 'leg_weakness').state).toBe('partly_asked');
    expect(row(broken, 'leg_weakness').notAsked).toContain('mot_cannot_walk');
    expect(broken.lines.load.notAsked).toContain('bio_onset');
  });

  it('names nothing that does not apply to the person', () => {
    const { state, notAsked } = row(
      sheetBut({ ctx_sex_birth: 'male', ctx_pregnancy: undefined }),
      'pregnancy',
    );
    expect(notAsked).toEqual([]);
    expect(state).toBe('absent');
  });
});

it('does not tell whether sexual function was asked when the answer is not shared', () => {
  const asked = sheetBut({ ces_sexual_new: 'yes', ces_timing: 'lt_14d' });
  const unasked = sheetBut({ ces_sexual_new: undefined });
  expect(asked.conditions).toEqual(unasked.conditions);
  expect(row(sheetBut({ ces_sexual_new: 'yes' }, true), 'cauda_equina').signs).toContain('ces_sexual_new');
});

it('lists what was asked in vain by reason, the time-critical first', () => {
  const { unanswered } = sheetBut({ psy_mood: 'skipped', sys_unwell: 'not_sure', inf_fever: 'not_sure' });
  expect(unanswered).toEqual({
    not_sure: ['inf_fever', 'sys_unwell'],
    prefer_not: [],
    skipped: ['psy_mood'],
  });
});
