/**
 * Trying a passphrase: the first wrong ones cost nothing, then each waits longer than the one before, and every tenth
 * in a row is a lock-out, which wipes what is stored. Kept on the device, so that a reload does not begin anew.
 */
export interface Attempts {
  /** Wrong in a row. */
  readonly failures: number;
  /** Until then nothing is tried; milliseconds since 1970. */
  readonly until: number;
}

export const noAttempts: Attempts = { failures: 0, until: 0 };

/** So many wrong ones in a row lock out. */
export const triesUntilLockOut = 10;
const triesWithoutWait = 2;
const firstWait = 30_000;
const longestWait = 15 * 60_000;

/** How long to wait before the next try, in milliseconds. A clock that was set back cannot make it longer. */
export const waitLeft = ({ until }: Attempts, now: number): number =>
  Math.min(Math.max(until - now, 0), longestWait);

/** One more wrong one; written down before it is known to be wrong, so that nothing is gained by a reload. */
export const afterFailure = ({ failures }: Attempts, now: number): Attempts => {
  const doublings = failures - triesWithoutWait;
  const wait = doublings < 0 ? 0 : Math.min(firstWait * 2 ** doublings, longestWait);
  return { failures: failures + 1, until: now + wait };
};

export const isLockOut = ({ failures }: Attempts): boolean =>
  failures > 0 && failures % triesUntilLockOut === 0;
