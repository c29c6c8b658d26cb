import { describe, expect, it } from 'vitest';
import { absentReasons } from '@/lib/questionnaire';
import { allDenied, benignAnswers, intakeOf, type LooseAnswers } from '@/tests/support/intakes';
import { alarmIn } from '.';

/** The alarms half-way through, with nothing answered but this. */
const alarms = (answers: LooseAnswers): readonly string[] =>
  alarmIn(intakeOf(answers)).map((rule) => rule.id);

const dangers = Object.keys(allDenied);

describe('the interruption', () => {
  it('comes at once for an emergency that depends on no time', () => {
    expect(alarms({ ces_urine_retention: 'yes' })).toEqual(['r-ces-retention']);
    expect(alarms({ mot_cannot_walk: 'yes' })).toEqual(['r-mot-cannot-walk']);
    expect(alarms({ vis_chest_pain: 'yes' })).toEqual(['r-vis-chest']);
    expect(alarms({ sepsis_signs: 'yes' })).toEqual(['r-sepsis']);
    expect(alarms({ ces_bilateral_leg_neuro: 'yes' })).toEqual(['r-ces-bilateral-neuro']);
  });

  it.each<readonly [string, LooseAnswers, LooseAnswers, readonly string[]]>([
    ['saddle numbness', { ces_saddle_numb: 'yes' }, { ces_timing: 'lt_14d' }, ['r-ces-core-recent']],
    ['unsteadiness', { cord_gait: 'yes' }, { cord_timing: 'lt_14d' }, ['r-cord-acute']],
    ['a serious accident', { fx_trauma: 'major' }, { fx_trauma_time: 'lt_72h' }, ['r-fx-major']],
    ['a swollen aorta', { vis_known_aorta: 'yes' }, { ctx_pain_duration: 'lt_24h' }, ['r-vis-aorta']],
  ])('for %s waits for the question about time, and no longer', (_, danger, recent, fired) => {
    expect(alarms(danger)).toEqual([]);
    expect(alarms({ ...danger, ...recent })).toEqual(fired);
  });

  it.each<readonly [LooseAnswers, LooseAnswers]>([
    [{ ces_saddle_numb: 'yes' }, { ces_timing: 'gt_14d_stable' }],
    [{ cord_gait: 'yes' }, { cord_timing: 'gt_12w' }],
    [{ fx_trauma: 'major' }, { fx_trauma_time: 'gt_6w' }],
    [{ vis_known_aorta: 'yes' }, { ctx_pain_duration: 'gt_12m' }],
  ])('does not come for %j when the time says otherwise: %j', (danger, old) => {
    expect(alarms({ ...danger, ...old })).toEqual([]);
  });

  it('comes when the time is not known: unknown is treated as recent', () => {
    for (const time of ['unknown', ...absentReasons]) {
      expect(alarms({ ces_saddle_numb: 'yes', ces_timing: time })).toEqual(['r-ces-core-recent']);
    }
  });

  it('never comes for "not sure", "rather not say" or a question left empty', () => {
    for (const reason of absentReasons) {
      expect(alarms(Object.fromEntries(dangers.map((linkId) => [linkId, reason])))).toEqual([]);
    }
  });

  it('never comes for what has only been denied, or not been asked', () => {
    expect(alarms({})).toEqual([]);
    expect(alarms({ ctx_age: 30, ctx_sex_birth: 'female', vis_pelvic_pain: 'yes', bio_pain_now: 9 })).toEqual(
      [],
    );
    expect(alarms(benignAnswers)).toEqual([]);
  });

  it('does not come for what can wait until today', () => {
    expect(alarms({ ...benignAnswers, inf_fever: 'yes' })).toEqual([]);
    expect(alarms({ ...benignAnswers, mot_foot_drop: 'yes', mot_timing: 'lt_72h' })).toEqual([]);
  });

  it('comes for a possible pregnancy only once the person was asked about it', () => {
    const bleeding = { ctx_age: 30, ctx_sex_birth: 'female', vis_vag_bleed: 'yes' };
    expect(alarms(bleeding)).toEqual([]);
    expect(alarms({ ...bleeding, ctx_pregnancy: 'not_sure' })).toEqual(['r-preg-early']);
  });

  it('needs no age', () => {
    expect(alarms({ vis_collapse: 'yes' })).toEqual(['r-vis-aorta']);
  });
});
