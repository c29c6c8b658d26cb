import { type Tier, urgencyOf } from '@/lib/triage';

/** What the order of the list is made of. */
export interface Waiting {
  readonly id: string;
  readonly tier: Tier;
  /** Milliseconds since 1970. */
  readonly finishedAt: number;
}

/** The most urgent first; among equals, who has waited longest. */
export const ordered = <Entry extends Waiting>(list: readonly Entry[]): readonly Entry[] =>
  list.toSorted(
    (one, other) =>
      urgencyOf(one.tier) - urgencyOf(other.tier) ||
      one.finishedAt - other.finishedAt ||
      (one.id < other.id ? -1 : 1),
  );

const hour = 3_600_000;

/**
 * Whether an intake has been kept for its hours. A clock that was put right by some minutes must lose nobody's intake;
 * one that is that many hours off in the other direction says nothing any more, and then it is deleted too.
 */
export const isExpired = (finishedAt: number, hoursKept: number, now: number): boolean =>
  Math.abs(now - finishedAt) >= hoursKept * hour;
