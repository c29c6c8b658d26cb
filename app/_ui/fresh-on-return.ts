'use client';
import { useEffect } from 'react';

/**
 * The browser may bring a page back as it was left, with all that was in its memory, for whoever presses "Back". Where
 * what was shown belongs to somebody else by then, the page begins anew.
 */
export const useFreshOnReturn = (isOn = true): void => {
  useEffect(() => {
    if (!isOn) return;
    const begin = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) window.location.reload();
    };
    window.addEventListener('pageshow', begin);
    return () => window.removeEventListener('pageshow', begin);
  }, [isOn]);
};
