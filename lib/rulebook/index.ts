/**
 * The rule book: everything that the rules say and rest on, drawn from the rules themselves for people who check
 * them. Read while building only. Knows no page; the page joins the words.
 */
import bibliography from '@/content/bibliography.json';
import { articlesIn } from '@/lib/articles/library';
import { type Locale, messagesIn } from '@/lib/i18n';
import { linkedVocabulary, type RulebookWording, rulebookWordingIn } from '@/lib/i18n/rulebook';
import type { SourceStatus } from '@/lib/i18n/sources';
import {
  type Concern,
  concerns,
  defaultRuleId,
  type EvidenceId,
  ruleIds,
  type Tier,
  tiers,
} from '@/lib/triage';
import { termIds } from '@/lib/triage/sentence';
import { type Agreement, agreementOf, type Outcome, outcomesOf } from './outcomes';
import { type Case, entryOf, type RuleEntry } from './rule-entry';
import { type TermEntry, termEntryOf } from './term-entry';
import { readVignettes } from './vignettes';

export type { Agreement } from './outcomes';
export { wilson } from './outcomes';
export type { Case, RuleEntry } from './rule-entry';
export type { UnknownAnswers } from './unknown-answers';

/** The rules of one tier, by what they are about. */
export interface TierChapter {
  readonly tier: Tier;
  readonly concerns: readonly { readonly concern: Concern; readonly rules: readonly RuleEntry[] }[];
}

/** A known limit: in plain words, with its numbers for clinicians, and where they come from. */
export interface Limit {
  readonly plain: string;
  readonly figures: string;
  readonly evidence: readonly EvidenceId[];
}

/** The whole rule book in one language. */
export interface Rulebook {
  /** In the order of the rule table. */
  readonly rules: readonly RuleEntry[];
  /** The same, most urgent first. */
  readonly chapters: readonly TierChapter[];
  readonly terms: readonly TermEntry[];
  readonly agreement: Readonly<Record<Outcome['kind'], Agreement>>;
  /** Cases that come out sooner or later than acceptable, each with why that is kept. */
  readonly knownDifferences: readonly Outcome[];
  /** What red flags and questions cannot do, each with the works that say so (evidence §7). */
  readonly limits: readonly Limit[];
  /** How many works the rules name, by how far they were checked. */
  readonly works: Readonly<Record<SourceStatus, number>>;
}

const chapterOf = (tier: Tier, rules: readonly RuleEntry[]): TierChapter => {
  const inTier = rules.filter((rule) => rule.tier === tier);
  const about = (concern: Concern) => ({ concern, rules: inTier.filter((rule) => rule.concern === concern) });
  return { tier, concerns: concerns.map(about).filter((group) => group.rules.length > 0) };
};

const worksBehind = (rules: readonly RuleEntry[]): Rulebook['works'] => {
  const works = new Set(rules.flatMap(({ evidence }) => evidence));
  works.delete('knowledge');
  const count = (status: SourceStatus): number =>
    [...works].filter((work) => bibliography[work].status === status).length;
  return {
    verified: count('verified'),
    'second-hand': count('second-hand'),
    'from-knowledge': count('from-knowledge'),
  };
};

const isWork = (id: string): id is EvidenceId => id in bibliography;

const limitOf = ({ plain, figures, evidence }: RulebookWording['limits'][number]): Limit => {
  const works = evidence.filter(isWork);
  if (works.length < evidence.length)
    throw new Error(`rulebook.json: unknown source: ${evidence.join(', ')}`);
  return { plain, figures, evidence: works };
};

/** Draws the rule book from ruleset, cases and articles. Throws when one of them is badly written. */
export const rulebookIn = (locale: Locale): Rulebook => {
  const wording = rulebookWordingIn(locale);
  const words = linkedVocabulary({ ...messagesIn(locale), rulebook: wording });
  const vignettes = readVignettes();
  const outcomes = outcomesOf(vignettes);
  const cases = vignettes.map((vignette, at): Case => ({ ...vignette, ...(outcomes[at] as Outcome) }));
  const material = { words, cases, articles: articlesIn(locale) };
  const rules = ([...ruleIds, defaultRuleId] as const).map((id) => entryOf(id, material));
  const ofKind = (kind: Outcome['kind']) => agreementOf(outcomes.filter((outcome) => outcome.kind === kind));
  return {
    rules,
    chapters: tiers.map((tier) => chapterOf(tier, rules)),
    terms: termIds.map((id) => termEntryOf(id, words, rules)),
    agreement: {
      acceptance: ofKind('acceptance'),
      'just missed': ofKind('just missed'),
      patients: ofKind('patients'),
    },
    knownDifferences: outcomes.filter(({ known }) => known !== undefined),
    limits: wording.limits.map(limitOf),
    works: worksBehind(rules),
  };
};
