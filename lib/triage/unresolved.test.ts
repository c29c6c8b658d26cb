import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveFindings } from '@/lib/findings';
import {
  type FindingId,
  findingIds,
  type Intake,
  isAbsentReason,
  itemOf,
  openIntake,
} from '@/lib/questionnaire';
import { intakesWithAge, runs } from '@/tests/support/arbitrary';
import { changed, isPast } from '@/tests/support/intakes';
import { evaluateRules, ruleIds } from '.';

const firedBy = (intake: Intake): readonly string[] => {
  const { truths } = evaluateRules(deriveFindings(intake));
  return ruleIds.filter((id) => truths[id] === 'present');
};

/** Every value that settles a question; of numbers those on both sides of every threshold. */
const valuesOf = (linkId: FindingId): readonly unknown[] => {
  const item = itemOf(linkId);
  if (item.type === 'choice') return item.answerOption;
  return [0, 3, 4, 6, 7, 8, 9, 10, 34, 35, 39, 40, 44, 45].filter(
    (n) => item.type === 'integer' && n <= item.maxValue,
  );
};

/** All ways of settling what was asked in vain. */
const settlings = (intake: Intake, open: readonly FindingId[]): readonly Intake[] =>
  open.reduce<readonly Intake[]>(
    (settled, linkId) =>
      settled.flatMap((one) => valuesOf(linkId).map((value) => changed(one, { [linkId]: value }))),
    [intake],
  );

const openIn = (intake: Intake): readonly FindingId[] =>
  findingIds.filter((linkId) => linkId !== 'ctx_age' && isAbsentReason(intake.answers[linkId]));

/** The intake with all but three of its open questions answered. */
const withFewOpen = (intake: Intake): Intake => {
  const pruned = { ...intake, answers: openIntake(intake).answers };
  const surplus = openIn(pruned).slice(3);
  return changed(pruned, Object.fromEntries(surplus.map((linkId) => [linkId, valuesOf(linkId).at(-1)])));
};

describe('the rules that stay unresolved', () => {
  it('are exactly those that have not fired, but would with some answer to what is open', () => {
    fc.assert(
      fc.property(intakesWithAge, (given) => {
        const intake = withFewOpen(given);
        const fired = firedBy(intake);
        const possible = new Set(settlings(intake, openIn(intake)).flatMap(firedBy));
        const expected = ruleIds.filter((id) => possible.has(id) && !fired.includes(id));
        const { truths } = evaluateRules(deriveFindings(intake));
        const unresolved = ruleIds.filter((id) => truths[id] === 'unknown' && !isPast(id, intake));
        expect(unresolved).toEqual(expected);
      }),
      runs(300),
    );
  });
});
