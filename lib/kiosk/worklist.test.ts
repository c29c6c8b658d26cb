import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiers, urgencyOf } from '@/lib/triage';
import { isExpired, ordered } from './index';

const waiting = fc.record({
  id: fc.uuid(),
  tier: fc.constantFrom(...tiers),
  finishedAt: fc.integer({ min: 0, max: 5 }),
});

describe('the list of intakes', () => {
  it('has the most urgent first and then who has waited longest, whatever the order in which they came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(waiting, { selector: ({ id }) => id }), (list) => {
        const sorted = ordered(list);
        expect(sorted).toHaveLength(list.length);
        sorted.slice(1).forEach((entry, position) => {
          const before = sorted[position] as typeof entry;
          const byUrgency = urgencyOf(entry.tier) - urgencyOf(before.tier);
          expect(byUrgency > 0 || (byUrgency === 0 && entry.finishedAt >= before.finishedAt)).toBe(true);
        });
        expect(ordered(list.toReversed())).toEqual(sorted);
      }),
    );
  });

  it('keeps an intake for its hours and not a moment longer', () => {
    const hour = 3_600_000;
    expect(isExpired(0, 12, 12 * hour - 1)).toBe(false);
    expect(isExpired(0, 12, 12 * hour)).toBe(true);
  });

  it('loses nothing when the clock of the tablet is put right, and keeps nothing for ever when it is set back', () => {
    const hour = 3_600_000;
    expect(isExpired(hour, 12, 0)).toBe(false);
    expect(isExpired(30 * hour, 12, 0)).toBe(true);
  });
});
