import { describe, expect, it } from 'vitest';
import { intakeOfReference, referenceCases } from './support/fixtures';
import { assessed } from './support/intakes';

/** Where our reading of the specification differs from the independent one: none (docs/clinical/differences.md). */
const differences: readonly string[] = [];

const results = referenceCases.map((expected) => ({
  expected,
  found: assessed(intakeOfReference(expected)),
}));

type Row = (typeof results)[number];

const differing = (same: (row: Row) => boolean): readonly string[] =>
  results.filter((row) => !same(row)).map(({ expected }) => expected.id);

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
