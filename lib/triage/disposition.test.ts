import { describe, expect, it } from 'vitest';
import { moreUrgent, type Tier, urgencyOf } from '.';

describe('the order of urgency', () => {
  it('goes from "now" to looking after oneself', () => {
    expect(
      (['emergency_now', 'same_day', 'urgent_2wk', 'routine', 'self_manage'] as const).map(urgencyOf),
    ).toEqual([0, 1, 2, 3, 4]);
  });

  it.each<readonly [Tier, Tier, Tier]>([
    ['same_day', 'routine', 'same_day'],
    ['routine', 'same_day', 'same_day'],
    ['routine', 'routine', 'routine'],
  ])('of %s and %s the more urgent is %s', (one, other, more) => {
    expect(moreUrgent(one, other)).toBe(more);
  });
});
