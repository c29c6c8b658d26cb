'use client';
import { type RefObject, useEffect } from 'react';
import type { FormValues } from '@/lib/questionnaire/form';

/*
 * The first question can be answered before the script has loaded. Its controls are in the page already, so what
 * they hold is read from them; a "Continue" pressed by then was remembered by early-press.js.
 */

/** What the controls in the page hold, for the names that the form knows. Nothing once the page is live. */
export const earlyValues = (form: FormValues): FormValues => {
  if (typeof document === 'undefined' || 'live' in document.documentElement.dataset) return {};
  const found: Record<string, string> = {};
  for (const control of document.querySelectorAll<HTMLInputElement>('main form input')) {
    const given = control.type === 'radio' ? control.checked : control.value !== '';
    if (given && typeof form[control.name] === 'string') found[control.name] = control.value;
  }
  return found;
};

/** Marks the page as live and sends the page if "Continue" was pressed before. */
export const useEarlyPress = (form: RefObject<HTMLFormElement | null>): void => {
  useEffect(() => {
    document.documentElement.dataset.live = '';
    if (form.current === null || !('pressed' in form.current.dataset)) return;
    delete form.current.dataset.pressed;
    form.current.requestSubmit();
  }, [form]);
};
