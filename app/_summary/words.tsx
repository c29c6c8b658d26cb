'use client';
import { createContext, type ReactNode, useContext } from 'react';
import type { ArticleSlug } from '@/lib/articles';
import type { CareAdvice } from '@/lib/care-advice-words';
import type { Citation, Messages, Voice, Voiced } from '@/lib/i18n';
import { fill, say } from '@/lib/i18n/wording';
import type { RuleId } from '@/lib/triage';

/** How an article is named where it is offered. */
export interface ArticleCard {
  readonly title: string;
  readonly minutes: number;
}

/** The words that a result needs, handed down from the page in the language shown. */
export interface ResultWords {
  readonly locale: string;
  readonly ui: Omit<Messages['ui'], 'start' | 'about' | 'learn' | 'sheet' | 'paper' | 'enter'>;
  readonly clinical: Messages['clinical'];
  readonly faceSheet: Messages['faceSheet'];
  readonly questionnaire: Messages['questionnaire'];
  readonly fhir: Messages['fhir'];
  readonly plainText: Messages['plainText'];
  /** The works that each rule rests on; empty for a rule without a published source. */
  readonly sources: Readonly<Record<RuleId, readonly Citation[]>>;
  readonly careAdvice: readonly CareAdvice[];
  readonly articles: Readonly<Record<ArticleSlug, ArticleCard>>;
}

const Words = createContext<(ResultWords & { readonly voice: Voice }) | null>(null);

export function ResultWordsProvider({
  words,
  voice,
  children,
}: {
  words: ResultWords;
  voice: Voice;
  children: ReactNode;
}) {
  return <Words value={{ ...words, voice }}>{children}</Words>;
}

export const useResultWords = () => {
  const words = useContext(Words);
  if (words === null) throw new Error('ResultWordsProvider is missing');
  return { ...words, fill, speak: (text: Voiced): string => say(text, words.voice) };
};
