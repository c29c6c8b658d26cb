import { describe, expect, it } from 'vitest';
import { findingsBut, intakeOf, isYesNo, type LooseAnswers } from '@/tests/support/intakes';
import { absentReasons, type FindingId, findingIds, items, openIntake } from '.';
import { readAnswers } from './reading';

const reading = (answers: LooseAnswers, unasked: 'assume' | 'leave' = 'assume') =>
  readAnswers(intakeOf(answers).answers, unasked);

const idsWhere = (fits: (linkId: FindingId) => boolean): readonly FindingId[] => findingIds.filter(fits);
const named = [
  'ces_timing',
  'mot_timing',
  'cord_timing',
  'fx_trauma_time',
  'ctx_pain_duration',
  'ctx_pregnancy',
  'ctx_cancer',
];
const isOther = (linkId: FindingId): boolean => !named.includes(linkId) && !isYesNo(linkId);

/** The rows of "How the three are read" (evidence §2.1): which questions, and what they are read as. */
const rows: readonly (readonly [string, readonly FindingId[], string | undefined])[] = [
  ['a yes/no question of class A', idsWhere((id) => isYesNo(id) && items[id].class === 'A'), undefined],
  ['a yes/no question of class B or C', idsWhere((id) => isYesNo(id) && items[id].class !== 'A'), undefined],
  ['a timing', ['ces_timing', 'mot_timing', 'cord_timing', 'fx_trauma_time'], 'unknown'],
  ['the duration of the pain', ['ctx_pain_duration'], 'd1_13'],
  ['a pregnancy, the age being unknown', ['ctx_pregnancy'], 'not_applicable'],
  ['the cancer history', ['ctx_cancer'], 'none'],
  ['any other choice', idsWhere((id) => isOther(id) && items[id].type === 'choice'), undefined],
  ['a number or a scale', idsWhere((id) => items[id].type === 'integer'), undefined],
];

describe('an answer that was not given', () => {
  it('belongs to one row of the table, whatever the question', () => {
    expect(rows.flatMap(([, ids]) => ids).toSorted()).toEqual(findingIds.toSorted());
  });

  it.each(rows)('for %s is read alike: not sure, declined, left empty or never asked', (_, ids, expected) => {
    for (const id of ids) {
      for (const reason of absentReasons) expect(reading({ [id]: reason })[id]).toBe(expected);
      expect(reading({})[id]).toBe(expected);
    }
  });

  it.each(rows)(
    'for %s is concluded from half-way through only once the question was asked',
    (_, ids, expected) => {
      for (const id of ids) {
        expect(reading({}, 'leave')[id]).toBeUndefined();
        expect(reading({ [id]: 'not_sure' }, 'leave')[id]).toBe(expected);
      }
    },
  );

  it('stays visible as not known beside its reading', () => {
    expect(openIntake(intakeOf({ ctx_cancer: 'prefer_not' })).answers.ctx_cancer).toBe('prefer_not');
  });

  it('is never a yes: a class A danger that is not known is neither present nor denied', () => {
    const { reading: read, answers } = findingsBut({ ces_saddle_numb: 'not_sure' });
    expect(read.ces_saddle_numb).toBeUndefined();
    expect(answers.ces_saddle_numb).toBe('not_sure');
  });
});

describe('a pregnancy that is not known', () => {
  const table: readonly (readonly [string, number | undefined, string])[] = [
    // sex at birth, age, read as
    ['female', 11, 'not_applicable'],
    ['female', 12, 'possible'],
    ['female', 55, 'possible'],
    ['female', 56, 'not_applicable'],
    ['intersex', 30, 'possible'],
    ['unknown', 30, 'possible'],
    ['prefer_not', 30, 'possible'],
    ['male', 30, 'not_applicable'],
    ['female', undefined, 'not_applicable'],
  ];

  it.each(table)('of someone recorded %s, aged %s, is read as %s', (sex, age, expected) => {
    const about: LooseAnswers = { ctx_sex_birth: sex, ...(age === undefined ? {} : { ctx_age: age }) };
    for (const pregnancy of [undefined, ...absentReasons]) {
      const answers = pregnancy === undefined ? about : { ...about, ctx_pregnancy: pregnancy };
      expect(reading(answers).ctx_pregnancy).toBe(expected);
    }
  });

  it('is read as possible when the sex at birth was not asked', () => {
    expect(reading({ ctx_age: 30 }).ctx_pregnancy).toBe('possible');
  });

  it('is not guessed when it was answered', () => {
    expect(reading({ ctx_age: 30, ctx_sex_birth: 'male', ctx_pregnancy: 'yes' }).ctx_pregnancy).toBe('yes');
    expect(reading({ ctx_age: 30, ctx_sex_birth: 'female', ctx_pregnancy: 'no' }).ctx_pregnancy).toBe('no');
  });
});

describe('an answer that was given', () => {
  it('is read as it stands', () => {
    expect(reading({ ctx_age: 50, ces_timing: 'gt_14d_stable', inf_fever: 'no' })).toMatchObject({
      ctx_age: 50,
      ces_timing: 'gt_14d_stable',
      inf_fever: 'no',
    });
  });

  it('"going up and down" is read as "the same", and tablets not tried as "they do not help"', () => {
    expect(reading({ ctx_course: 'fluctuating', axspa_nsaid: 'not_tried' })).toMatchObject({
      ctx_course: 'same',
      axspa_nsaid: 'no',
    });
  });

  it('a first pain above the present age is read as missing; at the present age it counts', () => {
    expect(reading({ ctx_age: 40, axspa_onset_age: 41 }).axspa_onset_age).toBeUndefined();
    expect(reading({ ctx_age: 40, axspa_onset_age: 40 }).axspa_onset_age).toBe(40);
    expect(reading({ axspa_onset_age: 41 }).axspa_onset_age).toBe(41);
  });
});
