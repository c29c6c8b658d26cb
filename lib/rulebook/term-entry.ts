import {
  type CountId,
  type DerivedId,
  derivedCounts,
  derivedFacts,
  type ProtectiveId,
  protectiveFacts,
} from '@/lib/findings';
import type { SentencePart } from '@/lib/i18n/rulebook';
import { meaningOf, type TermId, type Vocabulary } from '@/lib/triage/sentence';
import type { RuleEntry } from './rule-entry';
import { type UnknownAnswers, unknownAnswersOf } from './unknown-answers';

/** A term of the rules: what it means, and the rules whose sentence names it. Its address is its id. */
export interface TermEntry {
  readonly id: TermId;
  readonly meaning: readonly SentencePart[];
  readonly unknownAnswers: readonly UnknownAnswers[];
  readonly usedBy: readonly RuleEntry[];
}

const unknownIn = (id: TermId): readonly UnknownAnswers[] => {
  if (id in derivedFacts) return unknownAnswersOf([derivedFacts[id as DerivedId]]);
  if (id in derivedCounts) return unknownAnswersOf(derivedCounts[id as CountId]);
  return unknownAnswersOf([protectiveFacts[id as ProtectiveId]], true);
};

/** A term with everything that belongs to it. */
export const termEntryOf = (
  id: TermId,
  words: Vocabulary<readonly SentencePart[]>,
  rules: readonly RuleEntry[],
): TermEntry => ({
  id,
  meaning: meaningOf(id, words),
  unknownAnswers: unknownIn(id),
  usedBy: rules.filter(({ sentence }) => sentence.some(({ term }) => term === id)),
});
