import type { Answers, ChoiceId, LinkId, NumberId, Value, YesNoId } from './low-back-pain';
import type { Reading } from './reading';
import type { Switches } from './switches';
import { isAbsentReason } from './types';

/**
 * When something is shown: FHIR's `enableWhen`, with one operator added (`unknown`: asked, but no answer given)
 * and conditions on the switches. `=` needs a value; `!=` also holds when there is none.
 */
export type Criteria =
  | { readonly question: LinkId; readonly operator: '=' | '!='; readonly answer: string }
  | { readonly question: NumberId; readonly operator: '<=' | '>='; readonly answer: number }
  | { readonly question: LinkId; readonly operator: 'unknown' }
  | { readonly switch: keyof Switches; readonly answer: string | boolean }
  | { readonly any: readonly Criteria[] }
  | { readonly all: readonly Criteria[] };

export const equalTo = <L extends ChoiceId>(question: L, ...answers: readonly Value<L>[]): Criteria => ({
  any: answers.map((answer) => ({ question, operator: '=', answer: String(answer) })),
});

export const notEqualTo = <L extends ChoiceId>(question: L, answer: Value<L>): Criteria => ({
  question,
  operator: '!=',
  answer: String(answer),
});

export const atMost = (question: NumberId, answer: number): Criteria => ({
  question,
  operator: '<=',
  answer,
});

export const atLeast = (question: NumberId, answer: number): Criteria => ({
  question,
  operator: '>=',
  answer,
});

/** One of these was answered yes, or was asked and not answered. */
export const raised = (...questions: readonly YesNoId[]): Criteria => ({
  any: questions.flatMap((question): Criteria[] => [
    { question, operator: '=', answer: 'yes' },
    { question, operator: 'unknown' },
  ]),
});

export const switchIs = <K extends keyof Switches>(
  name: K,
  answer: Switches[K] & (string | boolean),
): Criteria => ({
  switch: name,
  answer,
});

/** What criteria are read against: the answers, how the rules read them, and the switches. */
export interface Situation {
  readonly answers: Answers;
  readonly reading: Reading;
  readonly switches: Switches;
}

/** Whether the criteria hold. */
export const holds = (criteria: Criteria, situation: Situation): boolean => {
  if ('any' in criteria) return criteria.any.some((one) => holds(one, situation));
  if ('all' in criteria) return criteria.all.every((one) => holds(one, situation));
  if ('switch' in criteria) return situation.switches[criteria.switch] === criteria.answer;
  const value = situation.reading[criteria.question];
  switch (criteria.operator) {
    case '=':
      return value === criteria.answer;
    case '!=':
      return value !== criteria.answer;
    case '<=':
      return typeof value === 'number' && value <= criteria.answer;
    case '>=':
      return typeof value === 'number' && value >= criteria.answer;
    case 'unknown':
      return isAbsentReason(situation.answers[criteria.question]);
  }
};

/** The questions that criteria read. */
export const questionsOf = (criteria: Criteria): readonly LinkId[] => {
  if ('any' in criteria) return criteria.any.flatMap(questionsOf);
  if ('all' in criteria) return criteria.all.flatMap(questionsOf);
  return 'question' in criteria ? [criteria.question] : [];
};
