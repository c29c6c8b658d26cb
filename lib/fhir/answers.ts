import type { Coding, Extension } from 'fhir/r4';
import { keysOf } from '@/lib/base';
import { labelOf } from '@/lib/i18n/answer-text';
import {
  type AbsentReason,
  choicesOffered,
  isAbsentReason,
  itemOf,
  type LinkId,
  maySkip,
} from '@/lib/questionnaire';
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

/** On a question: why there is no answer, where no choice of it says so. */
export const absentExtension = (reason: AbsentReason): Extension => ({
  url: extensions.absent,
  valueCode: absentCodes[reason].code,
});

/** What can be chosen: the options, the reasons that people are offered for having no answer, and skipping. */
export const codesOffered = (linkId: LinkId): readonly string[] => {
  const item = itemOf(linkId);
  if (item.type !== 'choice') return [];
  const reasons = choicesOffered(linkId).filter(isAbsentReason);
  return [...item.answerOption, ...reasons, ...(maySkip(linkId) ? ['skipped'] : [])];
};

/**
 * The choice that comes nearest to a reason that is not among the choices, such as a danger left empty on paper: it
 * stands there as the answer, beside the reason itself. All of them mean "not known" (evidence §6.1(3)).
 */
export const standInFor = (linkId: LinkId): string | undefined => {
  const offered = codesOffered(linkId);
  return ['not_sure', 'unknown', 'skipped', 'prefer_not'].find((code) => offered.includes(code));
};

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
