import { type FindingId, items } from '@/lib/questionnaire';
import type { Condition } from './condition';
import { derivedCounts, derivedFacts, protectiveFacts } from './derived';
import type { CountId, DerivedId, ProtectiveId } from './derived-ids';

/**
 * How a finding stands in a condition. `positive`: its presence can only help the condition to hold. `negative`:
 * its presence can keep the condition from holding. `unanswered`: the condition asks whether it was left open.
 */
export type Occurrence = 'positive' | 'negative' | 'unanswered';

/** Every finding that a condition reads, directly or through derived values, with the ways in which it stands there. */
export type Polarity = ReadonlyMap<FindingId, ReadonlySet<Occurrence>>;

/** What derived values, counts and protective facts mean; a test may pass a faulty one. */
export interface Definitions {
  readonly facts: Readonly<Record<DerivedId, Condition>>;
  readonly counts: Readonly<Record<CountId, readonly Condition[]>>;
  readonly protective: Readonly<Record<ProtectiveId, Condition>>;
}

/** The definitions that the rules use. */
export const definitions: Definitions = {
  facts: derivedFacts,
  counts: derivedCounts,
  protective: protectiveFacts,
};

/** A finding and one way in which it stands somewhere. */
type Standing = readonly [FindingId, Occurrence];

const turned = { positive: 'negative', negative: 'positive', unanswered: 'negative' } as const;

const opposite = (standings: readonly Standing[]): readonly Standing[] =>
  standings.map(([finding, occurrence]) => [finding, turned[occurrence]]);

const isYesNo = (finding: FindingId): boolean => {
  const item = items[finding];
  return 'answerOption' in item && (item.answerOption as readonly string[]).includes('yes');
};

type Of<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>;

/** "Is no" negates a yes/no finding as surely as a `not` would. */
const inIs = ({ finding, oneOf }: Of<'is'>): readonly Standing[] => {
  if (!isYesNo(finding)) return [[finding, 'positive']];
  return oneOf.map((value) => [finding, value === 'yes' ? 'positive' : 'negative']);
};

/** A lower bound is met by more, an upper bound is broken by more. */
const inNumber = ({ finding, min, max }: Of<'number'>): readonly Standing[] => [
  ...(min === undefined ? [] : [[finding, 'positive'] as const]),
  ...(max === undefined ? [] : [[finding, 'negative'] as const]),
];

/** "Exactly n" is an upper bound as well; whatever is not plainly "at least" is taken for one too. */
const inCount = ({ id, atLeast, exactly }: Of<'count'>, known: Definitions): readonly Standing[] => {
  const parts = known.counts[id].flatMap((part) => standingsIn(part, known));
  return atLeast === undefined || exactly !== undefined ? [...parts, ...opposite(parts)] : parts;
};

const standingsIn = (condition: Condition, known: Definitions): readonly Standing[] => {
  switch (condition.kind) {
    case 'is':
      return inIs(condition);
    case 'number':
      return inNumber(condition);
    case 'underMinimumAge':
      return [['ctx_age', 'negative']];
    case 'derived':
      return standingsIn(known.facts[condition.id], known);
    case 'count':
      return inCount(condition, known);
    case 'unless':
      return opposite(standingsIn(known.protective[condition.protective], known));
    case 'unsure':
      return condition.of.map((finding) => [finding, 'unanswered']);
    case 'incomplete':
      return [];
    default:
      return condition.of.flatMap((part) => standingsIn(part, known));
  }
};

/**
 * The polarity of every finding in a condition (evidence §6.1(13)), read off the data without evaluating anything.
 * `incomplete` is left out: it reads only whether questions were skipped, and never one of class A.
 */
export const polarityOf = (condition: Condition, known: Definitions = definitions): Polarity => {
  const polarity = new Map<FindingId, Set<Occurrence>>();
  for (const [finding, occurrence] of standingsIn(condition, known)) {
    polarity.set(finding, (polarity.get(finding) ?? new Set<Occurrence>()).add(occurrence));
  }
  return polarity;
};

/** The findings whose presence can keep a condition from holding. */
export const negatedIn = (condition: Condition, known: Definitions = definitions): readonly FindingId[] =>
  [...polarityOf(condition, known)].filter(([, ways]) => ways.has('negative')).map(([finding]) => finding);

/** The dangers (class A and B) among them: there must be none. */
export const negatedDangersIn = (
  condition: Condition,
  known: Definitions = definitions,
): readonly FindingId[] => negatedIn(condition, known).filter((finding) => items[finding].class !== 'C');

/** The protective facts that a condition names under `unless`, also those within derived values and counts. */
export const protectiveIn = (
  condition: Condition,
  known: Definitions = definitions,
): readonly ProtectiveId[] => {
  switch (condition.kind) {
    case 'unless':
      return [condition.protective];
    case 'derived':
      return protectiveIn(known.facts[condition.id], known);
    case 'count':
      return known.counts[condition.id].flatMap((part) => protectiveIn(part, known));
    case 'all':
    case 'any':
    case 'atLeast':
      return condition.of.flatMap((part) => protectiveIn(part, known));
    default:
      return [];
  }
};
