import type { Messages } from '@/lib/i18n';
import { fill } from '@/lib/i18n/wording';
import { isAbsentReason, itemOf, type LinkId } from '@/lib/questionnaire';
import type { SharedAnswers, SharedFinding, Summary } from '@/lib/summary';
import type { FaceSheet } from '../model';

/** The words that the face sheet needs, in the language of whoever reads it. */
export interface FaceSheetWords {
  readonly locale: string;
  readonly clinical: Messages['clinical'];
  readonly faceSheet: Messages['faceSheet'];
}

/** A rule that fired, as far as it may be told. */
export type Rule = Summary['firedRules'][number];
type SharedLinkId = keyof SharedAnswers;

/** The values of an answer in clinical terms; none for a plain "yes". */
const valuesIn = (
  linkId: SharedLinkId,
  { answers }: Summary,
  words: Messages['faceSheet'],
): readonly string[] => {
  const answer = answers[linkId];
  const values: Partial<Record<LinkId, Readonly<Record<string, string>>>> = words.values;
  const named = (code: string): string =>
    isAbsentReason(code) ? words.noAnswer[code] : (values[linkId]?.[code] ?? code);
  if (typeof answer === 'number') {
    const item = itemOf(linkId);
    const isScale = item.type === 'integer' && item.control === 'scale';
    return [isScale ? fill(words.outOfTen, { number: answer }) : String(answer)];
  }
  if (answer === undefined || answer === 'yes') return [];
  return typeof answer === 'string' ? [named(answer)] : answer.map(named);
};

/** A summary with the words to tell it in. */
export const tellerOf = (
  summary: Summary,
  sheet: FaceSheet,
  words: Pick<FaceSheetWords, 'clinical' | 'faceSheet'>,
) => {
  const { clinical, faceSheet } = words;
  const values = (linkId: SharedLinkId): readonly string[] => valuesIn(linkId, summary, faceSheet);
  const term = (finding: SharedFinding): string => faceSheet.terms[finding];
  /** A finding with what was answered, as short as it can be. */
  const told = (finding: SharedFinding): string => {
    const [value] = values(finding);
    return value === undefined ? term(finding) : fill(faceSheet.valued, { term: term(finding), value });
  };
  /** What a fired rule suspects and how soon it wants the person seen. */
  const named = ({ id, policy }: Rule): string => {
    const { suspected, wait } = clinical.rules[id];
    return fill(faceSheet.withWait, {
      text: suspected,
      wait: policy === undefined ? wait : clinical.policies[policy].wait,
    });
  };
  /** A longest wait in hours, in words. */
  const wait = (hours: number, length: 'long' | 'short'): string => {
    const waits: Readonly<Record<string, string>> = faceSheet.waits[length];
    return waits[String(hours)] ?? String(hours);
  };
  return { summary, sheet, clinical, words: faceSheet, values, term, told, named, wait };
};

/** Tells a summary in a reader's language. */
export type Teller = ReturnType<typeof tellerOf>;
