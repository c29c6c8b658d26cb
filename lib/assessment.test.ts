import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveFindings } from '@/lib/findings';
import { absentReasons, classAIds, type Intake, type LinkId, openIntake } from '@/lib/questionnaire';
import { decideDisposition, evaluateRules, urgencyOf } from '@/lib/triage';
import { intakes, intakesWithAge, legalAnswer, runs } from '@/tests/support/arbitrary';
import { assessed, benignBut, changed, intakeOf, yesNoIds } from '@/tests/support/intakes';
import { assess } from './assessment';

/** How urgent an intake is: its tier and its wait, both smaller the more urgent. */
const urgency = (intake: Intake): readonly [number, number] => {
  const { tier, shortestWait } = decideDisposition(evaluateRules(deriveFindings(intake)));
  return [urgencyOf(tier), shortestWait.maxWaitHours];
};

/** From step to step neither the tier nor the wait may become less urgent. */
const expectNeverLessUrgent = (steps: readonly (readonly [number, number])[], linkId: LinkId): void => {
  for (const part of [0, 1] as const) {
    const numbers = steps.map((step) => step[part]);
    expect([linkId, numbers]).toEqual([linkId, numbers.toSorted((one, other) => other - one)]);
  }
};

const zeroToTen = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Ordered answers from the least to the most worrying; those in one list are equally worrying (evidence §6.10). */
const ordered: { readonly [L in LinkId]?: readonly (readonly unknown[])[] } = {
  fx_trauma: [['none'], ['strain'], ['knock'], ['fall'], ['major']],
  fx_trauma_time: [['gt_6w'], ['w2_6'], ['d3_14'], ['lt_72h', 'unknown']],
  ces_timing: [['gt_6m_stable'], ['gt_14d_stable'], ['gt_14d_worse', 'lt_14d', 'unknown']],
  mot_timing: [['gt_6w'], ['w2_6'], ['d3_14'], ['lt_72h', 'unknown']],
  cord_timing: [['gt_12w'], ['w2_12'], ['lt_14d', 'unknown']],
  ctx_course: [['improving'], ['same', 'fluctuating'], ['worse_slow'], ['worse_fast']],
  ctx_cancer: [['none', 'skin_nonmelanoma_only'], ['past_gt5y'], ['past_le5y'], ['current']],
  ctx_spine_procedure: [['none'], ['gt_12m'], ['w6_m12'], ['le_6w']],
  neu_leg_side: [['none'], ['one'], ['both']],
  psy_work: [['na', 'ok'], ['limited'], ['off_work', 'worried']],
  ...Object.fromEntries(
    [
      'bio_pain_now',
      'bio_function',
      'neu_leg_pain_0_10',
      'psy_fear',
      'psy_mood',
      'psy_sleep',
      'psy_expect',
    ].map((linkId) => [linkId, zeroToTen.map((value) => [value])]),
  ),
  psy_confidence: zeroToTen.toReversed().map((value) => [value]),
  psy_support: zeroToTen.toReversed().map((value) => [value]),
};
const orderedIds = Object.keys(ordered) as LinkId[];

describe('a worse answer never lowers the urgency', () => {
  const worsening = yesNoIds.filter((linkId) => linkId !== 'vis_stone_history');

  it('from "no" to "yes", whatever else was answered', () => {
    fc.assert(
      fc.property(
        intakesWithAge,
        fc.subarray(worsening, { minLength: 1, maxLength: 4 }),
        (intake, linkIds) => {
          for (const linkId of linkIds) {
            const steps = ['no', 'yes'].map((answer) => urgency(changed(intake, { [linkId]: answer })));
            expectNeverLessUrgent(steps, linkId);
          }
        },
      ),
      runs(),
    );
  });

  it('along every ordered answer: injury, times, course, cancer, procedure, leg side, scales', () => {
    fc.assert(
      fc.property(intakesWithAge, fc.constantFrom(...orderedIds), (intake, linkId) => {
        const steps = (ordered[linkId] ?? []).map((equals) =>
          equals.map((answer) => urgency(changed(intake, { [linkId]: answer }))),
        );
        for (const equals of steps) expect([linkId, new Set(equals.map(String)).size]).toEqual([linkId, 1]);
        expectNeverLessUrgent(steps.flat(), linkId);
      }),
      runs(),
    );
  });

  it('but for kidney stones known from before, which explain a colic at 60', () => {
    const colic = benignBut({ ctx_age: 60, vis_flank_colic: 'yes' });
    expect(assessed(changed(colic, { vis_stone_history: 'no' })).tier).toBe('emergency_now');
    expect(assessed(changed(colic, { vis_stone_history: 'yes' })).tier).toBe('same_day');
  });
});

describe('a danger that is not known', () => {
  it('never ends below "today", whatever else was answered', () => {
    fc.assert(
      fc.property(
        intakesWithAge,
        fc.constantFrom(...classAIds),
        fc.constantFrom(...absentReasons),
        (intake, linkId, reason) => {
          const { tier, unansweredClassA } = assessed(changed(intake, { [linkId]: reason }));
          expect(urgencyOf(tier)).toBeLessThanOrEqual(urgencyOf('same_day'));
          expect(unansweredClassA).toContain(linkId);
        },
      ),
      runs(),
    );
  });
});

describe('the same answers', () => {
  it('give the same assessment, letter for letter, in whatever order they come', () => {
    fc.assert(
      fc.property(intakesWithAge, (intake) => {
        const { answers } = intake;
        const reversed = { ...intake, answers: Object.fromEntries(Object.entries(answers).toReversed()) };
        const { answers: _, ...first } = assessed(intake);
        const { answers: __, ...second } = assessed(reversed);
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
        expect(JSON.stringify(assessed(intake))).toBe(JSON.stringify(assessed(structuredClone(intake))));
      }),
      runs(),
    );
  });

  it('are left as they were', () => {
    fc.assert(
      fc.property(intakesWithAge, (intake) => {
        const before = JSON.stringify(intake);
        assessed(intake);
        expect(JSON.stringify(intake)).toBe(before);
      }),
      runs(100),
    );
  });
});

describe('answers of a closed part', () => {
  it('change nothing: taken away or turned into something else, the assessment stays', () => {
    fc.assert(
      fc.property(intakesWithAge, fc.gen(), (intake, gen) => {
        const { answers: open } = openIntake(intake);
        const closed = (Object.keys(intake.answers) as LinkId[]).filter((linkId) => !(linkId in open));
        const without = Object.fromEntries(closed.map((linkId) => [linkId, undefined]));
        const otherwise = Object.fromEntries(closed.map((linkId) => [linkId, gen(legalAnswer, linkId)]));
        const whole = assessed(intake);
        expect(assessed(changed(intake, without))).toEqual(whole);
        expect(assessed(changed(intake, otherwise))).toEqual(whole);
      }),
      runs(),
    );
  });
});

describe('an intake without an age', () => {
  it('has no assessment, unless an emergency rule fires', () => {
    expect(assess(benignBut({ ctx_age: undefined }))).toEqual({ ok: false, problem: 'age_missing' });
    expect(assess(benignBut({ ctx_age: 'prefer_not', inf_fever: 'yes' })).ok).toBe(false);
    expect(assessed(intakeOf({ ces_urine_retention: 'yes' })).tier).toBe('emergency_now');
  });

  it('never throws, whatever was answered', () => {
    fc.assert(
      fc.property(intakes, (intake) => {
        const result = assess(intake);
        const { ctx_age: age } = intake.answers;
        expect(result.ok || typeof age !== 'number').toBe(true);
        if (result.ok && typeof age !== 'number') expect(result.value.tier).toBe('emergency_now');
      }),
      runs(),
    );
  });
});
