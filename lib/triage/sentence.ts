import { keysOf } from '@/lib/base';
import {
  type Condition,
  type CountId,
  type DerivedId,
  derivedCounts,
  derivedFacts,
  type ProtectiveId,
  protectiveFacts,
} from '@/lib/findings';
import type { FindingId } from '@/lib/questionnaire';
import { defaultRuleId } from './policy';
import { type RuleId, ruleset } from './ruleset';

/**
 * The words in which conditions are said, in some language and for some reader. Passed in, so that the rules
 * themselves hold no sentence. `Said` is what a sentence is made of: plain text, or parts of which some are linked.
 */
export interface Vocabulary<Said = string> {
  /** A yes/no finding that is present. */
  readonly present: (finding: FindingId) => Said;
  /** A finding that has one of these values. */
  readonly valued: (finding: FindingId, values: readonly string[]) => Said;
  /** A number within bounds, both included. */
  readonly number: (finding: FindingId, min: number | undefined, max: number | undefined) => Said;
  readonly underMinimumAge: Said;
  readonly derived: (id: DerivedId) => Said;
  readonly countAtLeast: (id: CountId, n: number) => Said;
  readonly countExactly: (id: CountId, n: number) => Said;
  /** The condition holds unless the protective fact is present. */
  readonly unless: (condition: Said, fact: ProtectiveId) => Said;
  /** One of these was asked in vain. */
  readonly unsure: (findings: readonly FindingId[]) => Said;
  readonly incomplete: Said;
  /** What the policy's default waits for. */
  readonly noOther: Said;
  /** A part that joins several itself: brackets save the reader from having to know a precedence. */
  readonly brackets: (part: Said) => Said;
  readonly all: (parts: readonly Said[]) => Said;
  readonly any: (parts: readonly Said[]) => Said;
  readonly atLeast: (n: number, parts: readonly Said[]) => Said;
  /** A count goes up by one for each of these. */
  readonly each: (parts: readonly Said[]) => Said;
}

/** What stands in conditions under a name of its own. */
export type TermId = DerivedId | CountId | ProtectiveId;

/** All terms: facts, then counts, then what protects. */
export const termIds: readonly TermId[] = [
  ...keysOf(derivedFacts),
  ...keysOf(derivedCounts),
  ...keysOf(protectiveFacts),
];

const isYes = (oneOf: readonly string[]): boolean => oneOf.length === 1 && oneOf[0] === 'yes';

/** Parts of a part of the same kind are said in one breath: "a or (b or c)" is "a or b or c". */
const flattened = (kind: 'all' | 'any', of: readonly Condition[]): readonly Condition[] =>
  of.flatMap((part) => (part.kind === kind ? flattened(kind, part.of) : [part]));

const isSeveral = (condition: Condition): boolean =>
  (condition.kind === 'all' || condition.kind === 'any') && condition.of.length > 1;

const parts = <Said>(of: readonly Condition[], words: Vocabulary<Said>): readonly Said[] =>
  of.map((part) => (isSeveral(part) ? words.brackets(sentenceOf(part, words)) : sentenceOf(part, words)));

/** What must hold first, what keeps it from holding last. */
const allOf = <Said>(of: readonly Condition[], words: Vocabulary<Said>): Said => {
  const positive = of.filter((part) => part.kind !== 'unless');
  return of
    .filter((part) => part.kind === 'unless')
    .reduce(
      (sentence, { protective }) => words.unless(sentence, protective),
      words.all(parts(positive, words)),
    );
};

/** A condition as a sentence, for people who check the rules. The same data that is evaluated, nothing else. */
export const sentenceOf = <Said>(condition: Condition, words: Vocabulary<Said>): Said => {
  switch (condition.kind) {
    case 'is':
      return isYes(condition.oneOf)
        ? words.present(condition.finding)
        : words.valued(condition.finding, condition.oneOf);
    case 'number':
      return words.number(condition.finding, condition.min, condition.max);
    case 'underMinimumAge':
      return words.underMinimumAge;
    case 'derived':
      return words.derived(condition.id);
    case 'count':
      return condition.exactly === undefined
        ? words.countAtLeast(condition.id, condition.atLeast ?? 1)
        : words.countExactly(condition.id, condition.exactly);
    case 'unless':
      return words.unless(words.all([]), condition.protective);
    case 'unsure':
      return words.unsure(condition.of);
    case 'incomplete':
      return words.incomplete;
    case 'all':
      return allOf(flattened('all', condition.of), words);
    case 'any':
      return words.any(parts(flattened('any', condition.of), words));
    case 'atLeast':
      return words.atLeast(condition.n, parts(condition.of, words));
  }
};

/** When a rule holds, as a sentence. */
export const ruleSentenceOf = <Said>(id: RuleId, words: Vocabulary<Said>): Said =>
  id === defaultRuleId ? words.noOther : sentenceOf(ruleset[id].when, words);

/** What a term stands for, in the same words. */
export const meaningOf = <Said>(term: TermId, words: Vocabulary<Said>): Said => {
  if (term in derivedFacts) return sentenceOf(derivedFacts[term as DerivedId], words);
  if (term in protectiveFacts) return sentenceOf(protectiveFacts[term as ProtectiveId], words);
  return words.each(derivedCounts[term as CountId].map((part) => sentenceOf(part, words)));
};
