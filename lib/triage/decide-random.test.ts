import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intakesWithAge, runs } from '@/tests/support/arbitrary';
import { assessed } from '@/tests/support/intakes';
import { dispositionOf, positionOf, urgencyOf } from '.';

describe('the result of any answers', () => {
  it('lists rules by urgency, then wait, then their place in the table', () => {
    fc.assert(
      fc.property(intakesWithAge, (intake) => {
        const { firedRules, tier, maxWait } = assessed(intake);
        const keys = firedRules.map((rule) => [urgencyOf(rule.tier), rule.maxWaitHours, positionOf(rule.id)]);
        const inOrder = keys.toSorted((one, other) => {
          const at = one.findIndex((part, i) => part !== other[i]);
          return at < 0 ? 0 : Number(one[at]) - Number(other[at]);
        });
        expect(keys).toEqual(inOrder);
        expect(tier).toBe(firedRules[0]?.tier);
        expect(maxWait.hours).toBe(Math.min(...firedRules.map((rule) => rule.maxWaitHours)));
      }),
      runs(),
    );
  });
});

describe('the choices of a service, whatever was answered', () => {
  it('move no other rule', () => {
    fc.assert(
      fc.property(intakesWithAge, (intake) => {
        for (const rule of assessed(intake).firedRules) {
          const { tier, maxWaitHours } = dispositionOf(rule.id);
          const moved = tier !== rule.tier || maxWaitHours !== rule.maxWaitHours;
          if (moved) expect(rule).toHaveProperty('policy');
          if (moved) expect(['r-ces-bilateral-pain', 'r-weak-single']).toContain(rule.id);
        }
      }),
      runs(),
    );
  });

  it('on what is shown and on the region change nothing in the result of the same answers', () => {
    const shown = { ask_self_harm: 'always', ask_unsafe: true, locale: 'us' } as const;
    fc.assert(
      fc.property(intakesWithAge, (intake) => {
        const { switches: _, ...here } = assessed(intake);
        const { switches: __, ...there } = assessed({
          ...intake,
          switches: { ...intake.switches, ...shown },
        });
        expect(there).toEqual(here);
      }),
      runs(200),
    );
  });
});
