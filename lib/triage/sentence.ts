import type { Condition, CountId, DerivedId, ProtectiveId } from '@/lib/findings';
import type { FindingId } from '@/lib/questionnaire';

/**
 * The words in which conditions are said, in some language and for some reader. Passed in, so that the rules
 * themselves hold no sentence.
 */
export interface Vocabulary {
  /** A yes/no finding that is present. */
  readonly present: (finding: FindingId) => string;
  /** A finding that has one of these values. */
  readonly valued: (finding: FindingId, values: readonly string[]) => string;
  /** A number within bounds, both included. */
  readonly number: (finding: FindingId, min: number | undefined, max: number | undefined) => string;
  readonly underMinimumAge: string;
  readonly derived: (id: DerivedId) => string;
  readonly countAtLeast: (id: CountId, n: number) => string;
  readonly countExactly: (id: CountId, n: number) => string;
  /** The condition holds unless the protective fact is present. */
  readonly unless: (condition: string, fact: ProtectiveId) => string;
  /** One of these was asked in vain. */
  readonly unsure: (findings: readonly FindingId[]) => string;
  readonly incomplete: string;
  readonly all: (parts: readonly string[]) => string;
  readonly any: (parts: readonly string[]) => string;
  readonly atLeast: (n: number, parts: readonly string[]) => string;
}

const isYes = (oneOf: readonly string[]): boolean => oneOf.length === 1 && oneOf[0] === 'yes';

/** Parts of a part of the same kind are said in one breath: "a or (b or c)" is "a or b or c". */
const flattened = (kind: 'all' | 'any', of: readonly Condition[]): readonly Condition[] =>
  of.flatMap((part) => (part.kind === kind ? flattened(kind, part.of) : [part]));

const isSeveral = (condition: Condition): boolean =>
  (condition.kind === 'all' || condition.kind === 'any') && condition.of.length > 1;

/** A part that joins several itself stands in brackets, so that no reader has to know a precedence. */
const parts = (of: readonly Condition[], words: Vocabulary): readonly string[] =>
  of.map((part) => (isSeveral(part) ? `(${sentenceOf(part, words)})` : sentenceOf(part, words)));

/** What must hold first, what keeps it from holding last. */
const allOf = (of: readonly Condition[], words: Vocabulary): string => {
  const positive = of.filter((part) => part.kind !== 'unless');
  return of
    .filter((part) => part.kind === 'unless')
    .reduce(
      (sentence, { protective }) => words.unless(sentence, protective),
      words.all(parts(positive, words)),
    );
};

/** A condition as a sentence, for people who check the rules. The same data that is evaluated, nothing else. */
export const sentenceOf = (condition: Condition, words: Vocabulary): string => {
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
      return words.unless('', condition.protective);
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
