/**
 * Nobody touches the tablet: first a warning, then the wipe. Times in milliseconds; the moment is handed in, so that
 * the same course of events always ends the same.
 */
export interface IdleTimes {
  /** From the last touch to the warning. */
  readonly warnAfter: number;
  /** How long the warning stands before the wipe; never under 20 seconds (WCAG 2.2.1). */
  readonly answerWithin: number;
}

/** Somebody is there, or was asked whether they are; `since` is when that began. */
export interface Idle {
  readonly kind: 'active' | 'warned';
  readonly since: number;
}

export const active = (now: number): Idle => ({ kind: 'active', since: now });

/** A touch counts as long as there is no warning; that is answered by its button only. */
export const touched = (idle: Idle, now: number): Idle => (idle.kind === 'active' ? active(now) : idle);

/** The screen is out of sight: the warning covers it at once. */
export const outOfSight = (idle: Idle, now: number): Idle =>
  idle.kind === 'active' ? { kind: 'warned', since: now } : idle;

/**
 * Time has passed. `null` when nobody has answered the warning. A clock that jumps ahead never skips the warning, and
 * one that was set back only begins anew.
 */
export const waited = (idle: Idle, now: number, times: IdleTimes): Idle | null => {
  if (now < idle.since) return { ...idle, since: now };
  const passed = now - idle.since;
  if (idle.kind === 'active') return passed < times.warnAfter ? idle : { kind: 'warned', since: now };
  return passed < times.answerWithin ? idle : null;
};
