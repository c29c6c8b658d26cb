// Our own check of a response against its questionnaire finds what is wrong. Each fault is planted in the response of
// a random person, who walked the questionnaire page by page.

import type { QuestionnaireItem, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4';
import { describe, expect, it } from 'vitest';
import { questionnaireOf } from '@/lib/fhir';
import { responseOf } from '@/lib/fhir/response';
import { handoverOf } from '@/lib/handover';
import { shareable } from '@/lib/summary';
import { fhirWords } from './support/fhir-words';
import { assessed } from './support/intakes';
import { walk } from './support/patients';
import { askedIn, misfitsIn } from './support/response-check';

const questionnaire = questionnaireOf(fhirWords);

const itemsWithin = <Item extends { item?: Item[] | undefined }>(
  items: readonly Item[] = [],
): readonly Item[] => items.flatMap((item) => [item, ...itemsWithin(item.item)]);

const questions = itemsWithin<QuestionnaireItem>(questionnaire.item);

const responseOfPatient = (seed: number): QuestionnaireResponse =>
  responseOf(handoverOf(shareable(assessed(walk(seed).intake), { sexual: true })), fhirWords);

type Given = QuestionnaireResponseItem;

/** Something to spoil in a response; returns the linkId of what was spoilt, or nothing when it cannot be. */
type Fault = (given: readonly Given[], response: QuestionnaireResponse, pick: number) => string | undefined;

const typed = (type: QuestionnaireItem['type']) => (item: Given) =>
  item.answer !== undefined && questions.find(({ linkId }) => linkId === item.linkId)?.type === type;

const picked = (given: readonly Given[], pick: number): Given | undefined => given[pick % given.length];

const spoilAnswer =
  (type: QuestionnaireItem['type'], answer: NonNullable<Given['answer']>): Fault =>
  (given, _, pick) => {
    const item = picked(given.filter(typed(type)), pick);
    if (item !== undefined) item.answer = answer;
    return item?.linkId;
  };

const option = (code: string, system = 'http://terminology.hl7.org/CodeSystem/data-absent-reason') => ({
  valueCoding: { system, code },
});

/** Takes an item out of the group that it stands in. */
const takeOut = (item: Given, response: QuestionnaireResponse): void => {
  for (const group of itemsWithin<Given>(response.item))
    if (group.item?.includes(item)) group.item = group.item.filter((one) => one !== item);
};

const faults: readonly (readonly [name: string, says: string, fault: Fault])[] = [
  [
    'a choice answered with text',
    'not an answer of type choice',
    spoilAnswer('choice', [{ valueString: 'yes' }]),
  ],
  [
    'a number answered with text',
    'not an answer of type integer',
    spoilAnswer('integer', [{ valueString: '4' }]),
  ],
  ['an option that does not exist', 'not an option', spoilAnswer('choice', [option('masked')])],
  [
    'an option of another system',
    'not an option',
    spoilAnswer('choice', [option('yes', 'http://example.org')]),
  ],
  ['a number out of range', 'out of range', spoilAnswer('integer', [{ valueInteger: 121 }])],
  ['a text that is too long', 'too long', spoilAnswer('text', [{ valueString: 'x'.repeat(501) }])],
  [
    'two answers to one question',
    'more than one answer',
    spoilAnswer('integer', [{ valueInteger: 1 }, { valueInteger: 2 }]),
  ],
  [
    'a question left out that must be answered',
    'missing',
    (given, response, pick) => {
      const required = questions.filter((question) => question.required === true).map(({ linkId }) => linkId);
      const item = picked(
        given.filter(({ linkId }) => required.includes(linkId)),
        pick,
      );
      if (item !== undefined) takeOut(item, response);
      return item?.linkId;
    },
  ],
  [
    'a question answered twice',
    'twice',
    (given, response, pick) => {
      const item = picked(given.filter(typed('choice')), pick);
      const group = itemsWithin<Given>(response.item).find((one) => item && one.item?.includes(item));
      if (item !== undefined) group?.item?.push(item);
      return item?.linkId;
    },
  ],
  [
    'a question in the wrong place',
    'not in its place',
    (given, response, pick) => {
      const item = picked(given.filter(typed('choice')), pick);
      if (item === undefined) return undefined;
      takeOut(item, response);
      response.item?.push(item);
      return item.linkId;
    },
  ],
  [
    'a question that the questionnaire does not have',
    'not in its place',
    (_, response) => {
      response.item?.push({ linkId: 'shoe_size', answer: [{ valueInteger: 44 }] });
      return 'shoe_size';
    },
  ],
  [
    'an answer to what was not asked',
    'not asked',
    (given, response) => {
      const asked = askedIn(response, questionnaire);
      const leg = given.find(({ linkId }) => linkId === 'neu_leg_side');
      const walking = given.find(({ linkId }) => linkId === 'neu_claud_walk');
      const closed = !asked.has('neu_pins') && leg !== undefined && walking !== undefined;
      const group = itemsWithin<Given>(response.item).find(({ linkId }) => linkId === 'section.legs');
      if (!closed || group === undefined) return undefined;
      const no = option('no', 'https://low-back-pain-triage.invalid/fhir/CodeSystem/yes-or-no');
      group.item?.push({ linkId: 'page.leg-pain', item: [{ linkId: 'neu_pins', answer: [no] }] });
      return 'neu_pins';
    },
  ],
];

describe('the check of a response against its questionnaire', () => {
  it('has nothing against what people answer page by page', () => {
    for (let seed = 100; seed < 115; seed += 1) {
      expect(misfitsIn(responseOfPatient(seed), questionnaire)).toEqual([]);
    }
  });

  it.each(faults)('finds %s, in whomever it is planted', (_, says, fault) => {
    let planted = 0;
    for (let seed = 0; planted < (process.env.LBP_LONG ? 100 : 5); seed += 1) {
      const response = responseOfPatient(seed);
      const given = itemsWithin<Given>(response.item).filter(({ linkId }) => !linkId.startsWith('settings'));
      const spoilt = fault(given, response, seed);
      if (spoilt === undefined) continue;
      planted += 1;
      expect(misfitsIn(response, questionnaire)).toContain(`${spoilt}: ${says}`);
    }
  });

  it('does not ask for what is missing as long as the response is not complete', () => {
    const response = { ...responseOfPatient(1), item: [] };
    expect(misfitsIn({ ...response, status: 'in-progress' }, questionnaire)).toEqual([]);
    expect(misfitsIn({ ...response, status: 'completed' }, questionnaire)).toContain('ctx_age: missing');
  });
});
