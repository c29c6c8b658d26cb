'use client';
import { useSyncExternalStore } from 'react';
import regions from '@/content/regions.json';
import type { Paper } from '@/lib/face-sheet';

export type RegionId = keyof typeof regions;
export const regionIds = Object.keys(regions) as RegionId[];

/** The one thing besides the draft that is remembered on the device: where the person is. */
const storageKey = 'lbp-region';
const listeners = new Set<() => void>();
let chosen: RegionId | null | undefined;

const isRegion = (value: unknown): value is RegionId => regionIds.some((id) => id === value);

const read = (): RegionId | null => {
  if (chosen !== undefined) return chosen;
  try {
    const kept = window.localStorage.getItem(storageKey);
    chosen = isRegion(kept) ? kept : null;
  } catch {
    chosen = null;
  }
  return chosen;
};

/** Remembers the region, for this page even where the browser keeps nothing. */
export const chooseRegion = (region: RegionId): void => {
  chosen = region;
  try {
    window.localStorage.setItem(storageKey, region);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
};

/** Forgets the region: part of deleting everything. */
export const forgetRegion = (): void => {
  chosen = null;
  try {
    window.localStorage.removeItem(storageKey);
  } catch {
    // Where nothing can be stored there is nothing to delete.
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The region chosen on this device, or `null` as long as nobody has chosen. */
export const useRegion = (): RegionId | null => useSyncExternalStore(subscribe, read, () => null);

/** What the printer of the region takes; A4 as long as nobody has chosen. */
export const usePaper = (): Paper => (regions[useRegion() ?? 'intl'].paper === 'Letter' ? 'letter' : 'a4');
