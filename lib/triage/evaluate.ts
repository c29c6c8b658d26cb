import type { Truth } from '@/lib/base';
import { compile, type Findings } from '@/lib/findings';
import { type ConditionRuleId, ruleIds, ruleset } from './ruleset';

/** Every rule with its truth, in the order of the rule table: nothing stops at the first that fires. */
export interface Evaluation {
  readonly findings: Findings;
  readonly truths: Readonly<Record<ConditionRuleId, Truth>>;
}

const allAbsent = Object.fromEntries(ruleIds.map((id) => [id, 'absent'])) as Record<ConditionRuleId, Truth>;
const tests = ruleIds.map((id) => [id, compile(ruleset[id].when)] as const);

/** Evaluates all rules over findings. `unknown`: not fired, but some answer to what was unknown would fire it. */
export const evaluateRules = (findings: Findings): Evaluation => {
  const truths = { ...allAbsent };
  for (const [id, test] of tests) {
    const truth = test(findings);
    if (truth !== 'absent') truths[id] = truth;
  }
  return { findings, truths };
};
