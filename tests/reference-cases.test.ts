import { describe, expect, it } from 'vitest';
import { assessed } from './support/intakes';
import { intakeOfReference, referenceCases } from './support/reference-cases';

/** Where our reading of the specification differs from the independent one: none (docs/clinical/differences.md). */
const differences: readonly string[] = [];

const rowOf = (expected: (typeof referenceCases)[number]) => ({
  expected,
  found: assessed(intakeOfReference(expected)),
});

type Row = ReturnType<typeof rowOf>;

let rows: readonly Row[] | undefined;

/** Assessed within the first test that asks, not while the file loads: so a fault in a rule fails a test. */
const results = (): readonly Row[] => {
  rows ??= referenceCases.map(rowOf);
  return rows;
};

const differing = (same: (row: Row) => boolean): readonly string[] =>
  results()
    .filter((row) => !same(row))
    .map(({ expected }) => expected.id);

describe('2,000 cases, read independently from the specification', () => {
  it('are all there', () => {
    expect(new Set(referenceCases.map((row) => row.id)).size).toBe(2000);
  });

  it.each<readonly [string, (row: Row) => boolean]>([
    ['tier', ({ expected, found }) => found.tier === expected.tier],
    ['wait', ({ expected, found }) => found.maxWait.hours === expected.maxWaitHours],
    [
      'fired rules',
      ({ expected, found }) =>
        found.firedRules
          .map((rule) => rule.id)
          .toSorted()
          .join() === expected.fired.toSorted().join(),
    ],
    [
      'factor profile',
      ({ expected: { factorProfile: expected }, found: { factorProfile: found } }) =>
        found.biomechanical === expected.biomechanical &&
        found.neurological === expected.neurological &&
        found.psychological === expected.psychological,
    ],
    ['support level', ({ expected, found }) => found.supportLevel === expected.supportLevel],
  ])('agree in the %s', (_, same) => {
    expect(differing(same)).toEqual(differences);
  });
});
