import { deriveFindings } from '@/lib/findings';
import { type Answers, type Intake, itemOf, type LinkId } from '@/lib/questionnaire';
import { type Decision, decideDisposition, evaluateRules, type RuleId, type Tier } from '@/lib/triage';

/** What can be asked about: an intake, or a result, which holds the answers that it was computed from. */
export type Asked = Pick<Intake, 'answers' | 'switches'>;

/** The same with the tier that the person was shown; it may be more urgent than the answers explain. */
export type Shown = Asked & { readonly tier: Tier };

/** What the advice would be with other answers. */
export interface Outcome {
  /** The answers that would be different. */
  readonly changes: Answers;
  readonly tier: Tier;
  /** The longest wait, in hours. */
  readonly maxWaitHours: number;
  /** The rule that would decide. */
  readonly rule: RuleId;
}

/** The intake with some answers changed; what was never asked of it stays so. */
export const withChanges = ({ answers, switches }: Asked, changes: Answers): Intake => ({
  answers: { ...answers, ...changes },
  switches,
});

/** The spine up to the decision: all that the tier depends on. */
export const decisionOn = ({ answers, switches }: Asked): Decision =>
  decideDisposition(evaluateRules(deriveFindings({ answers, switches })));

/** One answer, as a change. */
export const answer = (linkId: LinkId, value: unknown): Answers => ({ [linkId]: value });

export const outcomeOf = (
  changes: Answers,
  { tier, shortestWait, fired: [deciding] }: Decision,
): Outcome => ({
  changes,
  tier,
  maxWaitHours: shortestWait.maxWaitHours,
  rule: (deciding ?? shortestWait).id,
});

/** Everything that a question can be answered by, apart from the reasons for having no answer. */
export const valuesOf = (linkId: LinkId): readonly (string | number)[] => {
  const item = itemOf(linkId);
  if (item.type === 'choice') return item.repeats ? [] : item.answerOption;
  if (item.type === 'text') return [];
  return Array.from({ length: item.maxValue - item.minValue + 1 }, (_, at) => item.minValue + at);
};
