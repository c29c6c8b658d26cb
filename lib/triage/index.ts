/**
 * Triage: the rules as data, the policy, and how fired rules become one disposition. Says how soon a person should
 * be seen and on what grounds; never a diagnosis, never a cause. Holds no sentence: wording is joined at the edge.
 * Source: docs/clinical/evidence.md §1 and §6.
 */
export { alarmIn } from './alarm';
export { type Decision, decideDisposition, type FiredRule } from './decide';
export { type Concern, concerns, moreUrgent, type Tier, tiers, urgencyOf } from './disposition';
export { evaluateRules } from './evaluate';
export { defaultRule, defaultRuleId, floors, type PolicyChoice, policyChoices } from './policy';
export type { EvidenceId, Rule, Source } from './rule';
export {
  dispositionOf,
  positionOf,
  type RuleId,
  ruleIds,
  ruleset,
  rulesetVersion,
} from './ruleset';
