import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  atLeast,
  type Condition,
  countAtLeast,
  countExactly,
  derived,
  incomplete,
  is,
  number,
  underMinimumAge,
  unless,
  unsure,
  yes,
} from '.';
import {
  type Definitions,
  definitions,
  negatedDangersIn,
  negatedIn,
  polarityOf,
  protectiveIn,
} from './polarity';

/** Small definitions, so that what a derived value adds can be seen. */
const known: Definitions = {
  facts: { ...definitions.facts, d_lss: yes('neu_claud_walk') },
  counts: { ...definitions.counts, d_ca_soft_count: [yes('sys_unwell'), number('ctx_age', { max: 49 })] },
  protective: {
    ...definitions.protective,
    improving: any(is('ctx_course', 'improving'), unsure('cord_gait')),
  },
};

/** How each finding stands in a condition, in words. */
const standing = (condition: Condition): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...polarityOf(condition, known)].map(([finding, ways]) => [finding, [...ways].sort().join(' and ')]),
  );

describe('how a finding stands in a condition', () => {
  it.each<readonly [string, Condition, Readonly<Record<string, string>>]>([
    ['yes to it', yes('inf_fever'), { inf_fever: 'positive' }],
    ['no to it', is('inf_fever', 'no'), { inf_fever: 'negative' }],
    ['yes or no to it', is('inf_fever', 'yes', 'no'), { inf_fever: 'negative and positive' }],
    ['"not tried"', is('axspa_nsaid', 'not_tried'), { axspa_nsaid: 'negative' }],
    ['a value among others', is('ctx_cancer', 'current', 'none'), { ctx_cancer: 'positive' }],
    ['at least a number', number('bio_pain_now', { min: 7 }), { bio_pain_now: 'positive' }],
    ['at most a number', number('psy_support', { max: 3 }), { psy_support: 'negative' }],
    ['between two', number('psy_support', { min: 4, max: 6 }), { psy_support: 'negative and positive' }],
    ['an age below the lowest', underMinimumAge, { ctx_age: 'negative' }],
    ['a derived value', derived('d_lss'), { neu_claud_walk: 'positive' }],
    ['at least so many', countAtLeast('d_ca_soft_count', 1), { sys_unwell: 'positive', ctx_age: 'negative' }],
    [
      'exactly so many',
      countExactly('d_ca_soft_count', 1),
      { sys_unwell: 'negative and positive', ctx_age: 'negative and positive' },
    ],
    ['unless', unless('improving'), { ctx_course: 'negative', cord_gait: 'negative' }],
    ['left open', unsure('inf_fever', 'cord_gait'), { inf_fever: 'unanswered', cord_gait: 'unanswered' }],
    ['an incomplete questionnaire', incomplete, {}],
    ['all', all(yes('inf_fever'), is('cord_gait', 'no')), { inf_fever: 'positive', cord_gait: 'negative' }],
    ['any', any(yes('inf_fever'), unsure('inf_fever')), { inf_fever: 'positive and unanswered' }],
    [
      'two of',
      atLeast(2, yes('inf_fever'), yes('cord_gait')),
      { inf_fever: 'positive', cord_gait: 'positive' },
    ],
  ])('%s', (_, condition, expected) => {
    expect(standing(condition)).toEqual(expected);
  });

  it('"exactly" as well as "at least" is taken for an upper limit too', () => {
    const both: Condition = { kind: 'count', id: 'd_ca_soft_count', atLeast: 1, exactly: 1 };
    expect(standing(both)).toEqual({ sys_unwell: 'negative and positive', ctx_age: 'negative and positive' });
  });
});

describe('what can keep a condition from holding', () => {
  const condition = all(
    yes('inf_chills'),
    is('inf_fever', 'no'),
    is('ca_night_severe', 'no'),
    unless('improving'),
  );

  it('is every finding that stands there negatively, and of these the dangers are picked out', () => {
    expect(negatedIn(condition)).toEqual(['inf_fever', 'ca_night_severe', 'ctx_course']);
    expect(negatedDangersIn(condition)).toEqual(['inf_fever', 'ca_night_severe']);
  });

  it('is read with the definitions of the rules when no others are given', () => {
    expect(negatedDangersIn(unless('improving'))).toEqual([]);
    expect(negatedDangersIn(unless('improving'), known)).toEqual(['cord_gait']);
    expect(negatedIn(unless('improving'), known)).toEqual(['ctx_course', 'cord_gait']);
  });
});

describe('the protective facts that a condition names', () => {
  const hidden: Definitions = {
    ...known,
    facts: { ...known.facts, d_lss: all(yes('neu_claud_walk'), unless('known-stones')) },
    counts: { ...known.counts, d_ca_soft_count: [yes('sys_unwell'), unless('began-with-a-lift')] },
  };

  it.each<readonly [string, Condition, readonly string[]]>([
    ['itself', unless('improving'), ['improving']],
    ['under "all"', all(yes('inf_fever'), unless('improving')), ['improving']],
    ['under "any"', any(unless('improving'), unless('known-stones')), ['improving', 'known-stones']],
    ['under "two of"', atLeast(2, unless('improving'), yes('inf_fever')), ['improving']],
    ['in a derived value', derived('d_lss'), ['known-stones']],
    ['in a count', countAtLeast('d_ca_soft_count', 1), ['began-with-a-lift']],
    ['nowhere', all(yes('inf_fever'), number('ctx_age', { min: 60 }), incomplete), []],
  ])('%s', (_, condition, expected) => {
    expect(protectiveIn(condition, hidden)).toEqual(expected);
  });
});
