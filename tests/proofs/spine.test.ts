import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment';
import { defaultSwitches, findingIds, type Intake, type LinkId, openIntake } from '@/lib/questionnaire';
import { tiers, urgencyOf } from '@/lib/triage';
import { assessed, benignBut, changed, isYesNo, type LooseAnswers } from '../support/intakes';
import { anyAnswerTo, patients, patientsWithAge } from './patients';
import { runsOf } from './runs';
import { bySpecification } from './specification/engine';

const inOrder = (intake: Intake, linkIds: readonly LinkId[]): Intake => ({
  ...intake,
  answers: Object.fromEntries(linkIds.map((linkId) => [linkId, intake.answers[linkId]])),
});

const answered = (intake: Intake): readonly LinkId[] => Object.keys(intake.answers) as LinkId[];

/** Two results are the same when they read the same, byte for byte. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const dangers = findingIds.filter((id) => isYesNo(id) && id !== 'vis_stone_history');

/** Values that are worse from left to right, along which urgency never falls (evidence §6.10). */
const ordered: readonly (readonly [LinkId, readonly unknown[]])[] = [
  ['fx_trauma', ['none', 'strain', 'knock', 'fall', 'major']],
  ['fx_trauma_time', ['gt_6w', 'w2_6', 'd3_14', 'lt_72h']],
  ['ces_timing', ['gt_6m_stable', 'gt_14d_stable', 'gt_14d_worse']],
  ['mot_timing', ['gt_6w', 'w2_6', 'd3_14', 'lt_72h']],
  ['cord_timing', ['gt_12w', 'w2_12', 'lt_14d']],
  ['ctx_course', ['improving', 'same', 'worse_slow', 'worse_fast']],
  ['ctx_cancer', ['none', 'past_gt5y', 'past_le5y', 'current']],
  ['ctx_spine_procedure', ['none', 'gt_12m', 'w6_m12', 'le_6w']],
  ['neu_leg_side', ['none', 'one', 'both']],
  ...(['bio_pain_now', 'bio_function', 'neu_leg_pain_0_10', 'psy_fear', 'psy_mood'] as const).map(
    (id) => [id, [...Array(11).keys()]] as const,
  ),
];

const urgencyWith = (changes: LooseAnswers, intake: Intake): number =>
  urgencyOf(assessed(changed(intake, changes)).tier);

describe('one result for every questionnaire', () => {
  it('whatever is answered, there is exactly one recommendation, or the age is missing and no emergency was found', () => {
    fc.assert(
      fc.property(patients, (intake) => {
        const result = assess(intake);
        if (!result.ok) return typeof intake.answers.ctx_age !== 'number' && result.problem === 'age_missing';
        const { tier, firedRules, maxWait } = result.value;
        return tiers.includes(tier) && firedRules.length > 0 && Number.isFinite(maxWait.hours);
      }),
      runsOf(10_000),
    );
  });

  it('the order in which the questions were answered makes no difference', () => {
    const shuffled = patients.chain((intake) =>
      fc
        .shuffledSubarray([...answered(intake)], { minLength: answered(intake).length })
        .map((linkIds) => [intake, inOrder(intake, linkIds)] as const),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const [first, second] = [assess(one), assess(other)];
        if (!first.ok || !second.ok) return first.ok === second.ok;
        const { answers: _, ...result } = first.value;
        const { answers: __, ...again } = second.value;
        return same(result, again);
      }),
      runsOf(10_000),
    );
  });

  it('the same answers give the same result again, and the answers that counted give it too', () => {
    fc.assert(
      fc.property(patientsWithAge, (intake) => {
        const once = assessed(intake);
        return same(once, assessed(intake)) && same(once, assessed({ ...intake, answers: once.answers }));
      }),
      runsOf(10_000),
    );
  });

  it('what was answered in a part that is closed again has no effect whatever it was', () => {
    const replaced = patientsWithAge.chain((intake) => {
      const { answers } = openIntake(intake);
      const closed = answered(intake).filter((linkId) => answers[linkId] === undefined);
      const others = Object.fromEntries(closed.map((linkId) => [linkId, anyAnswerTo(linkId)]));
      return fc.record(others).map((changes) => [intake, changes as LooseAnswers] as const);
    });
    fc.assert(
      fc.property(replaced, ([intake, changes]) =>
        same(assessed(intake), assessed(changed(intake, changes))),
      ),
      runsOf(10_000),
    );
  });

  it('the result is what the specification says, read on its own', () => {
    fc.assert(
      fc.property(patientsWithAge, (intake) => {
        const { tier, firedRules, maxWait } = assessed({ ...intake, switches: defaultSwitches });
        const expected = bySpecification(intake.answers as Record<string, unknown>);
        const fired = firedRules.map((rule) => rule.id).sort();
        return same(
          [tier, fired, maxWait.hours],
          [expected.tier, [...expected.fired].sort(), expected.maxWaitHours],
        );
      }),
      runsOf(5000),
    );
  });
});

describe('a worse answer never lowers the urgency', () => {
  it('from "no" to "yes", for every question but earlier kidney stones', () => {
    fc.assert(
      fc.property(patientsWithAge, fc.constantFrom(...dangers), (intake, id) => {
        const no = assessed(changed(intake, { [id]: 'no' }));
        const yes = assessed(changed(intake, { [id]: 'yes' }));
        return urgencyOf(yes.tier) <= urgencyOf(no.tier) && yes.maxWait.hours <= no.maxWait.hours;
      }),
      runsOf(5000),
    );
  });

  it.each(ordered)('along %s', (id, values) => {
    fc.assert(
      fc.property(patientsWithAge, (intake) => {
        const urgencies = values.map((value) => urgencyWith({ [id]: value }, intake));
        return urgencies.every((urgency, at) => at === 0 || urgency <= (urgencies[at - 1] ?? urgency));
      }),
      runsOf(500),
    );
  });

  it('fear, mood, worry, sleep, support and work alone never make anyone more urgent than routine', () => {
    const wellbeing = findingIds.filter((id) => id.startsWith('psy_'));
    const answers = fc.record(Object.fromEntries(wellbeing.map((id) => [id, anyAnswerTo(id)])));
    fc.assert(
      fc.property(answers, (given) => urgencyWith(given, benignBut()) >= urgencyOf('routine')),
      runsOf(1000),
    );
  });

  it('earlier kidney stones are the one exception, and it is real', () => {
    const colic = { ctx_age: 65, vis_flank_colic: 'yes' };
    expect(assessed(benignBut(colic)).tier).toBe('emergency_now');
    expect(assessed(benignBut({ ...colic, vis_stone_history: 'yes' })).tier).toBe('same_day');
  });
});
