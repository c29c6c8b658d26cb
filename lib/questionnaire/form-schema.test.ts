import { describe, expect, it } from 'vitest';
import { benignBut, type LooseAnswers } from '@/tests/support/intakes';
import { journeyOf, type StepId, stepOf } from '.';
import { type FormValues, toForm } from './form';
import { problemsIn } from './form-schema';

/** The problems of a page on which some controls were changed. */
const problems = (id: StepId, controls: FormValues, before: LooseAnswers = {}, skipping = false) => {
  const intake = benignBut(before);
  const step = stepOf(id, intake);
  if (step === undefined) throw new Error(`${id} is not met`);
  return problemsIn(step, { ...toForm(step, intake.answers), ...controls }, intake.answers, skipping);
};

describe('Continue with nothing chosen', () => {
  it('is an error on every page but those of free text and the one that only introduces', () => {
    const intake = benignBut(
      { ctx_pain_duration: 'm3_12', neu_claud_walk: 'yes' },
      { ask_self_harm: 'always' },
    );
    const fine = journeyOf(intake).filter((step) => {
      const empty = toForm(step, {});
      return Object.keys(problemsIn(step, empty, {}, false)).length === 0;
    });
    expect(fine.map((step) => step.id)).toEqual(['self-harm-intro']);
  });

  it.each<readonly [StepId, string, string]>([
    ['course', 'ctx_course', 'choose_one'],
    ['how-bad', 'bio_pain_now', 'choose_one'],
    ['who', 'ctx_age', 'whole_number'],
  ])('on "%s" says of %s: %s', (page, control, problem) => {
    expect(problems(page, { [control]: '' })).toEqual({ [control]: problem });
  });

  it('on a list says so once, beside its first box', () => {
    const nothing = { ces_urine_retention: false, 'bladder-bowel-rest': '' } as const;
    expect(problems('bladder-bowel', nothing)).toEqual({ ces_urine_retention: 'choose_group' });
  });

  it('on the body chart and other long lists asks to choose some', () => {
    expect(problems('where', { body_regions: [] })).toEqual({ body_regions: 'choose_some' });
  });

  it('names every problem of the page at once, in the order of the page', () => {
    const legs = problems('legs', { neu_leg_side: '', 'legs-rest': '' });
    expect(Object.entries(legs)).toEqual([
      ['neu_leg_side', 'choose_one'],
      ['neu_claud_walk', 'choose_group'],
    ]);
    const details = problems(
      'leg-pain',
      { 'leg-pain-rest': '', neu_leg_pain_0_10: '' },
      { neu_leg_side: 'one', neu_leg_pain_0_10: 3 },
    );
    expect(Object.keys(details)).toEqual(['neu_below_knee', 'neu_leg_pain_0_10']);
  });
});

describe('"Skip this question"', () => {
  it('lets a class B or C question stay empty', () => {
    expect(problems('how-bad', { bio_pain_now: '', bio_function: '' }, {}, true)).toEqual({});
    expect(problems('where', { body_regions: [], ctx_pain_site: '' }, {}, true)).toEqual({});
    expect(problems('start', { bio_onset: '', fx_sudden_severe: '' }, {}, true)).toEqual({});
  });

  it('never the age, a time, a danger or a list', () => {
    expect(problems('who', { ctx_age: '' }, {}, true)).toEqual({ ctx_age: 'whole_number' });
    const timing = problems('bladder-bowel-timing', { ces_timing: '' }, { ces_bowel_new: 'yes' }, true);
    expect(timing).toEqual({ ces_timing: 'choose_one' });
    expect(problems('unwell', { 'unwell-rest': '' }, {}, true)).toEqual({ vis_chest_pain: 'choose_group' });
    const harm = problems(
      'self-harm',
      { saf_self_harm_now: '' },
      { psy_mood: 9, saf_self_harm_thoughts: 'no' },
      true,
    );
    expect(harm).toEqual({ saf_self_harm_now: 'choose_one' });
  });
});

describe('a number', () => {
  it.each(['0', '16', '40', '120', ' 40 ', '040'])('as an age may be %j', (typed) => {
    expect(problems('who', { ctx_age: typed })).toEqual({});
  });

  it.each([
    ['40.5', 'whole_number'],
    ['40,5', 'whole_number'],
    ['1e1', 'whole_number'],
    ['+40', 'whole_number'],
    ['-4', 'whole_number'],
    ['0x20', 'whole_number'],
    ['forty', 'whole_number'],
    ['4 0', 'whole_number'],
    ['٤٠', 'whole_number'],
    ['NaN', 'whole_number'],
    ['121', 'out_of_range'],
    ['1999', 'out_of_range'],
  ])('as an age may not be %j: %s', (typed, problem) => {
    expect(problems('who', { ctx_age: typed })).toEqual({ ctx_age: problem });
  });

  it.each(['11', '5.5', 'not_sure'])('on a scale may not be %j', (typed) => {
    expect(problems('how-bad', { bio_pain_now: typed })).toHaveProperty('bio_pain_now');
  });

  it('as the age at the first pain is at most the present age', () => {
    const long = { ctx_pain_duration: 'm3_12', axspa_nsaid: 'no' };
    expect(problems('long-lasting', { axspa_onset_age: '40' }, long)).toEqual({});
    expect(problems('long-lasting', { axspa_onset_age: '41' }, long)).toEqual({
      axspa_onset_age: 'after_present_age',
    });
    expect(problems('long-lasting', { axspa_onset_age: '300' }, long)).toEqual({
      axspa_onset_age: 'out_of_range',
    });
  });
});

describe('an answer', () => {
  it('that the page does not offer is refused', () => {
    expect(problems('course', { ctx_course: 'cured' })).toEqual({ ctx_course: 'choose_one' });
    expect(problems('pregnancy', { ctx_pregnancy: 'not_applicable' })).toEqual({
      ctx_pregnancy: 'choose_one',
    });
    expect(problems('course', { ctx_course: 'prefer_not' })).toEqual({ ctx_course: 'choose_one' });
  });

  it('in own words may have 500 characters, and no more', () => {
    const goal = { goal_main: 'sleep' };
    expect(problems('goals', { own_words: 'x'.repeat(500) }, goal)).toEqual({});
    expect(problems('goals', { own_words: 'x'.repeat(501) }, goal)).toEqual({ own_words: 'too_long' });
    expect(problems('goals', { own_words: '', top_question: '' }, goal)).toEqual({});
  });
});
