'use client';
import { useSyncExternalStore } from 'react';
import regions from '@/content/regions.json';
import type { Paper } from '@/lib/face-sheet';

export type RegionId = keyof typeof regions;
export const regionIds = Object.keys(regions) as RegionId[];

/** What the regions are called. */
export const regionNames = Object.fromEntries(regionIds.map((id) => [id, regions[id].name])) as Readonly<
  Record<RegionId, string>
>;

export const emergencyNumberOf = (region: RegionId): string => regions[region].emergency.number;

/** The one thing besides the draft that is remembered on the device: where the person is. */
const storageKey = 'lbp-region';
const listeners = new Set<() => void>();
let chosen: RegionId | null | undefined;
/** On a clinic's tablet the clinic has chosen, for as long as the page is open. */
let fixed: RegionId | null = null;

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

/** The clinic's region stands in place of any that a person chose; nothing of it is stored here. */
export const fixRegion = (region: RegionId | null): void => {
  fixed = region;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The region chosen on this device, or `null` as long as nobody has chosen. */
export const useRegion = (): RegionId | null =>
  useSyncExternalStore(
    subscribe,
    () => fixed ?? read(),
    () => null,
  );

/** Whether the clinic has chosen: then there is nothing to choose, and its tablet dials no number. */
export const useFixedRegion = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => fixed !== null,
    () => false,
  );

/** What the printer of the region takes; A4 as long as nobody has chosen. */
export const usePaper = (): Paper => (regions[useRegion() ?? 'intl'].paper === 'Letter' ? 'letter' : 'a4');
