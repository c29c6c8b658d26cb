import type { Extension, QuestionnaireItem, QuestionnaireItemAnswerOption } from 'fhir/r4';
import { say, type Voiced } from '@/lib/i18n/wording';
import { type Item, isAbsentReason, itemOf, type LinkId } from '@/lib/questionnaire';
import { codesOffered, optionCoding } from './answers';
import { extensions, systems } from './names';
import { isRequired, type PageOutline } from './outline';
import { questionCondition } from './shown';
import { type FhirWords, termOf } from './words';

const control = (code: string): Extension => ({
  url: extensions.control,
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
  },
});

/** Something to read beside a question or a page. */
export const help = (linkId: string, text: Voiced | null): QuestionnaireItem[] =>
  text === null
    ? []
    : [{ linkId: `${linkId}.help`, text: say(text, 'self'), type: 'display', extension: [control('help')] }];

const answerOptions = (
  linkId: LinkId,
  { repeats }: Extract<Item, { type: 'choice' }>,
  words: FhirWords,
): QuestionnaireItemAnswerOption[] =>
  codesOffered(linkId).map((code) => ({
    valueCoding: optionCoding(linkId, code, words),
    // One of several ticks cannot stand beside "skip this question".
    ...(repeats && isAbsentReason(code)
      ? { extension: [{ url: extensions.exclusive, valueBoolean: true }] }
      : {}),
  }));

type Typed = Pick<QuestionnaireItem, 'type' | 'repeats' | 'answerOption' | 'maxLength'> & {
  readonly extension: readonly Extension[];
};

const typed = (linkId: LinkId, words: FhirWords): Typed => {
  const item = itemOf(linkId);
  switch (item.type) {
    case 'integer':
      return {
        type: 'integer',
        extension: [
          { url: extensions.minValue, valueInteger: item.minValue },
          { url: extensions.maxValue, valueInteger: item.maxValue },
        ],
      };
    case 'text':
      return { type: 'text', maxLength: item.maxLength, extension: [] };
    case 'choice':
      return {
        type: 'choice',
        repeats: item.repeats,
        answerOption: answerOptions(linkId, item, words),
        extension: [control(item.repeats ? 'check-box' : 'radio-button')],
      };
  }
};

/** A question, with the help that stands beside it. */
export const questionItem = (linkId: LinkId, page: PageOutline, words: FhirWords): QuestionnaireItem => {
  const { question, hint, example } = words.questionnaire.items[linkId];
  const { extension: typeExtensions, ...type } = typed(linkId, words);
  const { extension: conditions, ...condition } = questionCondition(linkId, page);
  const extension = [...typeExtensions, ...conditions];
  const beside = help(linkId, hint ?? example);
  return {
    linkId,
    code: [{ system: systems.finding, code: linkId, display: termOf(linkId, words) }],
    text: say(question, 'self'),
    ...type,
    ...condition,
    required: isRequired(linkId),
    ...(extension.length > 0 ? { extension } : {}),
    ...(beside.length > 0 ? { item: beside } : {}),
  };
};
