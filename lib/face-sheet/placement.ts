/*
 * Which finding speaks for which condition, computed from the rules, so that a new rule or finding finds its place on
 * the face sheet by itself.
 */
import { type Condition, derivedCounts, derivedFacts } from '@/lib/findings';
import type { FindingId } from '@/lib/questionnaire';
import { type Concern, concerns, ruleIds, ruleset } from '@/lib/triage';

/** A concern that may be written down: self-harm never is (evidence §3.5). */
export type SharedConcern = Exclude<Concern, 'self_harm'>;

/** The conditions of the red-flag table: those of which at least one rule makes an emergency. */
export const seriousConcerns: readonly SharedConcern[] = concerns.filter(
  (concern): concern is SharedConcern =>
    concern !== 'self_harm' &&
    ruleIds.some((id) => ruleset[id].concern === concern && ruleset[id].tier === 'emergency_now'),
);

/** How many answers it takes to make a condition hold: at least, and with the help of each finding that it reads. */
interface Reach {
  readonly fewest: number;
  readonly with: ReadonlyMap<FindingId, number>;
}

const sumOfSmallest = (numbers: readonly number[], n: number): number =>
  [...numbers]
    .sort((one, other) => one - other)
    .slice(0, n)
    .reduce((sum, number) => sum + number, 0);

/** Keeps the smaller number of each finding. */
const smallest = (all: readonly (readonly [FindingId, number])[]): ReadonlyMap<FindingId, number> => {
  const kept = new Map<FindingId, number>();
  for (const [finding, number] of all) kept.set(finding, Math.min(number, kept.get(finding) ?? number));
  return kept;
};

/** At least n of these have to hold. */
const reachOfSeveral = (of: readonly Condition[], n: number): Reach => {
  const parts = of.map(reachOf);
  const fewest = parts.map((part) => part.fewest);
  const withEach = parts.flatMap((part, at) => {
    const others = sumOfSmallest([...fewest.slice(0, at), ...fewest.slice(at + 1)], n - 1);
    return [...part.with].map(([finding, own]) => [finding, own + others] as const);
  });
  return { fewest: sumOfSmallest(fewest, n), with: smallest(withEach) };
};

const reachOf = (condition: Condition): Reach => {
  switch (condition.kind) {
    case 'is':
    case 'number':
      return { fewest: 1, with: new Map([[condition.finding, 1]]) };
    case 'derived':
      return reachOf(derivedFacts[condition.id]);
    case 'count':
      return reachOfSeveral(derivedCounts[condition.id], condition.atLeast ?? condition.exactly ?? 1);
    case 'all':
      return reachOfSeveral(condition.of, condition.of.length);
    case 'any':
      return reachOfSeveral(condition.of, 1);
    case 'atLeast':
      return reachOfSeveral(condition.of, condition.n);
    case 'unless':
      return { fewest: 0, with: new Map() };
    default:
      return { fewest: 1, with: new Map() };
  }
};

/** A finding that every rule of a concern reads defines it: 0. Else the fewest answers that it takes with it. */
const reachOfConcern = (concern: SharedConcern): ReadonlyMap<FindingId, number> => {
  const all = ruleIds
    .filter((id) => ruleset[id].concern === concern)
    .map((id) => reachOf(ruleset[id].when).with);
  const defines = (finding: FindingId): boolean => all.every((one) => one.has(finding));
  const nearest = smallest(all.flatMap((one) => [...one]));
  return new Map([...nearest].map(([finding, number]) => [finding, defines(finding) ? 0 : number]));
};

const reaches = seriousConcerns.map((concern) => [concern, reachOfConcern(concern)] as const);

/**
 * The serious condition for which a finding speaks most directly: whose rules need the fewest other answers besides
 * it. Between equals the order of the concerns decides. `undefined` when it stands in none of their rules.
 */
export const closestConcern = (finding: FindingId): SharedConcern | undefined => {
  const read = reaches.filter(([, reach]) => reach.has(finding));
  const least = Math.min(...read.map(([, reach]) => reach.get(finding) ?? 0));
  return read.find(([, reach]) => reach.get(finding) === least)?.[0];
};
