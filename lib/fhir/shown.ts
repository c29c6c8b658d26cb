import type { Extension, QuestionnaireItem } from 'fhir/r4';
import { type Block, type Criteria, items, type LinkId, shownWhen } from '@/lib/questionnaire';
import { enableWhenOf, expressionOf, questionsAt, shownExpression } from './enable';
import { extensions } from './names';
import { blockOf, type PageOutline } from './outline';

/** When something is shown: FHIR's `enableWhen`, or an expression where that cannot say it. */
export type Condition = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> & {
  readonly extension: readonly Extension[];
};

const expression = (text: string): Condition => ({
  extension: [
    { url: extensions.enableWhen, valueExpression: { language: 'text/fhirpath', expression: text } },
  ],
});

/** No answer is a value of this question, whether there is none or only a reason for having none. */
const withoutValue = (question: 'ctx_pregnancy'): readonly Criteria[] =>
  items[question].answerOption.map((answer) => ({ question, operator: '!=', answer }));

/**
 * Criteria are read against readings (lib/questionnaire/reading.ts), FHIR's against answers. They differ in one:
 * where the answer is missing, a pregnancy counts as possible for those who are asked about it.
 */
const overAnswers = (criteria: Criteria): Criteria => {
  if ('any' in criteria) return { any: criteria.any.map(overAnswers) };
  if ('all' in criteria) return { all: criteria.all.map(overAnswers) };
  const { ctx_pregnancy: asked } = shownWhen;
  if (asked === undefined || !('question' in criteria) || criteria.operator !== '=') return criteria;
  const isPossible = criteria.question === 'ctx_pregnancy' && criteria.answer === 'possible';
  return isPossible ? { any: [criteria, { all: [...withoutValue('ctx_pregnancy'), asked] }] } : criteria;
};

/** Exact: the answers of a closed block do not exist. */
const openIf = (block: Block): Condition => {
  const criteria = overAnswers(block.enableWhen);
  const enableWhen = enableWhenOf(criteria);
  if (enableWhen === undefined) return expression(expressionOf(criteria));
  return { enableWhen: [...enableWhen], enableBehavior: 'any', extension: [] };
};

/** Says only what is asked of whom; an answer that exists stands. `questions` as in `questionsAt`. */
export const shownIf = (criteria: Criteria | undefined, questions: string): Condition =>
  criteria === undefined ? { extension: [] } : expression(shownExpression(overAnswers(criteria), questions));

/** A page: the block of its questions, else the page's own condition, which only chooses where a question is asked. */
export const pageCondition = ({ block, enableWhen }: PageOutline, questions: string): Condition =>
  block === undefined ? shownIf(enableWhen, questions) : openIf(block);

/** A question; what holds for its whole page is said there. */
export const questionCondition = (linkId: LinkId, page: PageOutline): Condition => {
  const block = blockOf(linkId);
  if (block !== undefined) return block === page.block ? { extension: [] } : openIf(block);
  return shownIf(shownWhen[linkId], questionsAt.question(linkId));
};
