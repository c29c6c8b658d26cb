import type {
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from 'fhir/r4';
import type { Handover } from '@/lib/handover';
import { say } from '@/lib/i18n/wording';
import {
  type AbsentReason,
  type Answers,
  isAbsentReason,
  itemOf,
  type LinkId,
  questionsOnJourney,
} from '@/lib/questionnaire';
import { rulesetVersion } from '@/lib/triage';
import { absentExtension, codesOffered, optionCoding, standInFor } from './answers';
import { questionnaireUrl } from './names';
import { groupId, isRequired, isShared, outline } from './outline';
import { settingsResponse } from './settings';
import type { FhirWords } from './words';

type Answer = NonNullable<Answers[LinkId]>;

/** FHIR wants seconds in a time of day; ours may do without. */
export const fhirTime = (iso: string): string => iso.replace(/(T\d\d:\d\d)(?!:)/, '$1:00');

/** Nothing can be said in FHIR by an empty text or an empty list: the question then stands there without an answer. */
const valuesOf = (
  linkId: LinkId,
  answer: string | number | readonly string[],
  words: FhirWords,
): QuestionnaireResponseItemAnswer[] => {
  if (typeof answer === 'number') return [{ valueInteger: answer }];
  if (itemOf(linkId).type === 'text') return answer.length === 0 ? [] : [{ valueString: String(answer) }];
  const codes = typeof answer === 'string' ? [answer] : answer;
  return codes.map((code) => ({ valueCoding: optionCoding(linkId, code, words) }));
};

/** A reason for having no answer is a choice where it is offered; where not, an extension says it. */
const isUnoffered = (linkId: LinkId, answer: Answer): answer is AbsentReason =>
  itemOf(linkId).type !== 'text' && isAbsentReason(answer) && !codesOffered(linkId).includes(answer);

const answerItem = (linkId: LinkId, answer: Answer, words: FhirWords): QuestionnaireResponseItem => {
  const reason = isUnoffered(linkId, answer) ? answer : undefined;
  const given = reason === undefined ? answer : standInFor(linkId);
  const values = given === undefined ? [] : valuesOf(linkId, given, words);
  return {
    linkId,
    text: say(words.questionnaire.items[linkId].question, 'self'),
    ...(reason === undefined ? {} : { extension: [absentExtension(reason)] }),
    ...(values.length > 0 ? { answer: values } : {}),
  };
};

const group = (linkId: string, item: QuestionnaireResponseItem[]): QuestionnaireResponseItem[] =>
  item.length > 0 ? [{ linkId, item }] : [];

const answeredItems = (answers: Answers, words: FhirWords): QuestionnaireResponseItem[] =>
  outline.flatMap(({ id, pages }) =>
    group(
      groupId.section(id),
      pages.flatMap((page) =>
        group(
          groupId.page(page.id),
          page.questions.flatMap((linkId) => {
            const answer = answers[linkId];
            return answer === undefined ? [] : [answerItem(linkId, answer, words)];
          }),
        ),
      ),
    ),
  );

/** Whether every question that must be answered was. An age that is not known is no answer. */
const isComplete = ({ answers, switches }: Handover, words: FhirWords): boolean => {
  const given: Answers = answers;
  return questionsOnJourney({ answers, switches })
    .filter((linkId) => isRequired(linkId) && isShared(linkId))
    .every((linkId) => {
      const answer = given[linkId];
      return answer !== undefined && answerItem(linkId, answer, words).answer !== undefined;
    });
};

/** The answers, the set-up and the time of a handover; what was never shown is left out. */
export const responseOf = (handover: Handover, words: FhirWords): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  language: words.locale,
  questionnaire: `${questionnaireUrl}|${rulesetVersion}`,
  status: isComplete(handover, words) ? 'completed' : 'in-progress',
  ...(handover.authored === undefined ? {} : { authored: fhirTime(handover.authored) }),
  item: [settingsResponse(handover.switches, words), ...answeredItems(handover.answers, words)],
});
