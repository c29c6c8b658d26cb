import { describe, expect, it } from 'vitest';
import { benignAnswers, benignBut, changed, intakeOf } from '@/tests/support/intakes';
import {
  answersSkipping,
  canVisit,
  firstOpenStep,
  type Intake,
  journeyOf,
  questionsOnJourney,
  type StepId,
  stepAfter,
  stepAfterChange,
  stepAfterSection,
  stepAsking,
  stepBefore,
  stepOf,
} from '.';

const idsOf = (intake: Intake): readonly StepId[] => journeyOf(intake).map((step) => step.id);

describe('a page', () => {
  it('of details is met only when an answer opens it', () => {
    expect(idsOf(benignBut())).not.toContain('bladder-bowel-timing');
    expect(idsOf(benignBut({ ces_saddle_numb: 'yes' }))).toContain('bladder-bowel-timing');
    expect(idsOf(benignBut())).not.toContain('leg-pain');
    expect(idsOf(benignBut({ neu_leg_side: 'one' }))).toContain('leg-pain');
  });

  it('asks again for the newest change when sexual function or both legs join the group', () => {
    expect(idsOf(benignBut({ ces_saddle_numb: 'yes' }))).not.toContain('newest-change-timing');
    const both = idsOf(benignBut({ ces_saddle_numb: 'yes', ces_bilateral_leg_neuro: 'yes' }));
    expect(both.filter((id) => id.endsWith('timing'))).toEqual([
      'bladder-bowel-timing',
      'newest-change-timing',
    ]);
  });

  it('of a child asks for emergencies and nothing else', () => {
    const asked = questionsOnJourney(benignBut({ ctx_age: 10 }));
    expect(asked.filter((linkId) => /^(ces_sexual|psy|saf|bio|inf_ivdu|goal|bel)/.test(linkId))).toEqual([]);
    expect(asked).toEqual(expect.arrayContaining(['ces_urine_retention', 'inf_fever', 'fx_trauma']));
  });

  it('about pregnancy is met only by who may be pregnant', () => {
    expect(idsOf(benignBut())).toContain('pregnancy');
    expect(idsOf(benignBut({ ctx_sex_birth: 'male' }))).not.toContain('pregnancy');
    expect(idsOf(benignBut({ ctx_age: 56 }))).not.toContain('pregnancy');
  });

  it.each([
    ['shown', 'when mood is low', { psy_mood: 7 }, {}, true],
    ['shown', 'when pain takes up every thought', { psy_catastrophe: 8 }, {}, true],
    ['not shown', 'when mood is fair', { psy_mood: 6, psy_catastrophe: 7 }, {}, false],
    ['not shown', 'when neither was answered', { psy_mood: 'skipped' }, {}, false],
    ['shown', 'to everyone where the service asks always', {}, { ask_self_harm: 'always' }, true],
    ['not shown', 'where the service never asks', { psy_mood: 10 }, { ask_self_harm: 'never' }, false],
  ] as const)('about self-harm is %s %s', (_, __, answers, switches, shown) => {
    expect(idsOf(benignBut(answers, switches)).includes('self-harm')).toBe(shown);
    expect(idsOf(benignBut(answers, switches)).includes('self-harm-intro')).toBe(shown);
  });

  it('about safety at home is met only in a clinic that has chosen to ask', () => {
    expect(idsOf(benignBut({}, { ask_unsafe: true }))).not.toContain('unsafe');
    expect(idsOf(benignBut({}, { mode: 'clinic_tablet' }))).not.toContain('unsafe');
    expect(idsOf(benignBut({}, { mode: 'clinic_tablet', ask_unsafe: true }))).toContain('unsafe');
  });
});

describe('a clarifying page', () => {
  it('follows its list when someone was not sure, and asks the questions one by one', () => {
    const intake = benignBut({ ces_saddle_numb: 'not_sure' });
    expect(stepAfter('bladder-bowel', intake)).toBe('clarify-bladder-bowel');
    expect(stepOf('clarify-bladder-bowel', intake)?.fields).toHaveLength(6);
    expect(stepAfter('clarify-bladder-bowel', intake)).toBe('bladder-bowel-timing');
  });

  it('waits until the time of what was ticked is known, since an emergency may depend on it', () => {
    const ticked = benignBut({ ces_saddle_numb: 'yes', ces_bowel_new: 'not_sure' });
    expect(stepAfter('bladder-bowel', ticked)).toBe('bladder-bowel-timing');
    expect(stepAfter('bladder-bowel-timing', ticked)).toBe('clarify-bladder-bowel');
    expect(stepAfter('clarify-bladder-bowel', changed(ticked, { ces_timing: 'gt_6m_stable' }))).toBe(
      'sexual',
    );
  });

  it('on which something becomes a yes leads to the time of it, also while the rest stays unclear', () => {
    const clearer = benignBut({ ces_saddle_numb: 'yes', ces_bowel_new: 'not_sure' });
    expect(stepAfter('clarify-bladder-bowel', clearer)).toBe('bladder-bowel-timing');
    const clear = benignBut({ ces_saddle_numb: 'yes' });
    expect(stepAfter('clarify-bladder-bowel', clear)).toBe('bladder-bowel-timing');
  });

  it('that has cleared everything up does not lead to a time that was told before', () => {
    const told = benignBut({ ces_saddle_numb: 'yes', ces_timing: 'gt_6m_stable' });
    expect(stepAfter('clarify-bladder-bowel', told)).toBe('sexual');
  });

  it('does not follow when someone would rather not say', () => {
    expect(idsOf(benignBut({ inf_ivdu: 'prefer_not' }))).not.toContain('clarify-private-background');
  });

  it('is done with once nothing is unclear, and the way goes on behind its list', () => {
    expect(stepAfter('clarify-bladder-bowel', benignBut())).toBe('sexual');
    expect(stepBefore('clarify-bladder-bowel', benignBut())).toBe('bladder-bowel');
  });
});

describe('finding the way', () => {
  const skipped = questionsOnJourney(benignBut()).map((linkId) => [linkId, 'skipped'] as const);
  const intake = intakeOf({ ...Object.fromEntries(skipped), ...benignAnswers });

  it('Back undoes Continue on every page', () => {
    for (const id of idsOf(intake)) {
      if (id !== 'who') expect(stepAfter(stepBefore(id, intake) as StepId, intake)).toBe(id);
    }
    expect(stepBefore('who', intake)).toBeUndefined();
    expect(stepBefore('check-answers', intake)).toBe('goals');
    expect(stepAfter('goals', intake)).toBe('check-answers');
  });

  it('no page can be visited before those ahead of it are answered', () => {
    const fresh = intakeOf({});
    expect(firstOpenStep(fresh)).toBe('who');
    expect(canVisit('who', fresh)).toBe(true);
    expect(canVisit('bladder-bowel', fresh)).toBe(false);
    expect(canVisit('leg-pain', intake)).toBe(false);
  });

  it('a changed answer leads to the page that it opens, else back to checking', () => {
    expect(stepAfterChange(intake, changed(intake, { neu_leg_side: 'one' }))).toBe('leg-pain');
    expect(stepAfterChange(intake, changed(intake, { ctx_cancer: 'past_gt5y' }))).toBe('check-answers');
  });

  it('"check this answer" leads to the page that asks it, if this person is asked', () => {
    expect(stepAsking('inf_fever', intake)).toBe('unwell');
    expect(stepAsking('ces_timing', intake)).toBeUndefined();
  });
});

describe('skipping the rest of a section', () => {
  const asked = benignBut(
    { psy_fear: 3, psy_work: undefined, psy_work_support: undefined },
    { ask_self_harm: 'always' },
  );

  it('turns what is unanswered in it into "skipped", and keeps what was answered', () => {
    const after = answersSkipping('wellbeing', asked);
    expect(after).toMatchObject({ psy_fear: 3, psy_mood: 'skipped', psy_work: 'skipped', psy_claim: 'no' });
    expect(after.ca_strain).toBe('no');
  });

  it('never skips the self-harm questions, which come next where they are asked', () => {
    const open = changed(asked, { saf_self_harm_now: undefined, saf_self_harm_thoughts: undefined });
    expect(answersSkipping('wellbeing', open)).not.toHaveProperty('saf_self_harm_now');
    expect(stepAfterSection('wellbeing', open)).toBe('self-harm-intro');
    expect(stepAfterSection('wellbeing', benignBut())).toBe('told-and-tried');
    expect(stepAfterSection('goals', benignBut())).toBe('check-answers');
  });

  it('is possible in no other section', () => {
    const skippable = journeyOf(asked).filter((step) => step.maySkipSection);
    expect(new Set(skippable.map((step) => step.section))).toEqual(new Set(['wellbeing', 'goals']));
    expect(skippable.filter((step) => step.id.startsWith('self-harm'))).toEqual([]);
  });
});
