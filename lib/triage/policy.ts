import type { Switches } from '@/lib/questionnaire';
import type { Tier } from './disposition';
import type { Rule } from './rule';

/** When no rule fired: looking after oneself with a safety net; listed among the fired rules (settled). */
export const defaultRuleId = 'r-self-manage';
export const defaultRule: Omit<Rule, 'when'> = {
  tier: 'self_manage',
  maxWaitHours: 1008,
  concern: 'none',
  evidence: ['bardin2017', 'nice_ng59', 'premkumar2018'],
};

/** No result is less urgent than its floor, whatever the rules say. */
export const floors = {
  /** A time-critical danger that the person could not or would not answer about (evidence §0.2(3)). */
  unansweredClassA: 'same_day',
} as const satisfies Record<string, Tier>;

/** The two switches that move the tier of a rule (evidence §6.9). Nothing else may. */
export const policyChoices = {
  specialist_bilateral: {
    rule: 'r-ces-bilateral-pain',
    tier: 'same_day',
    maxWaitHours: 24,
    chosen: (switches: Switches) =>
      switches.mode === 'clinic_tablet' && switches.bilateral_pain_policy === 'specialist',
  },
  weak_flags: {
    rule: 'r-weak-single',
    tier: 'urgent_2wk',
    maxWaitHours: 168,
    chosen: (switches: Switches) => switches.weak_flags_follow_nhs,
  },
} as const satisfies Record<
  string,
  { rule: `r-${string}`; tier: Tier; maxWaitHours: number; chosen: (switches: Switches) => boolean }
>;

export type PolicyChoice = keyof typeof policyChoices;
