import type { ArticleSlug } from '@/lib/articles';
import { articlesIn } from '@/lib/articles/library';
import { careAdviceIn } from '@/lib/care-advice-words';
import { type Citation, citationOf, type Locale, messagesIn } from '@/lib/i18n';
import { defaultRuleId, dispositionOf, type EvidenceId, type RuleId, ruleIds } from '@/lib/triage';
import type { ArticleCard, ResultWords } from './words';

/** The works behind each rule, named for readers, so that the bibliography itself is not sent to the browser. */
const sources = (): Record<RuleId, readonly Citation[]> => {
  const cited: Partial<Record<RuleId, readonly Citation[]>> = {};
  for (const id of [...ruleIds, defaultRuleId] as const) {
    const works = dispositionOf(id).evidence.filter((source): source is EvidenceId => source !== 'knowledge');
    cited[id] = works.map(citationOf);
  }
  return cited as Record<RuleId, readonly Citation[]>;
};

const articleCards = (locale: Locale): Record<ArticleSlug, ArticleCard> => {
  const cards = articlesIn(locale).map(({ slug, title, minutes }) => [slug, { title, minutes }] as const);
  return Object.fromEntries(cards) as Record<ArticleSlug, ArticleCard>;
};

/** The words of a result in a language, put together when the site is built. */
export const resultWordsIn = (locale: Locale): ResultWords => {
  const { questionnaire, clinical, faceSheet, fhir, plainText, ui } = messagesIn(locale);
  const { start, about, learn, sheet, paper, enter, ...resultUi } = ui;
  return {
    locale,
    questionnaire,
    clinical,
    faceSheet,
    fhir,
    plainText,
    ui: resultUi,
    sources: sources(),
    careAdvice: careAdviceIn(locale),
    articles: articleCards(locale),
  };
};
