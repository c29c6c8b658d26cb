'use client';
import { useSyncExternalStore } from 'react';
import { forgetSitting } from '@/app/_intake/session';
import { emptyClipboard } from '@/app/_site/clipboard';
import { fixRegion } from '@/app/_site/region';
import type { OpenedIntake } from '@/lib/device/tablet';
import {
  type IdleTimes,
  type Kiosk,
  type KioskEvent,
  type KioskSettings,
  kioskAfter,
  wipedBetween,
} from '@/lib/kiosk';

/*
 * The tablet in this page's memory. Every change goes through the pure machine (lib/kiosk); whatever it lets go of is
 * wiped here, in the same turn, before anything else can be shown.
 */

/** Why this device cannot be a clinic's tablet as it is. */
export type Refusal = 'insecure' | 'storage' | 'settings';

export interface Tablet {
  readonly kiosk: Kiosk;
  readonly settings: KioskSettings | null;
  readonly refusal: Refusal | null;
  /** What staff see, as long as they are there. */
  readonly intakes: readonly OpenedIntake[] | null;
  /** The patient who finished last: opened first when staff unlock the tablet. */
  readonly lastFinished: string | null;
}

const closed: Tablet = {
  kiosk: { at: 'opening' },
  settings: null,
  refusal: null,
  intakes: null,
  lastFinished: null,
};

let tablet: Tablet = closed;
/** The private key, while staff are there. It cannot be read out, and is never part of what is shown. */
let key: CryptoKey | null = null;
const listeners = new Set<() => void>();

export const getTablet = (): Tablet => tablet;

export const setTablet = (change: Partial<Omit<Tablet, 'kiosk'>>): void => {
  tablet = { ...tablet, ...change };
  if (change.settings != null) fixRegion(change.settings.region);
  for (const listener of listeners) listener();
};

export const openedWith = (opened: CryptoKey): void => {
  key = opened;
};
export const keyInUse = (): CryptoKey | null => key;

const times = ({ settings }: Tablet): IdleTimes => ({
  warnAfter: (settings?.warnAfter ?? 0) * 1000,
  answerWithin: (settings?.answerWithin ?? 0) * 1000,
});

/** Nothing of a patient stays: not in memory, in the page, in what is marked, or in the clipboard. */
const wipe = (): void => {
  forgetSitting();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.getSelection()?.removeAllRanges();
};

/** Staff have gone: so has the key, and all that it opened. */
const lock = (): void => {
  key = null;
  tablet = { ...tablet, intakes: null, lastFinished: null };
  emptyClipboard().catch(() => undefined);
};

/** Something has happened to the tablet. */
export const happen = (event: KioskEvent): void => {
  const before = tablet.kiosk;
  const after = kioskAfter(before, event, times(tablet));
  if (after === before) return;
  tablet = { ...tablet, kiosk: after };
  if (wipedBetween(before, after) !== null) wipe();
  if (before.at === 'staff' && after.at !== 'staff') lock();
  for (const listener of listeners) listener();
};

const subscribeToTablet = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useTablet = (): Tablet =>
  useSyncExternalStore(
    subscribeToTablet,
    () => tablet,
    () => closed,
  );

/** The settings, in places that are reached only when the tablet is set up. */
export const useSettings = (): KioskSettings => {
  const { settings } = useTablet();
  if (settings === null) throw new Error('The tablet is not set up');
  return settings;
};
