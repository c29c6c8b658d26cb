import type { Coding, Extension } from 'fhir/r4';
import { keysOf } from '@/lib/base';
import { labelOf } from '@/lib/i18n/answer-text';
import { type AbsentReason, isAbsentReason, type LinkId } from '@/lib/questionnaire';
import { extensions, optionSystem, systems } from './names';
import type { FhirWords } from './words';

/**
 * FHIR's reasons for having no answer. A skipped question was shown, and nobody said why it stayed empty: that is
 * FHIR's `unknown`, not its `not-asked`. What was never shown is left out.
 */
const absentCodes = {
  not_sure: { code: 'asked-unknown', display: 'Asked But Unknown' },
  prefer_not: { code: 'asked-declined', display: 'Asked But Declined' },
  skipped: { code: 'unknown', display: 'Unknown' },
} as const satisfies Record<AbsentReason, Coding>;

/** The reason in FHIR's own words, for where there is no option that the person chose. */
export const absentCoding = (reason: AbsentReason): Coding => ({
  system: systems.absent,
  ...absentCodes[reason],
});

/** The reason that FHIR's code stands for. */
export const absentReasonOf = (code: unknown): AbsentReason | undefined =>
  keysOf(absentCodes).find((reason) => absentCodes[reason].code === code);

/** On a question that has no option for it: why there is no answer. */
export const absentExtension = (reason: AbsentReason): Extension => ({
  url: extensions.absent,
  valueCode: absentCodes[reason].code,
});

/** An option of a question, or a reason for having no answer; without its label. */
export const optionCode = (linkId: LinkId, code: string): Coding =>
  isAbsentReason(code)
    ? { system: systems.absent, code: absentCodes[code].code }
    : { system: optionSystem(linkId), code };

/** What a person chooses, with the label that they read. */
export const optionCoding = (linkId: LinkId, code: string, words: FhirWords): Coding => ({
  ...optionCode(linkId, code),
  display: code === 'skipped' ? words.fhir.skip : labelOf(linkId, code, words.questionnaire, 'self'),
});
