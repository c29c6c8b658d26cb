'use client';
import { useLayoutEffect } from 'react';

/**
 * Takes the site's header away for as long as this screen stands. (The style sheet could find out by itself, with
 * `body:has()`; then every change of a page would cost a fifth more.)
 */
export const useAlone = (isAlone: boolean): void => {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.toggleAttribute('data-alone', isAlone);
    return () => root.removeAttribute('data-alone');
  }, [isAlone]);
};
