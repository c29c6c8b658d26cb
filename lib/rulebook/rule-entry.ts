import bibliography from '@/content/bibliography.json';
import type { Article } from '@/lib/articles/library';
import { keysOf } from '@/lib/base';
import type { SentencePart } from '@/lib/i18n/rulebook';
import {
  defaultRuleId,
  dispositionOf,
  type PolicyChoice,
  policyChoices,
  type Rule,
  type RuleId,
  ruleset,
  type Source,
} from '@/lib/triage';
import { ruleSentenceOf, type Vocabulary } from '@/lib/triage/sentence';
import type { Outcome } from './outcomes';
import { type UnknownAnswers, unknownAnswersOf } from './unknown-answers';
import type { Vignette } from './vignettes';

/** A written case with how it comes out. */
export type Case = Vignette & Outcome;

/** The best that a rule rests on: a work that was read itself, one known from elsewhere, or none. */
export type Basis = 'read' | 'reported' | 'unsourced';

/** A rule as the rule book shows it. Its address within the page is its id. */
export interface RuleEntry extends Pick<Rule, 'tier' | 'maxWaitHours' | 'concern' | 'evidence'> {
  readonly id: RuleId;
  readonly sentence: readonly SentencePart[];
  readonly basis: Basis;
  readonly catches: readonly Case[];
  /** Cases that one other answer would have made it catch. */
  readonly justMisses: readonly Case[];
  /** Of what it reads itself; its terms say the same of what they read. */
  readonly unknownAnswers: readonly UnknownAnswers[];
  /** The articles that say they explain this rule. */
  readonly articles: readonly Article[];
  /** The choice of a service that moves its tier, if there is one. */
  readonly policy: PolicyChoice | null;
}

/** What the entries are drawn from besides the ruleset. */
export interface Material {
  readonly words: Vocabulary<readonly SentencePart[]>;
  readonly cases: readonly Case[];
  readonly articles: readonly Article[];
}

const basisOf = (sources: readonly Source[]): Basis => {
  if (sources.some((source) => bibliography[source].status === 'verified')) return 'read';
  return sources.every((source) => source === 'knowledge') ? 'unsourced' : 'reported';
};

/** A rule with everything that belongs to it. */
export const entryOf = (id: RuleId, { words, cases, articles }: Material): RuleEntry => {
  const { tier, maxWaitHours, concern, evidence } = dispositionOf(id);
  const named = (rules: readonly RuleId[] | undefined): boolean => rules?.includes(id) ?? false;
  return {
    id,
    tier,
    maxWaitHours,
    concern,
    evidence,
    sentence: ruleSentenceOf(id, words),
    basis: basisOf(evidence),
    catches: cases.filter(({ expect }) => named(expect.fires)),
    justMisses: cases.filter(({ expect }) => named(expect.doesNotFire)),
    unknownAnswers: id === defaultRuleId ? [] : unknownAnswersOf([ruleset[id].when]),
    articles: articles.filter(({ rules }) => named(rules)),
    policy: keysOf(policyChoices).find((choice) => policyChoices[choice].rule === id) ?? null,
  };
};
