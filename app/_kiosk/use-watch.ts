'use client';
import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { getSession, goBack, subscribe } from '@/app/_intake/session';
import { emptyClipboard } from '@/app/_site/clipboard';
import { answersShown } from '@/lib/kiosk';
import { openDevice, purge } from './opening';
import { watchAnswers } from './patient-doings';
import { getTablet, happen } from './tablet';

/** A touch within this many milliseconds of the last one tells nothing new. */
const lull = 1000;

const onTouch = (): void => {
  const { kiosk } = getTablet();
  const now = Date.now();
  if ('idle' in kiosk && now - kiosk.idle.since > lull) happen({ type: 'touched', now });
  // A clipboard that could not be emptied when staff went away.
  if (kiosk.at !== 'staff') emptyClipboard().catch(() => undefined);
};

const onVisibility = (): void => {
  if (document.visibilityState === 'hidden') happen({ type: 'out_of_sight', now: Date.now() });
  else happen({ type: 'ticked', now: Date.now() });
};

/** The page may be kept whole by the browser, to be shown again on "Back": it has to be empty by then. */
const onLeave = (): void => flushSync(() => happen({ type: 'left' }));

const onShow = (event: PageTransitionEvent): void => {
  if (event.persisted) window.location.reload();
};

/** One entry of the history stands before the page, and "Back" always finds it there: nothing leads further back. */
const guardHistory = (): void => window.history.pushState({ lbp: 0 }, '');

const onBack = (): void => {
  guardHistory();
  const { place } = getSession().visit;
  const isFirst = place.kind === 'step' && place.step === 'who';
  if (answersShown(getTablet().kiosk) !== null && !isFirst) goBack();
};

const touches = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

const listen = (signal: AbortSignal): void => {
  for (const touch of touches) window.addEventListener(touch, onTouch, { signal, passive: true });
  document.addEventListener('visibilitychange', onVisibility, { signal });
  window.addEventListener('pagehide', onLeave, { signal });
  window.addEventListener('pageshow', onShow, { signal });
  window.addEventListener('popstate', onBack, { signal });
};

/** Everything around the tablet that tells it something: touches, time, sight, the browser's Back, the answers. */
export const useWatch = (languages: readonly string[]): void => {
  useEffect(() => {
    const end = new AbortController();
    listen(end.signal);
    guardHistory();
    void openDevice(languages);
    const unsubscribe = subscribe(watchAnswers);
    const second = setInterval(() => happen({ type: 'ticked', now: Date.now() }), 1000);
    const minute = setInterval(() => void purge().catch(() => undefined), 60_000);
    return () => {
      end.abort();
      unsubscribe();
      clearInterval(second);
      clearInterval(minute);
    };
  }, [languages]);
};
