import type { QuestionnaireItemEnableWhen } from 'fhir/r4';
import { type Criteria, isAbsentReason, type LinkId, type PageId, type SectionId } from '@/lib/questionnaire';
import { codesOffered, optionCode } from './answers';
import { groupId, pathTo } from './outline';
import { settingId } from './settings';

type Leaf = Extract<Criteria, { readonly question: LinkId }>;

const isOption = (question: LinkId, code: string): QuestionnaireItemEnableWhen => ({
  question,
  operator: '=',
  answerCoding: optionCode(question, code),
});

/** The choices that say why there is no answer; another reason has one of them standing in for it. */
const reasonsOf = (question: LinkId): readonly string[] => codesOffered(question).filter(isAbsentReason);

/** One criterion as FHIR conditions of which one must hold. */
const conditionsOf = (leaf: Leaf): readonly QuestionnaireItemEnableWhen[] => {
  const { question } = leaf;
  switch (leaf.operator) {
    case '=':
      return [isOption(question, leaf.answer)];
    case '!=':
      // Ours also holds without an answer; whether FHIR's does, programmes do not agree.
      return [
        { question, operator: '!=', answerCoding: optionCode(question, leaf.answer) },
        { question, operator: 'exists', answerBoolean: false },
      ];
    case '<=':
    case '>=':
      return [{ question, operator: leaf.operator, answerInteger: leaf.answer }];
    case 'unknown':
      return reasonsOf(question).map((reason) => isOption(question, reason));
  }
};

/** Criteria as FHIR's `enableWhen` with the behaviour `any`; `undefined` when that cannot say it. */
export const enableWhenOf = (criteria: Criteria): readonly QuestionnaireItemEnableWhen[] | undefined => {
  if ('question' in criteria) return conditionsOf(criteria);
  if (!('any' in criteria)) return undefined;
  const parts = criteria.any.map(enableWhenOf);
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
};

/** The items of a response with these linkIds, one within the other. Looking everywhere would be slow in a form. */
const itemsAt = (path: readonly string[]): string =>
  path.reduce((parent, linkId) => `${parent}.item.where(linkId = '${linkId}')`, '%resource');

const someValue = (path: readonly string[], test: string): string =>
  `${itemsAt(path)}.answer.value.where(${test}).exists()`;

const chosen = (question: LinkId, code: string): string => {
  const { system, code: coded } = optionCode(question, code);
  return someValue(pathTo(question), `system = '${system}' and code = '${coded}'`);
};

const leafExpression = (leaf: Leaf): string => {
  const { question } = leaf;
  switch (leaf.operator) {
    case '=':
      return chosen(question, leaf.answer);
    case '!=':
      return `${chosen(question, leaf.answer)}.not()`;
    case '<=':
    case '>=':
      return someValue(pathTo(question), `$this ${leaf.operator} ${leaf.answer}`);
    case 'unknown':
      return `(${reasonsOf(question)
        .map((reason) => chosen(question, reason))
        .join(' or ')})`;
  }
};

/** Criteria as a FHIRPath expression over the response. */
export const expressionOf = (criteria: Criteria): string => {
  if ('any' in criteria) return `(${criteria.any.map(expressionOf).join(' or ')})`;
  if ('all' in criteria) return `(${criteria.all.map(expressionOf).join(' and ')})`;
  if ('question' in criteria) return leafExpression(criteria);
  const { switch: name, answer } = criteria;
  return someValue(
    [groupId.settings, settingId(name)],
    `$this = ${typeof answer === 'string' ? `'${answer}'` : answer}`,
  );
};

/** The criteria hold, or something there was answered already: an answer that exists counts and is never hidden. */
export const shownExpression = (criteria: Criteria, questions: string): string =>
  `${expressionOf(criteria)} or ${questions}.where(answer.exists() or extension.exists()).exists()`;

/** A question, all questions of a page, and all of a section, for `shownExpression`. */
export const questionsAt = {
  question: (linkId: LinkId): string => itemsAt(pathTo(linkId)),
  page: (section: SectionId, page: PageId): string =>
    `${itemsAt([groupId.section(section), groupId.page(page)])}.item`,
  section: (section: SectionId): string => `${itemsAt([groupId.section(section)])}.item.item`,
} as const;
