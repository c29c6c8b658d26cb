'use client';
import { useEffect } from 'react';

/** Whether the browser can fill the screen. An iPhone cannot, and no browser may without a tap. */
export const canFillScreen = (): boolean => document.fullscreenEnabled === true;

const enter = (): void => {
  if (!canFillScreen() || document.fullscreenElement !== null) return;
  void document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
};

const leave = (): void => {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
};

/**
 * Gives back what fills the screen; it is to be called from a tap. A browser that cannot or will not goes on as it is:
 * a patient need not know, and staff are told beforehand (`ComfortNotes`). Ends with the component.
 */
export const useFullScreen = (): (() => void) => {
  useEffect(() => leave, []);
  return enter;
};

/** Whether the browser can keep the screen on. */
export const canStayAwake = (): boolean => 'wakeLock' in navigator;

/** The screen stays on while the component is there. The browser lets go whenever the page is out of sight. */
export const useWakeLock = (): void =>
  useEffect(() => {
    if (!canStayAwake()) return;
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
  }, []);
