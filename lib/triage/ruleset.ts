import type { KeyOf } from '@/lib/base';
import { defaultRule, defaultRuleId } from './policy';
import type { Rule } from './rule';
import { allRules } from './rules';
import { tableOrder } from './table-order';

/** Version of questionnaire, findings, rules and clinical wording together; content/CHANGELOG.md tells what changed. */
export const rulesetVersion = 'lbp-triage-0.3';

/** A rule that has a condition of its own. */
export type ConditionRuleId = KeyOf<typeof allRules>;
export type RuleId = ConditionRuleId | typeof defaultRuleId;

/** The whole ruleset by id. */
export const ruleset: Readonly<Record<ConditionRuleId, Rule>> = allRules;

/** The rules with a condition, in the order of the rule table. */
export const ruleIds: readonly ConditionRuleId[] = tableOrder.filter(
  (id): id is ConditionRuleId => id !== defaultRuleId,
);

const positions: ReadonlyMap<RuleId, number> = new Map(tableOrder.map((id, position) => [id, position]));

/** Position in the rule table, which settles ties. */
export const positionOf = (id: RuleId): number => positions.get(id) ?? tableOrder.length;

/** Tier, wait and concern of any rule, the policy's default included. */
export const dispositionOf = (id: RuleId): Pick<Rule, 'tier' | 'maxWaitHours' | 'concern' | 'evidence'> =>
  id === defaultRuleId ? defaultRule : ruleset[id];
