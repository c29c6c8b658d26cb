import { keysOf } from '@/lib/base';
import { type Condition, derivedCounts, derivedFacts, protectiveFacts } from '@/lib/findings';
import { type Definitions, polarityOf } from '@/lib/findings/polarity';
import { type FindingId, items, readingWithoutAnswer } from '@/lib/questionnaire';

/**
 * What becomes of a rule or a term when an answer that it reads is not known (evidence §6.5): it holds because of it;
 * the policy's floor holds; a time takes the more urgent branch; the answer is read as a value; a fact that would
 * protect does not; without it there is no result; or the rule stays open.
 */
export type IfUnknown =
  | 'fires'
  | 'floor'
  | 'moreUrgent'
  | 'readAs'
  | 'readAsPossible'
  | 'unprotected'
  | 'mandatory'
  | 'open';

/** The findings that are read and of which the same becomes when they are not known. */
export interface UnknownAnswers {
  readonly effect: IfUnknown;
  /** What they are read as, for `readAs` and `readAsPossible`. */
  readonly value: string | null;
  readonly findings: readonly FindingId[];
}

const holdsNothing = <Id extends string, Nothing>(of: Readonly<Record<Id, unknown>>, nothing: Nothing) =>
  Object.fromEntries(keysOf(of).map((id) => [id, nothing])) as Record<Id, Nothing>;

/** Terms as they stand: what they read is said where their meaning is. */
const termsApart: Definitions = {
  facts: holdsNothing(derivedFacts, { kind: 'all', of: [] } as const),
  counts: holdsNothing(derivedCounts, []),
  protective: holdsNothing(protectiveFacts, { kind: 'all', of: [] } as const),
};

/** An age at which a pregnancy cannot be excluded without an answer. */
const ofChildbearingAge = { ctx_age: 30 };

const whatBecomesOf = (
  finding: FindingId,
  asksForUnknown: boolean,
  protects: boolean,
): Omit<UnknownAnswers, 'findings'> => {
  if (asksForUnknown) return { effect: 'fires', value: null };
  if (finding === 'ctx_age') return { effect: 'mandatory', value: null };
  if (items[finding].class === 'A') return { effect: 'floor', value: null };
  const value = readingWithoutAnswer(finding, ofChildbearingAge);
  if (value === 'unknown') return { effect: 'moreUrgent', value: null };
  if (value !== undefined)
    return { effect: finding === 'ctx_pregnancy' ? 'readAsPossible' : 'readAs', value };
  return { effect: protects ? 'unprotected' : 'open', value: null };
};

/**
 * The findings that conditions read themselves, terms apart, by what becomes of them when they are not known.
 * `protects`: they are facts that keep a rule from firing.
 */
export const unknownAnswersOf = (
  conditions: readonly Condition[],
  protects = false,
): readonly UnknownAnswers[] => {
  const groups = new Map<string, UnknownAnswers>();
  for (const [finding, ways] of conditions.flatMap((one) => [...polarityOf(one, termsApart)])) {
    const what = whatBecomesOf(finding, ways.has('unanswered'), protects);
    const key = `${what.effect} ${what.value}`;
    const findings = new Set([...(groups.get(key)?.findings ?? []), finding]);
    groups.set(key, { ...what, findings: [...findings] });
  }
  return [...groups.values()];
};
