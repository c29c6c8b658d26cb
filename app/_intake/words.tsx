'use client';
import { createContext, type ReactNode, useContext } from 'react';
import type { Messages, Voice, Voiced } from '@/lib/i18n';
import { labelOf } from '@/lib/i18n/answer-text';
import { fill, say } from '@/lib/i18n/wording';
import type { LinkId, Step } from '@/lib/questionnaire';

/** The part of the screen's words that the questionnaire needs; the rest is not sent with its page. */
export type IntakeUi = Omit<
  Messages['ui'],
  'start' | 'result' | 'about' | 'learn' | 'sheet' | 'paper' | 'enter' | 'file'
>;

/** The words that the questionnaire needs, handed down from the page in the language shown. */
export interface IntakeWords {
  readonly locale: string;
  readonly questionnaire: Messages['questionnaire'];
  readonly ui: IntakeUi;
  /** The first page, so that it needs no code to find it. */
  readonly firstStep: Step;
  readonly emergency: Messages['clinical']['tiers']['emergency_now'];
  readonly contacts: Messages['clinical']['contacts']['emergency_now'];
  readonly warningSigns: Messages['clinical']['warningSigns'];
}

interface Speaking extends IntakeWords {
  readonly voice: Voice;
}

const Words = createContext<Speaking | null>(null);

export function WordsProvider({
  words,
  voice,
  children,
}: {
  words: IntakeWords;
  voice: Voice;
  children: ReactNode;
}) {
  return <Words value={{ ...words, voice }}>{children}</Words>;
}

/** The words, and `speak` for those that depend on who answers. */
export const useWords = () => {
  const words = useContext(Words);
  if (words === null) throw new Error('WordsProvider is missing');
  return { ...words, fill, speak: (text: Voiced): string => say(text, words.voice) };
};

/** What stands below "check your answers" in place of the way to the result. */
const Ending = createContext<ReactNode>(null);
export const EndingProvider = Ending;
export const useEnding = (): ReactNode => useContext(Ending);

/** An option's or answer's label. */
export const useLabels = () => {
  const { questionnaire, voice } = useWords();
  return (linkId: LinkId, code: string): string => labelOf(linkId, code, questionnaire, voice);
};
