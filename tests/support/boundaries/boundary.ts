import type { ConditionRuleId } from '@/lib/triage/ruleset';
import type { LooseAnswers } from '../intakes';

/** People on both sides of a rule's boundary: the benign person, changed by `base` and then by one of these. */
export interface Boundary {
  readonly base?: LooseAnswers;
  readonly fires: readonly LooseAnswers[];
  /** The benign person, unchanged, is always among the silent. */
  readonly silent?: readonly LooseAnswers[];
}

/** By rule. */
export type Boundaries = { readonly [Id in ConditionRuleId]?: Boundary };

/** One person for each question, who answers it with yes. */
export const eachYes = (...findings: readonly (keyof LooseAnswers)[]): readonly LooseAnswers[] =>
  findings.map((finding) => ({ [finding]: 'yes' }));
