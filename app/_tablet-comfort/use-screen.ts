'use client';
import { useEffect } from 'react';

/** Opened from the home screen there is nothing of the browser around the page. */
const standsAlone = (): boolean =>
  window.matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches;

/** Whether the page can fill the screen. */
export const canFillScreen = (): boolean => standsAlone() || document.fullscreenEnabled === true;

const fill = (): void => {
  if (document.fullscreenElement !== null) return;
  void document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
};

/**
 * The page fills the screen from the next tap on, and again after somebody has left it: no browser allows it without
 * a tap. One that cannot or will not goes on as it is; a patient need not know, staff are told (`ComfortNotes`).
 */
export const useFullScreen = (wanted: boolean): void =>
  useEffect(() => {
    if (!wanted || standsAlone() || !document.fullscreenEnabled) return;
    window.addEventListener('click', fill);
    return () => {
      window.removeEventListener('click', fill);
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    };
  }, [wanted]);

/** Whether the browser can keep the screen on. */
export const canStayAwake = (): boolean => 'wakeLock' in navigator;

/** The screen stays on as long as it is wanted. The browser lets go whenever the page is out of sight. */
export const useWakeLock = (wanted: boolean): void =>
  useEffect(() => {
    if (!wanted || !canStayAwake()) return;
    let lock: WakeLockSentinel | undefined;
    let gone = false;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      // Refused on a low battery, for example: then the device's own time holds.
      const held = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (gone) void held?.release();
      else lock = held;
    };
    void hold();
    const again = (): void => void hold();
    document.addEventListener('visibilitychange', again);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, [wanted]);
