'use client';
import { beginOnTablet, carryOn, getSession, loadEngine } from '@/app/_intake/session';
import { assess } from '@/lib/assessment';
import { endAlarm, keepIntake, raiseAlarm } from '@/lib/device/tablet';
import { callsStaff, concernsIn, type Sitting, switchesOf } from '@/lib/kiosk';
import { recordOf } from '@/lib/kiosk/record';
import { type Summary, shareable } from '@/lib/summary';
import { intakeOf } from '@/lib/visit';
import { getTablet, happen, setTablet } from './tablet';

/** A patient has the tablet. Loads what the questions need while they read the welcome. */
export const start = (reference: string | null): void => {
  const { settings } = getTablet();
  if (settings === null) return;
  beginOnTablet(switchesOf(settings));
  setTablet({ lastFinished: null });
  void loadEngine().catch(() => undefined);
  happen({ type: 'started', now: Date.now(), id: crypto.randomUUID(), reference });
};

/** What the answers so far come to, without what is never stored; `null` when they are too few. */
const summaryNow = (sexual: boolean): Summary | null => {
  const assessment = assess({ ...intakeOf(getSession().visit), authored: new Date().toISOString() });
  return assessment.ok ? shareable(assessment.value, { sexual }) : null;
};

const keep = async (sitting: Sitting, summary: Summary | null, complete: boolean): Promise<void> => {
  if (summary === null) return;
  await keepIntake(sitting.id, Date.now(), recordOf(summary, sitting.reference, complete));
};

/** Calls staff when the answers say so, and keeps the reasons for them, whatever happens to the page meanwhile. */
export const watchAnswers = (): void => {
  const { kiosk } = getTablet();
  const { visit, origin } = getSession();
  if (kiosk.at !== 'patient' || origin !== 'tablet' || !callsStaff(visit, kiosk.sitting.told)) return;
  const { sitting } = kiosk;
  const summary = summaryNow(false);
  happen({ type: 'alarmed', concerns: concernsIn(visit) });
  void raiseAlarm(sitting.id)
    .then(() => keep(sitting, summary, false))
    .catch(() => undefined);
};

/** The patient has finished: the intake is on the disk, sealed, before anything says so. Rejects when it is not. */
export const finish = async (sexual: boolean): Promise<void> => {
  const { kiosk } = getTablet();
  const summary = summaryNow(sexual);
  if (kiosk.at !== 'patient') return;
  if (summary === null) throw new Error('There is nothing to keep yet');
  const emergency = summary.tier === 'emergency_now';
  if (emergency) await raiseAlarm(kiosk.sitting.id);
  await keep(kiosk.sitting, summary, true);
  setTablet({ lastFinished: kiosk.sitting.id });
  happen({ type: 'finished', now: Date.now(), emergency });
};

/** Staff hand the tablet back to the patient, who goes on where the alarm or the call for help stopped them. */
export const giveBack = (): void => {
  const { kiosk } = getTablet();
  const wereCalled = kiosk.at === 'staff' && kiosk.alarm !== null;
  endAlarm().catch(() => undefined);
  if (wereCalled && getSession().visit.place.kind === 'interruption') carryOn();
  happen({ type: 'gave_back', now: Date.now() });
  // A page that was on its way when staff took the tablet may hold an emergency that nobody was called for yet.
  watchAnswers();
};
