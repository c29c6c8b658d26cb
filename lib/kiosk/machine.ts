import { active, type Idle, type IdleTimes, outOfSight, touched, waited } from './idle';
import type { Kiosk, KioskEvent, Sitting } from './state';

/** How long the goodbye stands, in milliseconds. */
const goodbyeLasts = 120_000;

const ready: Kiosk = { at: 'ready' };

/** Staff went away. An alarm comes back; a sitting that they had opened for help is over. */
const relocked = (kiosk: Extract<Kiosk, { at: 'staff' }>): Kiosk =>
  kiosk.alarm === null ? ready : { at: 'alarm', alarm: kiosk.alarm, sitting: kiosk.sitting };

const ticked = (kiosk: Kiosk, now: number, times: IdleTimes): Kiosk => {
  if (kiosk.at === 'goodbye') return now - kiosk.since >= goodbyeLasts ? ready : kiosk;
  if (kiosk.at !== 'patient' && kiosk.at !== 'staff') return kiosk;
  const idle = waited(kiosk.idle, now, times);
  if (idle !== null) return idle === kiosk.idle ? kiosk : { ...kiosk, idle };
  return kiosk.at === 'staff' ? relocked(kiosk) : { at: 'goodbye', why: 'idle', since: now };
};

const withIdle = (kiosk: Kiosk, change: (idle: Idle) => Idle): Kiosk =>
  kiosk.at === 'patient' || kiosk.at === 'staff' ? { ...kiosk, idle: change(kiosk.idle) } : kiosk;

const started = (kiosk: Kiosk, event: Extract<KioskEvent, { type: 'started' }>): Kiosk => {
  if (kiosk.at !== 'ready' && kiosk.at !== 'goodbye') return kiosk;
  const { id, reference, now } = event;
  const sitting: Sitting = { id, reference, told: [] };
  return { at: 'patient', screen: 'welcome', help: false, sitting, idle: active(now) };
};

const left = (kiosk: Kiosk): Kiosk => {
  if (kiosk.at === 'staff') return left(relocked(kiosk));
  if (kiosk.at === 'alarm') return { ...kiosk, sitting: null };
  return kiosk.at === 'patient' ? ready : kiosk;
};

const unlocked = (kiosk: Kiosk, now: number): Kiosk => {
  const idle = active(now);
  if (kiosk.at === 'ready' || kiosk.at === 'goodbye')
    return { at: 'staff', alarm: null, sitting: null, idle };
  if (kiosk.at === 'alarm') return { at: 'staff', alarm: kiosk.alarm, sitting: kiosk.sitting, idle };
  if (kiosk.at === 'patient' && kiosk.help) return { at: 'staff', alarm: null, sitting: kiosk.sitting, idle };
  return kiosk;
};

const gaveBack = (kiosk: Kiosk, now: number): Kiosk => {
  if (kiosk.at !== 'staff' || kiosk.sitting === null) return kiosk;
  const told = [...new Set([...kiosk.sitting.told, ...(kiosk.alarm?.concerns ?? [])])];
  const sitting: Sitting = { ...kiosk.sitting, told };
  return { at: 'patient', screen: 'questions', help: false, sitting, idle: active(now) };
};

const finished = (kiosk: Kiosk, event: Extract<KioskEvent, { type: 'finished' }>): Kiosk => {
  if (kiosk.at !== 'patient') return kiosk;
  return event.emergency
    ? { at: 'alarm', alarm: { id: kiosk.sitting.id, concerns: [] }, sitting: null }
    : { at: 'goodbye', why: 'finished', since: event.now };
};

const withPatient = (
  kiosk: Kiosk,
  change: Partial<Pick<Extract<Kiosk, { at: 'patient' }>, 'screen' | 'help'>>,
): Kiosk => (kiosk.at === 'patient' ? { ...kiosk, ...change } : kiosk);

/** One line for each event; what does not fit the state leaves it as it is. */
const moves: {
  readonly [T in KioskEvent['type']]: (
    kiosk: Kiosk,
    event: Extract<KioskEvent, { type: T }>,
    times: IdleTimes,
  ) => Kiosk;
} = {
  opened: (kiosk, { isSetUp, alarm }) => {
    if (kiosk.at !== 'opening') return kiosk;
    if (!isSetUp) return { at: 'set_up' };
    return alarm === null ? ready : { at: 'alarm', alarm: { id: alarm, concerns: [] }, sitting: null };
  },
  set_up: (kiosk) => (kiosk.at === 'set_up' ? ready : kiosk),
  started,
  began: (kiosk) => withPatient(kiosk, { screen: 'questions' }),
  touched: (kiosk, { now }) => withIdle(kiosk, (idle) => touched(idle, now)),
  still_here: (kiosk, { now }) => withIdle(kiosk, () => active(now)),
  out_of_sight: (kiosk, { now }) => withIdle(kiosk, (idle) => outOfSight(idle, now)),
  ticked: (kiosk, { now }, times) => ticked(kiosk, now, times),
  asked_for_help: (kiosk) => withPatient(kiosk, { help: true }),
  help_over: (kiosk) => withPatient(kiosk, { help: false }),
  alarmed: (kiosk, { concerns }) =>
    kiosk.at === 'patient'
      ? { at: 'alarm', alarm: { id: kiosk.sitting.id, concerns }, sitting: kiosk.sitting }
      : kiosk,
  finished,
  stopped: (kiosk, { now }) =>
    kiosk.at === 'patient' ? { at: 'goodbye', why: 'stopped', since: now } : kiosk,
  moved_on: (kiosk) => (kiosk.at === 'goodbye' ? ready : kiosk),
  left,
  unlocked: (kiosk, { now }) => unlocked(kiosk, now),
  gave_back: (kiosk, { now }) => gaveBack(kiosk, now),
  ended: (kiosk) => (kiosk.at === 'staff' ? { ...kiosk, alarm: null, sitting: null } : kiosk),
  locked: (kiosk) => (kiosk.at === 'staff' ? relocked(kiosk) : kiosk),
  reset: (kiosk) => (kiosk.at === 'staff' ? { at: 'set_up' } : kiosk),
};

/** What a tablet becomes through an event. An event that does not fit changes nothing. */
export const kioskAfter = (kiosk: Kiosk, event: KioskEvent, times: IdleTimes): Kiosk => {
  const move = moves[event.type] as (kiosk: Kiosk, event: KioskEvent, times: IdleTimes) => Kiosk;
  return move(kiosk, event, times);
};

/** The patient's sitting that the tablet still holds. */
export const sittingIn = (kiosk: Kiosk): Sitting | null => ('sitting' in kiosk ? kiosk.sitting : null);

/** Whose sitting ended between two states: everything of it has to be wiped before anything else is shown. */
export const wipedBetween = (before: Kiosk, after: Kiosk): string | null => {
  const gone = sittingIn(before)?.id ?? null;
  return gone !== null && sittingIn(after)?.id !== gone ? gone : null;
};

/** Whose answers may be seen by whoever holds the tablet: the patient's own, and only while they answer. */
export const answersShown = (kiosk: Kiosk): string | null =>
  kiosk.at === 'patient' && kiosk.screen === 'questions' && !kiosk.help && kiosk.idle.kind === 'active'
    ? kiosk.sitting.id
    : null;
