'use client';
import { createContext, type ReactNode, useContext } from 'react';
import type { ResultWords } from '@/app/_summary/words';
import type { ComfortWords } from '@/app/_tablet-comfort';
import type { Messages } from '@/lib/i18n';
import { fill } from '@/lib/i18n/wording';

/** The words of the tablet, with those of the questionnaire and the result, in the language of the page. */
export interface KioskWords {
  readonly result: ResultWords;
  readonly clinician: Messages['clinician'];
  readonly own: Messages['kiosk'];
  readonly comfort: ComfortWords;
  /** Every language of the site by its code, each named in itself. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
}

const Words = createContext<KioskWords | null>(null);

export function KioskWordsProvider({ words, children }: { words: KioskWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

export const useKioskWords = () => {
  const words = useContext(Words);
  if (words === null) throw new Error('KioskWordsProvider is missing');
  return { ...words, locale: words.result.locale, fill };
};
