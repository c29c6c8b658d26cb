import { type Tier, tiers } from '@/lib/triage';
import type { Shown } from './change';
import { type Raise, whatWouldRaise } from './raise';

/** How many lines a worried person can take in. */
const most = 6;
/** Of what would mean the same for anybody no more than this for each tier. */
const mostForAnybody = 2;

/** A tier that something can be raised to. */
export type RaisedTier = Exclude<Tier, 'self_manage'>;
const raisedTiers = tiers.filter((tier): tier is RaisedTier => tier !== 'self_manage');

/** What to do, and how soon, if one of these happens. */
export interface SafetyNet {
  readonly tier: RaisedTier;
  readonly lines: readonly Raise[];
}

/** The first line of each rule: what else it could rest on would say the same again. */
const firstOfEachRule = (raises: readonly Raise[]): readonly Raise[] =>
  raises.filter(
    ({ tier, rule }, at) => raises.findIndex((other) => other.tier === tier && other.rule === rule) === at,
  );

const fewForAnybody = (raises: readonly Raise[]): readonly Raise[] =>
  raisedTiers.flatMap((tier) =>
    raises.filter((raise) => raise.tier === tier && !raise.personal).slice(0, mostForAnybody),
  );

/**
 * The personal safety net: a handful of what would raise the urgency, by tier, most urgent first. What is special to
 * this person goes before what would mean the same for anybody. It stands beside the fixed list of warning signs and
 * repeats nothing of it.
 */
export const safetyNetOf = (shown: Shown): readonly SafetyNet[] => {
  const raises = firstOfEachRule(whatWouldRaise(shown));
  const special = raises.filter(({ personal }) => personal);
  const chosen = new Set([...special, ...fewForAnybody(raises)].slice(0, most));
  return raisedTiers
    .map((tier) => ({ tier, lines: raises.filter((raise) => raise.tier === tier && chosen.has(raise)) }))
    .filter(({ lines }) => lines.length > 0);
};
