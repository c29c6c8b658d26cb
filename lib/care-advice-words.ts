import careAdviceEn from '@/content/en/care-advice.json';
import { type CareChoice, isSituation, type Situation } from './care-advice';
import type { Citation, Locale, Voiced } from './i18n';
import { citationOf } from './i18n/sources';
import type { Source } from './triage';

/** A piece of care advice with its words and the works it rests on. */
export interface CareAdvice extends CareChoice {
  readonly title: Voiced;
  readonly text: Voiced;
  readonly sources: readonly Citation[];
  /** Our own position, for want of a source that says it (evidence §0.1, mark D). */
  readonly design: boolean;
}

const written = { en: careAdviceEn.items } as const;

const situation = (word: string): Situation => {
  if (!isSituation(word)) throw new Error(`care-advice.json: no such situation: ${word}`);
  return word;
};

/** All care advice of a language, most important first; only while building. */
export const careAdviceIn = (locale: Locale): readonly CareAdvice[] =>
  written[locale].map((advice) => ({
    ...advice,
    showWhen: situation(advice.showWhen),
    notWhen: advice.notWhen.map(situation),
    sources: (advice.evidence as readonly Source[])
      .filter((source) => source !== 'knowledge')
      .map(citationOf),
  }));
