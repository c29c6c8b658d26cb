import { describe, expect, it } from 'vitest';
import { walk } from '@/tests/support/patients';
import type { FormValues } from './form';
import { givenOnSheet, sheetSwitches, toSheet } from './sheet-answers';
import { problemsOnSheet } from './sheet-schema';

const empty = toSheet({});
const problems = (form: FormValues) =>
  Object.entries(problemsOnSheet({ ...empty, ...form }, givenOnSheet({ ...empty, ...form })));

describe('a sheet that was keyed in', () => {
  it('is refused without an age, and with nothing else amiss', () => {
    expect(problems({})).toEqual([['ctx_age', 'whole_number']]);
    expect(problems({ ctx_age: '40' })).toEqual([]);
  });

  it('has nothing wrong with it when somebody has filled it in as it asks', () => {
    for (let seed = 0; seed < 20; seed += 1)
      expect([seed, problems(toSheet(walk(seed, sheetSwitches).intake.answers))]).toEqual([seed, []]);
  });

  it.each<readonly [string, FormValues, readonly string[]]>([
    ['a number beyond its scale', { bio_pain_now: '11' }, ['bio_pain_now', 'out_of_range']],
    ['a word where a number belongs', { psy_mood: 'bad' }, ['psy_mood', 'out_of_range']],
    [
      'an age at first pain that lies ahead',
      { axspa_onset_age: '41' },
      ['axspa_onset_age', 'after_present_age'],
    ],
    ['too many own words', { own_words: 'x'.repeat(501) }, ['own_words', 'too_long']],
    ['an answer that is not offered', { inf_fever: 'maybe' }, ['inf_fever', 'choose_one']],
  ])('is refused for %s', (_, form, problem) => {
    expect(problems({ ctx_age: '40', ...form })).toEqual([problem]);
  });

  it('names its problems in the order of the sheet', () => {
    const found = problems({ own_words: 'x'.repeat(501), psy_mood: '99', bio_pain_now: '99' });
    expect(found.map(([name]) => name)).toEqual(['ctx_age', 'bio_pain_now', 'psy_mood', 'own_words']);
  });
});
