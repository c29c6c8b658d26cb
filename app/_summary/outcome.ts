import type { DraftFloor } from '@/lib/device';
import type { Assessment, Summary } from '@/lib/summary';
import { moreUrgent, type Tier } from '@/lib/triage';

/**
 * A result as it is shown: on the screen from the assessment, on paper from the summary, which cannot hold what must
 * not be printed. `hours` is the longest wait.
 */
export type Outcome = Omit<Assessment | Summary, 'maxWait' | 'reason'> & { readonly hours: number };

export const outcomeOf = ({ maxWait, ...result }: Assessment | Summary): Outcome => ({
  ...result,
  hours: maxWait.hours,
});

/** How urgent the result is as shown: by the assessment, or by the floor that a private answer left behind. */
export interface Urgency {
  readonly tier: Tier;
  readonly hours: number;
  /** The reason for the urgency is a private answer that is not kept. */
  readonly floored: boolean;
}

/**
 * After a reload the private answers are gone, but the urgency that they gave stands until the private page is
 * answered again (settled).
 */
export const flooredBy = (assessment: Assessment, floor: DraftFloor | null): Urgency => {
  const { tier, maxWait, answers } = assessment;
  const answeredAgain = answers.saf_self_harm_now !== undefined;
  if (floor === null || !floor.private || answeredAgain)
    return { tier, hours: maxWait.hours, floored: false };
  return {
    tier: moreUrgent(tier, floor.tier),
    hours: Math.min(maxWait.hours, floor.hours),
    floored: moreUrgent(tier, floor.tier) !== tier,
  };
};
