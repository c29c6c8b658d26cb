'use client';
import { useEffect, useSyncExternalStore } from 'react';

/*
 * How a patient has set the tablet for themselves. In memory only: it is forgotten with the last screen of patient
 * mode, or when it is reset for the next patient. The look itself is in app/globals.css, under these attributes.
 */

/** From the smallest to the largest; the middle one is what a patient finds. */
export const textSizes = ['usual', 'large', 'largest'] as const;

export interface Comfort {
  readonly textSize: (typeof textSizes)[number];
  readonly contrast: 'usual' | 'high';
}

const first: Comfort = { textSize: 'large', contrast: 'usual' };

let comfort = first;
const listeners = new Set<() => void>();
/** How many parts of the screen now ask for the look of patient mode. */
let holders = 0;

const show = (): void => {
  const { dataset } = document.documentElement;
  if (holders > 0) {
    dataset.tablet = comfort.textSize;
    dataset.contrast = comfort.contrast;
  } else {
    delete dataset.tablet;
    delete dataset.contrast;
  }
};

export const setComfort = (change: Partial<Comfort>): void => {
  comfort = { ...comfort, ...change };
  show();
  for (const listener of listeners) listener();
};

/** Everything as it was at first. */
export const resetComfort = (): void => setComfort(first);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useComfort = (): Comfort =>
  useSyncExternalStore(
    subscribe,
    () => comfort,
    () => first,
  );

/** Large targets, large text and the patient's own settings, as long as it is wanted. */
export const usePatientLook = (wanted: boolean): void =>
  useEffect(() => {
    if (!wanted) return;
    holders += 1;
    show();
    return () => {
      holders -= 1;
      if (holders === 0) resetComfort();
    };
  }, [wanted]);
