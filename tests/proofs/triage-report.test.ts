import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOverTriage, isUnderTriage, type Outcome, outcomesOf, wilson } from '@/lib/rulebook/outcomes';
import { readVignettes } from '@/lib/rulebook/vignettes';
import { rulesetVersion } from '@/lib/triage';
import { reportOf } from '@/scripts/rulebook/confusion';

const outcomes = outcomesOf(readVignettes());

const outcome = (given: Outcome['given']): Outcome => ({
  id: 'V0',
  title: 'somebody',
  kind: 'acceptance',
  expected: 'same_day',
  acceptable: ['same_day', 'urgent_2wk'],
  given,
});

describe('the report of expected against given urgency', () => {
  it('is the one of this ruleset: run `npm run triage:report` when it is not', () => {
    const kept = readFileSync(new URL('../../docs/triage-report.md', import.meta.url), 'utf8');
    expect(kept).toBe(reportOf(outcomes, rulesetVersion));
  });

  it('nobody is sent later than would be acceptable', () => {
    expect(outcomes.filter(isUnderTriage).map(({ id }) => id)).toEqual([]);
  });

  it('whoever is sent sooner than would be acceptable is known, with the reason', () => {
    expect(
      outcomes.filter((one) => isOverTriage(one) && one.known === undefined).map(({ id }) => id),
    ).toEqual([]);
  });

  it('counts too late and too soon against what is acceptable', () => {
    expect(isUnderTriage(outcome('routine'))).toBe(true);
    expect(isUnderTriage(outcome('urgent_2wk'))).toBe(false);
    expect(isOverTriage(outcome('emergency_now'))).toBe(true);
    expect(isOverTriage(outcome('same_day'))).toBe(false);
  });

  it('gives the interval that Wilson gives', () => {
    const [from, to] = wilson(0, 40);
    expect(from).toBeCloseTo(0, 10);
    expect(to).toBeCloseTo(0.0876, 4);
    expect(wilson(20, 40).map((share) => Number(share.toFixed(4)))).toEqual([0.352, 0.648]);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});
