import { describe, expect, it } from 'vitest';
import { benignBut, findingsBut, type LooseAnswers } from '@/tests/support/intakes';
import {
  all,
  any,
  atLeast,
  type Condition,
  compile,
  countAtLeast,
  countExactly,
  countForIncomplete,
  derived,
  deriveFindings,
  incomplete,
  is,
  number,
  stateOf,
  underMinimumAge,
  unless,
  unsure,
  yes,
} from '.';

const truth = (condition: Condition, changes: LooseAnswers = {}) => compile(condition)(findingsBut(changes));

describe('a condition', () => {
  const fever = yes('inf_fever');
  const either = yes('inf_fever', 'inf_chills');
  const longPain = is('ctx_pain_duration', 'm3_12', 'gt_12m');
  const over60 = number('ctx_age', { min: 60 });
  const soft = { ca_weight_loss: 'yes', sys_unwell: 'yes' };

  it.each<readonly [string, Condition, LooseAnswers, string]>([
    ['yes to one question, denied', fever, {}, 'absent'],
    ['yes to one question, confirmed', fever, { inf_fever: 'yes' }, 'present'],
    ['yes to one question, not sure', fever, { inf_fever: 'not_sure' }, 'unknown'],
    ['yes to one question, declined', fever, { inf_fever: 'prefer_not' }, 'unknown'],
    ['yes to one question, left empty', fever, { inf_fever: 'skipped' }, 'unknown'],
    ['yes to one question, never asked', fever, { inf_fever: undefined }, 'absent'],
    ['yes to either, one confirmed', either, { inf_chills: 'yes', inf_fever: 'not_sure' }, 'present'],
    ['yes to either, one not sure', either, { inf_fever: 'not_sure' }, 'unknown'],
    ['a value among others', longPain, { ctx_pain_duration: 'gt_12m' }, 'present'],
    ['a value among others, not sure', longPain, { ctx_pain_duration: 'not_sure' }, 'unknown'],
    ['a value among others, never asked', longPain, { ctx_pain_duration: undefined }, 'absent'],
    [
      'a value that is assumed',
      is('ctx_pain_duration', 'd1_13'),
      { ctx_pain_duration: 'not_sure' },
      'present',
    ],
    ['a number from 60 on', over60, { ctx_age: 60 }, 'present'],
    ['a number from 60 on, below', over60, { ctx_age: 59 }, 'absent'],
    ['a number from 60 on, not sure', over60, { ctx_age: 'not_sure' }, 'unknown'],
    ['a number from 60 on, never asked', over60, { ctx_age: undefined }, 'absent'],
    [
      'a number between two bounds',
      number('bio_pain_now', { min: 4, max: 6 }),
      { bio_pain_now: 7 },
      'absent',
    ],
    [
      'a number between two bounds, at the lower',
      number('bio_pain_now', { min: 4, max: 6 }),
      { bio_pain_now: 4 },
      'present',
    ],
    [
      'a number between two bounds, at the upper',
      number('bio_pain_now', { min: 4, max: 6 }),
      { bio_pain_now: 6 },
      'present',
    ],
    ['an age under the lowest, not sure', underMinimumAge, { ctx_age: 'not_sure' }, 'unknown'],
    ['an age under the lowest, never asked', underMinimumAge, { ctx_age: undefined }, 'absent'],
    [
      'two of three',
      atLeast(2, fever, yes('inf_chills'), over60),
      { inf_fever: 'yes', ctx_age: 70 },
      'present',
    ],
    [
      'two of three, one not sure',
      atLeast(2, fever, over60),
      { inf_fever: 'not_sure', ctx_age: 70 },
      'unknown',
    ],
    [
      'two of three, too few',
      atLeast(2, fever, yes('inf_chills'), over60),
      { inf_fever: 'not_sure' },
      'absent',
    ],
    ['a count that is reached', countAtLeast('d_ca_soft_count', 2), soft, 'present'],
    ['a count that is passed, when exactly is asked', countExactly('d_ca_soft_count', 1), soft, 'absent'],
    [
      'a count that might be met',
      countExactly('d_ca_soft_count', 3),
      { ...soft, ca_progressive: 'not_sure' },
      'unknown',
    ],
    [
      'a count that is met, whatever is open',
      countExactly('d_ca_soft_count', 2),
      { ...soft, ca_progressive: 'not_sure' },
      'present',
    ],
    ['all, one denied and one not sure', all(fever, yes('inf_chills')), { inf_chills: 'not_sure' }, 'absent'],
    ['any of a derived value', any(derived('d_persist'), fever), { ctx_pain_duration: 'w6_12' }, 'present'],
    ['unless a protective fact, which is absent', unless('improving'), { ctx_course: 'same' }, 'present'],
    [
      'unless a protective fact, which is present',
      unless('improving'),
      { ctx_course: 'improving' },
      'absent',
    ],
    [
      'unless a protective fact, which is not known',
      unless('improving'),
      { ctx_course: 'not_sure' },
      'present',
    ],
    ['not sure about one of these', unsure('inf_fever', 'cord_gait'), { cord_gait: 'prefer_not' }, 'present'],
    [
      'not sure about one of these, all answered',
      unsure('inf_fever', 'cord_gait'),
      { inf_fever: 'yes' },
      'absent',
    ],
  ])('%s', (_, condition, changes, expected) => {
    expect(truth(condition, changes)).toBe(expected);
  });

  it('on the lowest age takes the one that the service has chosen', () => {
    const aged17 = (min_age: number) =>
      compile(underMinimumAge)(deriveFindings(benignBut({ ctx_age: 17 }, { min_age })));
    expect(aged17(18)).toBe('present');
    expect(aged17(17)).toBe('absent');
  });
});

describe('an incomplete questionnaire', () => {
  it('is one in which a class B or C question was shown and left empty', () => {
    for (const finding of ['ca_weight_loss', 'bio_onset', 'bio_pain_now', 'ctx_cancer'] as const) {
      expect(truth(incomplete, { [finding]: 'skipped' })).toBe('present');
      expect(truth(incomplete, { [finding]: 'not_sure' })).toBe('absent');
      expect(truth(incomplete, { [finding]: undefined })).toBe('absent');
    }
  });

  it('never is so for a danger, a time, the age, a pregnancy, sexual function, wellbeing, self-harm or context', () => {
    const never = ['inf_fever', 'ctx_age', 'ctx_pregnancy', 'ces_sexual_new'];
    const times = ['ces_timing', 'mot_timing', 'cord_timing', 'fx_trauma_time'];
    const moreover = [
      'psy_fear',
      'psy_claim',
      'saf_self_harm_thoughts',
      'saf_unsafe',
      'bel_tried',
      'goal_main',
    ];
    for (const finding of [...never, ...times, ...moreover]) {
      expect([finding, truth(incomplete, { [finding]: 'skipped', ces_bowel_new: 'yes' })]).toEqual([
        finding,
        'absent',
      ]);
      expect(countForIncomplete).not.toContain(finding);
    }
  });

  it('is not made so by an answer of a part that is closed', () => {
    expect(truth(incomplete, { neu_pins: 'skipped' })).toBe('absent');
    expect(truth(incomplete, { neu_pins: 'skipped', neu_leg_side: 'one' })).toBe('present');
  });
});

describe('the state of a finding', () => {
  it.each<readonly [unknown, string]>([
    ['yes', 'present'],
    ['no', 'absent'],
    ['not_sure', 'unknown'],
    ['prefer_not', 'unknown'],
    ['skipped', 'unknown'],
    [undefined, 'not_asked'],
  ])('after the answer %s is %s', (answer, state) => {
    expect(stateOf('inf_fever', findingsBut({ inf_fever: answer }))).toBe(state);
  });
});
