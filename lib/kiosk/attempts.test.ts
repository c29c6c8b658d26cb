import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempts, afterFailure, isLockOut, noAttempts, waitLeft } from './index';

/** Wrong passphrases, each as soon as one may be tried. */
const wrong = (count: number): { attempts: Attempts; took: number; lockOuts: number } => {
  let attempts = noAttempts;
  let now = 0;
  let lockOuts = 0;
  for (let tried = 0; tried < count; tried += 1) {
    now += waitLeft(attempts, now);
    attempts = afterFailure(attempts, now);
    if (isLockOut(attempts)) lockOuts += 1;
  }
  return { attempts, took: now, lockOuts };
};

describe('trying passphrases', () => {
  it('costs nothing at first, then half a minute, then ever more up to a quarter of an hour', () => {
    const waits = Array.from({ length: 10 }, (_, failures) => {
      const { attempts, took } = wrong(failures + 1);
      return waitLeft(attempts, took) / 1000;
    });
    expect(waits).toEqual([0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
  });

  it('locks out at the tenth in a row, which takes three quarters of an hour at least', () => {
    expect(wrong(9).lockOuts).toBe(0);
    expect(wrong(10).lockOuts).toBe(1);
    expect(wrong(10).took).toBeGreaterThan(45 * 60_000);
    expect(wrong(40).lockOuts).toBe(4);
  });

  it('never waits longer than a quarter of an hour, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer(), fc.integer(), (failures, until, now) => {
        const left = waitLeft({ failures, until }, now);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(15 * 60_000);
      }),
    );
  });
});
