import type { CodeableConcept, Observation } from 'fhir/r4';
import type { Handover, Shown } from '@/lib/handover';
import { type Answers, type FindingId, findingIds, isAbsentReason } from '@/lib/questionnaire';
import { absentCoding, optionCoding } from './answers';
import { isYesOrNo, systems } from './names';
import { fhirTime } from './response';
import { type FhirWords, termOf } from './words';

/** What all observations here have in common: reported by the person in this response, at this time. */
const reported = (code: CodeableConcept, authored: string | undefined, response: string): Observation => ({
  resourceType: 'Observation',
  status: 'final',
  category: [{ coding: [{ system: systems.category, code: 'survey' }] }],
  code,
  ...(authored === undefined ? {} : { effectiveDateTime: fhirTime(authored) }),
  derivedFrom: [{ reference: response }],
});

const yesOrNo = { yes: { code: 'Y', display: 'Yes' }, no: { code: 'N', display: 'No' } } as const;

type Value = Pick<Observation, 'valueCodeableConcept' | 'valueInteger' | 'dataAbsentReason'>;

const observed = (finding: FindingId, answer: string | number, words: FhirWords): Value => {
  if (typeof answer === 'number') return { valueInteger: answer };
  if (isAbsentReason(answer)) return { dataAbsentReason: { coding: [absentCoding(answer)] } };
  if (isYesOrNo(finding) && (answer === 'yes' || answer === 'no'))
    return { valueCodeableConcept: { coding: [{ system: systems.yesOrNo, ...yesOrNo[answer] }] } };
  return { valueCodeableConcept: { coding: [optionCoding(finding, answer, words)] } };
};

/** The findings as answered, in the order of the questionnaire: yes, no, a value, or why it is not known. */
export const findingObservations = (
  { answers, authored }: Handover,
  response: string,
  words: FhirWords,
): readonly (readonly [FindingId, Observation])[] =>
  findingIds.flatMap((finding) => {
    const answer = (answers as Answers)[finding];
    if (answer === undefined) return [];
    const code = { coding: [{ system: systems.finding, code: finding, display: termOf(finding, words) }] };
    return [
      [finding, { ...reported(code, authored, response), ...observed(finding, answer, words) }] as const,
    ];
  });

/** The codes by which the advice and its parts are found again. */
export const adviceCodes = {
  urgency: 'urgency',
  maxWait: 'max-wait',
  ruleset: 'ruleset',
} as const satisfies Record<string, string>;

/**
 * The advice that the person was shown: how soon they should be assessed. A suggestion about a time, not a judgement
 * on a disease (decision 0021).
 */
export const adviceObservation = (
  { shown, authored }: Handover,
  response: string,
  { clinical, fhir }: FhirWords,
): Observation => {
  const code = (name: keyof typeof adviceCodes): CodeableConcept => ({
    coding: [{ system: systems.advice, code: adviceCodes[name], display: fhir.summary[name] }],
  });
  const { tier, maxWaitHours, rulesetVersion }: Shown = shown;
  return {
    ...reported(code('urgency'), authored, response),
    valueCodeableConcept: {
      coding: [{ system: systems.tier, code: tier, display: clinical.tiers[tier].clinician }],
    },
    component: [
      {
        code: code('maxWait'),
        valueQuantity: { value: maxWaitHours, unit: 'h', system: systems.units, code: 'h' },
      },
      { code: code('ruleset'), valueString: rulesetVersion },
    ],
  };
};
