'use client';
import { createContext, type ReactNode, useContext } from 'react';
import { useResultWords } from '@/app/_summary/words';
import type { Messages } from '@/lib/i18n';

type ClinicianWords = Messages['clinician'];

const Words = createContext<ClinicianWords | null>(null);

export function ClinicianWordsProvider({ words, children }: { words: ClinicianWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** The words of the clinician's page, and with them those of a result. */
export const useClinicianWords = () => {
  const own = useContext(Words);
  if (own === null) throw new Error('ClinicianWordsProvider is missing');
  return { ...useResultWords(), own };
};

/** How long somebody may wait, exactly: up to three days in hours, then in days. */
export const useWait = () => {
  const { own, fill } = useClinicianWords();
  const { now, hours: inHours, days } = own.view.waits;
  return (hours: number): string => {
    if (hours === 0) return now;
    return hours <= 72 ? fill(inHours, { hours }) : fill(days, { days: Math.round(hours / 24) });
  };
};
