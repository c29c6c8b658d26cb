/**
 * The clinic's intake tablet, as far as it can be thought without a screen: where it is and what may happen next
 * (`machine`), when nobody is there (`idle`), wrong passphrases (`attempts`), when staff are called (`alarm`), how a
 * clinic sets it up (`settings`), and the order of its list (`worklist`). Pure: no screen, no clock, no storage.
 * What needs schemas is a door of its own (`./settings-file`, `./record`). Source: docs/clinical/evidence.md §1.4,
 * §3.5, §6.9.
 */
export { callsStaff, concernsIn } from './alarm';
export { type Attempts, afterFailure, isLockOut, noAttempts, triesUntilLockOut, waitLeft } from './attempts';
export type { IdleTimes } from './idle';
export { answersShown, kioskAfter, sittingIn, wipedBetween } from './machine';
export {
  endings,
  isReference,
  isStartCode,
  type KioskSettings,
  limits,
  shortestPassphrase,
  starts,
  switchesOf,
  usualSettings,
} from './settings';
export type { Alarm, Goodbye, Kiosk, KioskEvent, Sitting } from './state';
export { isExpired, ordered, type Waiting } from './worklist';
