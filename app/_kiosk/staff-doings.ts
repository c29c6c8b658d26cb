'use client';
import {
  deleteAllIntakes,
  deleteIntake,
  endAlarm,
  openIntakes,
  resetTablet,
  type Tried,
  tryPassphrase,
} from '@/lib/device/tablet';
import { getTablet, happen, keyInUse, openedWith, setTablet } from './tablet';

/** Opens the stored intakes with the key in use. */
const loadIntakes = async (): Promise<void> => {
  const key = keyInUse();
  if (key === null) return;
  const intakes = await openIntakes(key);
  // Staff may have gone meanwhile.
  if (keyInUse() === key) setTablet({ intakes });
};

/** Staff give the passphrase. */
export const unlock = async (passphrase: string): Promise<Tried<CryptoKey>> => {
  const tried = await tryPassphrase(passphrase, Date.now());
  if (tried.kind !== 'right') return tried;
  openedWith(tried.value);
  happen({ type: 'unlocked', now: Date.now() });
  await loadIntakes();
  return tried;
};

export const deleteOne = async (id: string): Promise<void> => {
  await deleteIntake(id);
  await loadIntakes();
};

export const deleteAll = async (): Promise<void> => {
  await deleteAllIntakes();
  await loadIntakes();
};

/**
 * Staff have seen to the patient: the alarm is over, and what the page still held of the patient is wiped, at once.
 * Should the device stop before that is written down, the alarm is there again.
 */
export const endIntake = (): void => {
  happen({ type: 'ended' });
  endAlarm().catch(() => undefined);
};

/** Deletes everything. Resolves to whether the browser confirmed it; then the tablet is as new. */
export const reset = async (): Promise<boolean> => {
  const gone = await resetTablet();
  if (gone) {
    happen({ type: 'reset' });
    setTablet({ settings: null, lastFinished: null });
  }
  return gone;
};

export const lockNow = (): void => {
  if (getTablet().kiosk.at === 'staff') happen({ type: 'locked' });
};
