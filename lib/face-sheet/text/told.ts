import { fill } from '@/lib/i18n/wording';
import { absentReasons } from '@/lib/questionnaire';
import { type Budget, emOf, label, roomOf } from './budget';
import { beginningOf } from './measure';
import { type Entry, runOn, type Span } from './span';
import type { Teller } from './teller';

/** Runs of blanks and line ends are one blank: five hundred line ends would push everything off the page. */
const inOneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const quoted = (id: string, text: string, width: number, lines: number, teller: Teller): readonly Entry[] => {
  if (text === '') return [];
  const shown = beginningOf(text, width, lines);
  const rest: readonly Span[] = shown === text ? [] : [{ text: ` ${teller.words.moreText}`, look: 'strong' }];
  const quote: Span = { text: fill(teller.words.quoted, { text: shown }) };
  return [{ id, spans: [quote, ...rest], cut: rest.length > 0 }];
};

/** The person's story as they told it, never interpreted. */
export const ownWordsOf = (teller: Teller, budget: Budget): readonly Entry[] =>
  quoted(
    'ownWords',
    inOneLine(teller.summary.answers.own_words),
    emOf('page', budget),
    budget.ownWords,
    teller,
  );

/** The question that the person wants answered. */
export const questionOf = (teller: Teller, budget: Budget): readonly Entry[] =>
  quoted('question', inOneLine(teller.summary.answers.top_question), emOf('heading', budget), 3, teller);

const notesOf = (teller: Teller, budget: Budget): readonly Entry[] => {
  const { clinical, summary, words } = teller;
  const notes = summary.notes.map((note) => ({ terms: [clinical.notes[note].clinician] }));
  if (notes.length === 0) return [];
  const lead = [label(words.headings.notes)];
  return [runOn('notes', notes, roomOf(teller, budget, 'page', budget.line + 1), lead)];
};

/** What was asked in vain, by reason, and what else a clinician has to know. */
export const notKnownOf = (teller: Teller, budget: Budget): readonly Entry[] => {
  const { sheet, term, words } = teller;
  const unanswered = absentReasons
    .filter((reason) => sheet.unanswered[reason].length > 0)
    .map((reason) => {
      const terms = sheet.unanswered[reason].map(term);
      const room = roomOf(teller, budget, 'page', budget.line);
      return runOn(reason, [{ terms }], room, [label(words.unanswered[reason])]);
    });
  const all: Entry = { id: 'all', spans: [{ text: words.allAnswered }], cut: false };
  return [...(unanswered.length === 0 ? [all] : unanswered), ...notesOf(teller, budget)];
};
