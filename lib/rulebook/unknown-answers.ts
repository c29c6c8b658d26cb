import { type Condition, protectiveFacts } from '@/lib/findings';
import { polarityOf, protectiveIn } from '@/lib/findings/polarity';
import { type FindingId, items, readingWithoutAnswer } from '@/lib/questionnaire';

/**
 * What becomes of a rule when an answer that it reads is not known (evidence §6.5): the rule fires because of it;
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

/** The findings that a rule reads and of which the same becomes when they are not known. */
export interface UnknownAnswers {
  readonly effect: IfUnknown;
  /** What they are read as, for `readAs` and `readAsPossible`. */
  readonly value: string | null;
  readonly findings: readonly FindingId[];
}

/** An age at which a pregnancy cannot be excluded without an answer. */
const ofChildbearingAge = { ctx_age: 30 };

const protectingIn = (condition: Condition): ReadonlySet<FindingId> =>
  new Set(protectiveIn(condition).flatMap((fact) => [...polarityOf(protectiveFacts[fact]).keys()]));

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

/** Every finding that a condition reads, by what becomes of it when it is not known. */
export const unknownAnswersOf = (condition: Condition): readonly UnknownAnswers[] => {
  const protecting = protectingIn(condition);
  const groups = new Map<string, UnknownAnswers>();
  for (const [finding, ways] of polarityOf(condition)) {
    const protects = protecting.has(finding) && !ways.has('positive');
    const what = whatBecomesOf(finding, ways.has('unanswered'), protects);
    const key = `${what.effect} ${what.value}`;
    groups.set(key, { ...what, findings: [...(groups.get(key)?.findings ?? []), finding] });
  }
  return [...groups.values()];
};
