import { unansweredClassA } from '@/lib/findings';
import { classAIds, type Switches } from '@/lib/questionnaire';
import { type Concern, moreUrgent, type Tier, urgencyOf } from './disposition';
import type { Evaluation } from './evaluate';
import { defaultRuleId, floors, type PolicyChoice, policyChoices } from './policy';
import { type ConditionRuleId, dispositionOf, type RuleId, ruleIds } from './ruleset';

/** A rule that fired, with the tier and wait that it has under the service's policy. */
export interface FiredRule {
  readonly id: RuleId;
  readonly tier: Tier;
  readonly maxWaitHours: number;
  readonly concern: Concern;
  /** The policy choice that moved its tier, if one did. */
  readonly policy?: PolicyChoice;
}

/** One disposition, with everything that led to it. */
export interface Decision {
  readonly evaluation: Evaluation;
  /** Most urgent first, then by wait, then in the order of the rule table. */
  readonly fired: readonly FiredRule[];
  /**
   * Not fired, but some answer to what was unknown would fire them. (Save one: "exactly three" inflammatory features
   * when somebody under 35 did not tell the age at first pain, which can only have been under 35.)
   */
  readonly unresolved: readonly ConditionRuleId[];
  readonly tier: Tier;
  /** The fired rule with the shortest wait: one more worrying answer never lengthens it. */
  readonly shortestWait: FiredRule;
}

const choices = Object.keys(policyChoices) as PolicyChoice[];

const firedRule = (id: RuleId, switches: Switches): FiredRule => {
  const { tier, maxWaitHours, concern } = dispositionOf(id);
  const policy = choices.find(
    (choice) => policyChoices[choice].rule === id && policyChoices[choice].chosen(switches),
  );
  if (policy === undefined) return { id, tier, maxWaitHours, concern };
  const chosen = policyChoices[policy];
  return { id, concern, tier: chosen.tier, maxWaitHours: chosen.maxWaitHours, policy };
};

// Of equal rules the one that stands first in the table stays first: sorting keeps their order.
const byUrgency = (one: FiredRule, other: FiredRule): number =>
  urgencyOf(one.tier) - urgencyOf(other.tier) || byWait(one, other);

const byWait = (one: FiredRule, other: FiredRule): number => one.maxWaitHours - other.maxWaitHours;

/** The most urgent of all fired rules decides, never below the policy's floors (evidence §6.1(7)). */
export const decideDisposition = (evaluation: Evaluation): Decision => {
  const { findings, truths } = evaluation;
  const { switches } = findings.intake;
  const holding: readonly RuleId[] = ruleIds.filter((id) => truths[id] === 'present');
  const ids: readonly RuleId[] = holding.length > 0 ? holding : [defaultRuleId];
  const inTableOrder = ids.map((id) => firedRule(id, switches));
  const fired = [...inTableOrder].sort(byUrgency);
  const mostUrgent = fired[0] as FiredRule;
  const floor: Tier =
    unansweredClassA(findings, classAIds).length > 0 ? floors.unansweredClassA : 'self_manage';
  return {
    evaluation,
    fired,
    unresolved: ruleIds.filter((id) => truths[id] === 'unknown'),
    tier: moreUrgent(mostUrgent.tier, floor),
    shortestWait: [...inTableOrder].sort(byWait)[0] as FiredRule,
  };
};
