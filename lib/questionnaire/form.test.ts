import { describe, expect, it } from 'vitest';
import { benignBut, type LooseAnswers } from '@/tests/support/intakes';
import { walk } from '@/tests/support/patients';
import { type Answers, blocks, type Intake, journeyOf, type Step, type StepId, stepOf } from '.';
import { answersAfter, type FormValues, groupChoices, toForm } from './form';
import { problemsIn } from './form-schema';

const stepIn = (id: StepId, intake: Intake): Step => {
  const step = stepOf(id, intake);
  if (step === undefined) throw new Error(`${id} is not met`);
  return step;
};

/** The controls of a page as this person finds them. */
const formOn = (id: StepId, changes: LooseAnswers = {}): FormValues => {
  const intake = benignBut(changes);
  return toForm(stepIn(id, intake), intake.answers);
};

/** The answers after the page was sent with some controls changed. */
const sent = (id: StepId, controls: FormValues, before: LooseAnswers = {}): Answers => {
  const intake = benignBut(before);
  const step = stepIn(id, intake);
  return answersAfter(step, { ...toForm(step, intake.answers), ...controls }, intake.answers);
};

const bowel = 'bladder-bowel';
const unanswered = {
  ces_urine_retention: undefined,
  ces_urine_flow_new: undefined,
  ces_urine_sensation_new: undefined,
  ces_urine_incontinence_new: undefined,
  ces_saddle_numb: undefined,
  ces_bowel_new: undefined,
};

describe('a page that is sent again as it is', () => {
  const walks = Array.from({ length: 150 }, (_, seed) => walk(seed, { ask_self_harm: 'always' }));
  const pages = walks.flatMap(({ intake: { answers, switches } }) =>
    journeyOf({ answers, switches }).map((step) => ({ step, answers })),
  );
  const stillUnclear = ({ step, answers }: (typeof pages)[number]): boolean =>
    step.clarifies && step.fields.flat().some((linkId) => answers[linkId] === 'not_sure');

  it('changes nothing, on any page of 150 random people', () => {
    for (const { step, answers } of pages.filter((page) => !stillUnclear(page))) {
      expect(answersAfter(step, toForm(step, answers), answers)).toEqual(answers);
    }
  });

  it('is in order, given that what was skipped may stay empty', () => {
    for (const { step, answers } of pages.filter((page) => !stillUnclear(page))) {
      expect([step.id, problemsIn(step, toForm(step, answers), answers, true)]).toEqual([step.id, {}]);
    }
  });

  it('keeps what was settled one by one, also in a list that someone partly declined', () => {
    const before = { inf_ivdu: 'no', inf_alcohol: 'prefer_not' };
    expect(sent('private-background', {}, before)).toMatchObject(before);
    const mixed = { ces_saddle_numb: 'not_sure', ces_bowel_new: 'yes', ces_urine_retention: 'no' };
    expect(sent(bowel, {}, mixed)).toMatchObject(mixed);
  });
});

describe('a list of tick boxes', () => {
  it('starts with nothing ticked and nothing chosen', () => {
    const form = formOn(bowel, unanswered);
    expect(new Set(Object.values(form))).toEqual(new Set([false, '']));
  });

  it('reads a tick as yes, and what is left unticked beside it as no', () => {
    const answers = sent(bowel, { ces_saddle_numb: 'yes', [`${bowel}-rest`]: '' }, unanswered);
    expect(answers).toMatchObject({ ces_saddle_numb: 'yes', ces_bowel_new: 'no', ces_urine_retention: 'no' });
  });

  it.each([
    ['None of these', 'none', 'no'],
    ['I am not sure about one of these', 'not_sure', 'not_sure'],
    ['I would rather not say about one of these', 'prefer_not', 'prefer_not'],
  ])('"%s" makes what is unticked %s', (_, choice, answer) => {
    const answers = sent(
      'private-background',
      { 'private-background-rest': choice },
      {
        inf_ivdu: undefined,
        inf_alcohol: undefined,
      },
    );
    expect(answers).toMatchObject({ inf_ivdu: answer, inf_alcohol: answer });
  });

  it('keeps a tick beside "I am not sure about one of these"', () => {
    const answers = sent(bowel, { ces_bowel_new: 'yes', [`${bowel}-rest`]: 'not_sure' }, unanswered);
    expect(answers).toMatchObject({ ces_bowel_new: 'yes', ces_saddle_numb: 'not_sure' });
  });

  it('a tick that is taken away becomes no', () => {
    const answers = sent(
      bowel,
      { ces_bowel_new: false, [`${bowel}-rest`]: 'none' },
      { ces_bowel_new: 'yes' },
    );
    expect(answers.ces_bowel_new).toBe('no');
  });

  it('offers to decline only where the questions are intimate', () => {
    expect(groupChoices(['inf_ivdu', 'inf_alcohol'])).toEqual(['none', 'not_sure', 'prefer_not']);
    expect(groupChoices(['ces_saddle_numb'])).toEqual(['none', 'not_sure']);
  });
});

describe('a clarifying page', () => {
  const unclear = { ces_saddle_numb: 'not_sure', ces_bowel_new: 'yes' };

  it('shows what is settled, and preselects nothing where it is not', () => {
    const form = formOn('clarify-bladder-bowel', unclear);
    expect(form).toMatchObject({ ces_saddle_numb: '', ces_bowel_new: 'yes', ces_urine_retention: 'no' });
  });

  it('takes yes, no and, still, not sure', () => {
    for (const answer of ['yes', 'no', 'not_sure']) {
      expect(sent('clarify-bladder-bowel', { ces_saddle_numb: answer }, unclear).ces_saddle_numb).toBe(
        answer,
      );
    }
  });
});

describe('a question on its own', () => {
  it('turns digits into a number, and a code into an answer', () => {
    expect(sent('how-bad', { bio_pain_now: '8' }).bio_pain_now).toBe(8);
    expect(sent('course', { ctx_course: 'worse_fast' }).ctx_course).toBe('worse_fast');
    expect(sent('course', { ctx_course: 'not_sure' }).ctx_course).toBe('not_sure');
  });

  it('left empty becomes "skipped" where skipping is allowed, and stays unanswered where it is not', () => {
    expect(sent('how-bad', { bio_pain_now: '' }).bio_pain_now).toBe('skipped');
    expect(sent('told-and-tried', { bel_tried: [] }).bel_tried).toBe('skipped');
    expect(sent('who', { ctx_age: '' })).not.toHaveProperty('ctx_age');
  });

  it('keeps free text trimmed, and forgets it when it is emptied', () => {
    expect(sent('goals', { own_words: '  since the move ' }).own_words).toBe('since the move');
    expect(sent('goals', { own_words: '  ' }, { own_words: 'old' })).not.toHaveProperty('own_words');
  });

  it('holds nothing that the page does not ask', () => {
    expect(sent('course', { ctx_cancer: 'current' }).ctx_cancer).toBe('none');
  });
});

describe('what the body chart suggests', () => {
  const chart = { body_regions: ['foot_left'], ctx_pain_site: undefined, neu_leg_side: undefined };

  it('is offered for confirming on the pages that ask it', () => {
    expect(formOn('where', chart).ctx_pain_site).toBe('leg');
    expect(formOn('legs', chart).neu_leg_side).toBe('one');
    const legPain = Object.fromEntries(blocks.blk_leg.item.map((linkId) => [linkId, undefined]));
    expect(formOn('leg-pain', { ...legPain, ...chart, neu_leg_side: 'one' })).toMatchObject({
      neu_below_knee: 'yes',
      neu_pins: false,
      'leg-pain-rest': '',
    });
  });

  it('never speaks over an answer that was given', () => {
    expect(formOn('legs', { ...chart, neu_leg_side: 'both' }).neu_leg_side).toBe('both');
  });
});
