'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { voiceFor } from '@/lib/speech';
import { readAloud } from './read-aloud';

const findVoice = (): SpeechSynthesisVoice | undefined =>
  voiceFor(speechSynthesis.getVoices(), document.documentElement.lang, navigator.languages);

/** The device's own voice for the language of the page; `undefined` while it has none. Some devices tell it late. */
export const useOwnVoice = (): SpeechSynthesisVoice | undefined => {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = (): void => setVoice(findVoice);
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return voice;
};

/** Reading the page aloud: whether the device can, whether it does now, and the switch. Falls silent when unmounted. */
export const useReadAloud = (onSentence: () => void) => {
  const voice = useOwnVoice();
  const [reading, setReading] = useState(false);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  const toggle = useCallback((): void => {
    if (reading) stop.current?.();
    else if (voice !== undefined) {
      setReading(true);
      stop.current = readAloud(voice, { onSentence, onEnd: () => setReading(false) });
    }
  }, [reading, voice, onSentence]);
  return { possible: voice !== undefined, reading, toggle };
};
