import {
  deriveFindings,
  type FactorProfile,
  type Findings,
  profileOf,
  type SupportLevel,
  stateOf,
  supportLevelOf,
  unansweredClassA,
} from '@/lib/findings';
import {
  classAIds,
  type FindingId,
  findingIds,
  type Intake,
  isAbsentReason,
  items,
} from '@/lib/questionnaire';
import {
  alarmIn,
  type Decision,
  defaultRuleId,
  type FiredRule,
  type RuleId,
  ruleset,
  urgencyOf,
} from '@/lib/triage';
import { groundsOf } from './grounds';

export { openGroundsOf } from './grounds';

/** Things that a clinician or the person should know besides the rules; each has wording. */
export type NoteId =
  | 'pregnancy_unknown'
  | 'cancer_unknown'
  | 'duration_unknown'
  | 'steroids_unknown'
  | 'answered_by_other'
  | 'seen_professional'
  | 'pregnancy_banner'
  | 'scope_site'
  | 'procedure_team_first'
  | 'oncology_first'
  | 'review_sooner_65';

/** A fired rule as a reason: a minimal set of answers that made it true (`./grounds`). */
export interface Reason {
  readonly rule: FiredRule;
  readonly because: readonly FindingId[];
}

/** A decision with its grounds. Ids only; no sentence. */
export interface Explanation {
  readonly decision: Decision;
  /** Every fired rule with its grounds, in the order of urgency. */
  readonly grounds: readonly Reason[];
  /** What the person is shown: per concern the most urgent rule (evidence §6.1(14)). */
  readonly reasons: readonly Reason[];
  /** Dangers asked about and answered "no". */
  readonly denied: readonly FindingId[];
  /** Asked and not answered, in the order of the questionnaire. */
  readonly unknown: readonly FindingId[];
  readonly unansweredClassA: readonly FindingId[];
  readonly factorProfile: FactorProfile;
  readonly supportLevel: SupportLevel;
  readonly notes: readonly NoteId[];
}

const groundsFor = (rule: FiredRule, findings: Findings): Reason => ({
  rule,
  because: rule.id === defaultRuleId ? [] : groundsOf(ruleset[rule.id].when, findings),
});

/** Per concern the most urgent; with an emergency or a same-day result, nothing from less urgent tiers. */
const reasonsShown = (grounds: readonly Reason[], decision: Decision): readonly Reason[] => {
  const pressing = urgencyOf(decision.tier) <= urgencyOf('same_day');
  const seen = new Set<string>();
  return grounds.filter(({ rule }) => {
    const first = !seen.has(rule.concern);
    seen.add(rule.concern);
    return (
      first && (!pressing || rule.tier === decision.tier || urgencyOf(rule.tier) < urgencyOf(decision.tier))
    );
  });
};

const dangers: readonly FindingId[] = findingIds.filter((finding) => items[finding].class !== 'C');

const hasFired = (decision: Decision, id: RuleId): boolean => decision.fired.some((rule) => rule.id === id);

const notesFor = (decision: Decision): readonly NoteId[] => {
  const { findings } = decision.evaluation;
  const { answers, reading } = findings;
  const unknown = (finding: FindingId): boolean => isAbsentReason(answers[finding]);
  const age = reading.ctx_age;
  const conditions: readonly (readonly [NoteId, boolean])[] = [
    ['oncology_first', answers.ctx_cancer === 'current'],
    ['pregnancy_banner', answers.ctx_pregnancy === 'yes' || answers.ctx_pregnancy === 'birth_le_6w'],
    ['procedure_team_first', answers.ctx_spine_procedure === 'le_6w'],
    ['scope_site', hasFired(decision, 'r-gate-site-other')],
    ['pregnancy_unknown', unknown('ctx_pregnancy')],
    ['cancer_unknown', unknown('ctx_cancer')],
    ['duration_unknown', unknown('ctx_pain_duration')],
    ['steroids_unknown', unknown('fx_steroids')],
    ['answered_by_other', answers.ctx_answering_for === 'other'],
    ['seen_professional', answers.seen_professional?.startsWith('yes') ?? false],
    ['review_sooner_65', typeof age === 'number' && age >= 65],
  ];
  return conditions.filter(([, applies]) => applies).map(([note]) => note);
};

/** Explains a decision: why, what was looked for and not found, what could not be told. */
export const explainDecision = (decision: Decision): Explanation => {
  const { findings } = decision.evaluation;
  const grounds = decision.fired.map((rule) => groundsFor(rule, findings));
  return {
    decision,
    grounds,
    reasons: reasonsShown(grounds, decision),
    denied: dangers.filter((id) => stateOf(id, findings) === 'absent'),
    unknown: findingIds.filter((id) => isAbsentReason(findings.answers[id])),
    unansweredClassA: unansweredClassA(findings, classAIds),
    factorProfile: profileOf(findings),
    supportLevel: supportLevelOf(findings),
    notes: notesFor(decision),
  };
};

/** The emergencies that hold already half-way through the questionnaire, with the answers that made them so. */
export const explainAlarm = (intake: Intake): readonly Reason[] => {
  const findings = deriveFindings(intake, 'leave');
  return alarmIn(intake).map((rule) => groundsFor(rule, findings));
};
