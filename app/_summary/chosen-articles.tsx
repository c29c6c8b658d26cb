'use client';
import { articlesFor, type ChosenArticle } from '@/lib/articles';
import { labelOf } from '@/lib/i18n/answer-text';
import { NewTab } from './new-tab';
import type { Outcome } from './outcome';
import { Section } from './section';
import { useResultWords } from './words';

/** Continues a sentence: "A slipped disc" becomes "a slipped disc". */
const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Why an article was chosen, in words. */
const useReason = () => {
  const { clinical, questionnaire, ui, voice, fill, speak } = useResultWords();
  const words = ui.result.articles;
  return ({ why }: ChosenArticle): string => {
    switch (why.kind) {
      case 'concern':
        return fill(words.concern, { concern: inSentence(clinical.concerns[why.concern].title) });
      case 'told':
        return fill(speak(words.told), {
          cause: inSentence(labelOf('bel_told_cause', why.cause, questionnaire, voice)),
        });
      case 'answer':
        return speak(words.answers[why.reason]);
    }
  };
};

/** Articles for these answers, each with the reason why it was chosen. */
export function ChosenArticles({ outcome }: { outcome: Outcome }) {
  const { articles, ui, fill, speak } = useResultWords();
  const reasonFor = useReason();
  const chosen = articlesFor(outcome);
  if (chosen.length === 0) return null;
  const words = ui.result.articles;
  return (
    <Section title={speak(words.title)}>
      <p className="text-muted">{words.text}</p>
      <ul className="flex flex-col gap-3">
        {chosen.map((article) => (
          <li key={article.slug} className="border-s-4 border-hair ps-4">
            <NewTab to={`learn/${article.slug}`}>{articles[article.slug].title}</NewTab>
            <p>
              {reasonFor(article)}{' '}
              <span className="text-muted">
                ({fill(words.minutes, { minutes: articles[article.slug].minutes })})
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <NewTab to="learn">{words.all}</NewTab>
      </p>
    </Section>
  );
}
