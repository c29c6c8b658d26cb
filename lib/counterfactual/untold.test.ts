import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, findingIds, type Intake, isAbsentReason } from '@/lib/questionnaire';
import { intakesWithAge, runs } from '@/tests/support/arbitrary';
import { assessed, benignBut, changed, isPast, type LooseAnswers } from '@/tests/support/intakes';
import { openThatCouldRaise, whatCouldNotBeTold } from '.';
import { valuesOf } from './change';

const firedWith = (changes: Answers, intake: Intake): readonly string[] =>
  assessed(changed(intake, changes)).firedRules.map(({ id }) => id);

const open = ({ answers }: Intake) =>
  findingIds.filter((id) => id !== 'ctx_age' && isAbsentReason(answers[id]));

const toldFor = (changes: LooseAnswers): readonly string[] =>
  whatCouldNotBeTold(benignBut(changes)).map(
    ({ rule, settledBy }) =>
      `${rule}: ${settledBy
        .map((one) =>
          Object.entries(one.changes)
            .map(([id, value]) => `${id} ${value}`)
            .join(' + '),
        )
        .join(' | ')}`,
  );

describe('what could not be told', () => {
  it.each<readonly [string, LooseAnswers, readonly string[]]>([
    ['nothing, when everything was answered', {}, []],
    [
      'one answer that would settle two rules',
      { ca_weight_loss: 'skipped' },
      ['r-ca-weight: ca_weight_loss yes', 'r-weak-single: ca_weight_loss yes'],
    ],
    [
      'either of two answers',
      { inf_fever: 'yes', inf_immuno: 'not_sure', inf_line: 'not_sure' },
      ['r-inf-fever-high: inf_immuno yes | inf_line yes'],
    ],
    [
      'two answers that settle it only together',
      { neu_claud_walk: 'not_sure', neu_claud_sit: 'not_sure' },
      ['r-lss: neu_claud_walk yes + neu_claud_sit yes'],
    ],
    [
      'two answers, of which the first opens a part that was never asked',
      { ctx_spine_procedure: 'not_sure', ctx_course: 'skipped' },
      [
        'r-inf-risk-no-fever: ctx_spine_procedure le_6w + ctx_course worse_fast',
        'r-proc-new: ctx_spine_procedure le_6w + ctx_course worse_slow',
        'r-worse: ctx_course worse_fast',
      ],
    ],
    [
      'as few answers as are enough, when more would do too',
      { psy_fear: 8, psy_mood: 'not_sure', psy_anxiety: 'skipped', psy_support: 'not_sure' },
      ['r-psy-marked: psy_mood 7 + psy_anxiety 7'],
    ],
    [
      'a part kept closed by a pregnancy that somebody recorded male did not tell',
      { ctx_sex_birth: 'male', ctx_pregnancy: 'prefer_not', vis_shoulder_tip: 'yes' },
      ['r-preg-early: ctx_pregnancy yes', 'r-preg-any: ctx_pregnancy yes'],
    ],
  ])('is %s', (_, changes, expected) => {
    expect(toldFor(changes)).toEqual(expected);
  });

  /** Random people with open questions, and what could not be told of them: made once, for it takes long. */
  const people = fc
    .sample(intakesWithAge, runs(60).numRuns ?? 0)
    .map((intake) => ({ intake, fired: firedWith({}, intake), untold: whatCouldNotBeTold(intake) }));

  it('would be settled by each answer that is named, with the rule and the tier that it says', () => {
    for (const { intake, fired, untold } of people) {
      for (const { rule, settledBy } of untold) {
        expect(fired).not.toContain(rule);
        for (const { changes, tier, maxWaitHours } of settledBy) {
          expect(
            Object.keys(changes).filter((id) => !isAbsentReason(intake.answers[id as 'inf_fever'])),
          ).toEqual([]);
          const after = assessed(changed(intake, changes));
          expect(after.firedRules.map(({ id }) => id)).toContain(rule);
          expect([tier, maxWaitHours]).toEqual([after.tier, after.maxWait.hours]);
        }
      }
    }
  });

  it('misses nothing: every rule that stays unresolved has an answer, and every answer that is enough is named', () => {
    for (const { intake, fired, untold } of people) {
      const rules = untold.map(({ rule }): string => rule);
      const missed = assessed(intake).unresolved.filter(
        (rule) => !rules.includes(rule) && !isPast(rule, intake),
      );
      expect([intake, missed]).toEqual([intake, []]);
      for (const id of open(intake)) {
        const firing = new Set(valuesOf(id).flatMap((value) => firedWith({ [id]: value }, intake)));
        const enough = [...firing].filter((rule) => !fired.includes(rule) && rule !== 'r-self-manage');
        const named = untold
          .filter(({ settledBy }) => settledBy.some(({ changes }) => Object.keys(changes).join() === id))
          .map(({ rule }) => rule);
        expect([intake, id, named.toSorted()]).toEqual([intake, id, enough.toSorted()]);
      }
    }
  });

  it('names several answers only where none is enough, and no more of them than are needed', () => {
    for (const { intake, untold } of people) {
      for (const { rule, settledBy } of untold) {
        const together = settledBy.filter(({ changes }) => Object.keys(changes).length > 1);
        if (together.length > 0) expect(settledBy.length).toBe(1);
        for (const { changes } of together) {
          for (const id of Object.keys(changes) as (keyof Answers)[])
            expect(firedWith({ ...changes, [id]: intake.answers[id] }, intake)).not.toContain(rule);
        }
      }
    }
  });

  it('tells the person which of the open questions could make the advice more urgent', () => {
    const intake = benignBut({ ca_weight_loss: 'skipped', bio_static: 'not_sure', ca_strain: 'not_sure' });
    expect(openThatCouldRaise(intake, 'routine')).toEqual(['ca_weight_loss']);
    expect(openThatCouldRaise(intake, 'emergency_now')).toEqual([]);
  });
});
