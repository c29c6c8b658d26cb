import { deriveFindings, type FactorProfile, type SupportLevel } from '@/lib/findings';
import type { Answers, FindingId, Intake, LinkId, Switches } from '@/lib/questionnaire';
import {
  type Concern,
  decideDisposition,
  defaultRuleId,
  evaluateRules,
  moreUrgent,
  type PolicyChoice,
  type RuleId,
  rulesetVersion,
  type Tier,
} from '@/lib/triage';
import { type Explanation, explainDecision, type NoteId, type Reason } from './explanation';

/** A fired rule in a result: what it says, how soon, and the answers that made it true. */
export interface ReportedRule<Rule extends RuleId = RuleId, Finding extends FindingId = FindingId> {
  readonly id: Rule;
  readonly tier: Tier;
  readonly maxWaitHours: number;
  readonly concern: Concern;
  readonly policy?: PolicyChoice;
  readonly because: readonly Finding[];
}

interface Report<Rule extends RuleId, Finding extends FindingId, Given> {
  readonly rulesetVersion: string;
  /** When the answers were confirmed, ISO 8601. */
  readonly authored?: string;
  readonly switches: Switches;
  readonly tier: Tier;
  readonly maxWait: { readonly hours: number; readonly rule: Rule | null; readonly policy?: PolicyChoice };
  readonly firedRules: readonly ReportedRule<Rule, Finding>[];
  /** The reasons shown to the person, at most one per concern. */
  readonly reasons: readonly ReportedRule<Rule, Finding>[];
  readonly unresolved: readonly Rule[];
  readonly denied: readonly Finding[];
  readonly unknown: readonly Finding[];
  readonly unansweredClassA: readonly Finding[];
  readonly factorProfile: FactorProfile;
  readonly supportLevel: SupportLevel;
  readonly notes: readonly NoteId[];
  /** The answers that count: those of closed blocks are gone. */
  readonly answers: Given;
}

/**
 * The whole result: complete, flat, serialisable, ids only. It may hold private answers, so it lives in memory
 * and is shown on the screen; whatever is stored, printed or exported takes a `Summary`.
 */
export type Assessment = Report<RuleId, FindingId, Answers>;

/** Answers about self-harm and abuse: never stored, printed or exported (evidence §3.5(5)). */
export type PrivateId = Extract<FindingId, `saf_${string}`>;
/** A finding that may leave the page. */
export type SharedFinding = Exclude<FindingId, PrivateId>;
type SharedRule = Exclude<RuleId, `r-saf-${string}`>;
export type SharedAnswers = { readonly [L in Exclude<LinkId, PrivateId>]?: Answers[L] };

/** What may leave the page. `private`: the reason for the tier is one that is not written down. */
export interface Summary extends Report<SharedRule, SharedFinding, SharedAnswers> {
  readonly reason: 'shown' | 'private';
}

const reported = ({ rule, because }: Reason): ReportedRule => ({ ...rule, because });

/** Lays an explanation out flat. Computes nothing new. */
export const summarise = (explanation: Explanation): Assessment => {
  const { decision } = explanation;
  const { intake, answers } = decision.evaluation.findings;
  const { id, maxWaitHours, policy } = decision.shortestWait;
  return {
    rulesetVersion,
    ...(intake.authored === undefined ? {} : { authored: intake.authored }),
    switches: intake.switches,
    tier: decision.tier,
    maxWait: { hours: maxWaitHours, rule: id, ...(policy === undefined ? {} : { policy }) },
    firedRules: explanation.grounds.map(reported),
    reasons: explanation.reasons.map(reported),
    unresolved: decision.unresolved,
    denied: explanation.denied,
    unknown: explanation.unknown,
    unansweredClassA: explanation.unansweredClassA,
    factorProfile: explanation.factorProfile,
    supportLevel: explanation.supportLevel,
    notes: explanation.notes,
    answers,
  };
};

/** What the person decides about the handing over. */
export interface SharingChoices {
  /** Answers about sexual function go in only when the person ticks a box for it (settled). */
  readonly sexual: boolean;
}

/** The answers without those that are never written down. */
export const withoutPrivate = (answers: Answers): SharedAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([linkId]) => !linkId.startsWith('saf_')));

/** The answers that are handed over. */
const sharedAnswers = (answers: Answers, choices: SharingChoices): Answers => {
  const { ces_sexual_new: sexual, ...shared } = withoutPrivate(answers);
  return choices.sexual && sexual !== undefined ? { ...shared, ces_sexual_new: sexual } : shared;
};

/** What the answers that are handed over say by themselves; the answers that they alone would not open are gone. */
const toldBy = ({ answers, switches, authored }: Assessment, choices: SharingChoices): Assessment => {
  const intake: Intake = { answers: sharedAnswers(answers, choices), switches };
  const dated = authored === undefined ? intake : { ...intake, authored };
  return summarise(explainDecision(decideDisposition(evaluateRules(deriveFindings(dated)))));
};

/**
 * The part of a result that may be stored, printed and exported: without self-harm and abuse answers, and
 * sexual-function answers only as chosen. Everything is told as if the withheld answers had never been given, so that
 * nothing gives them away; only tier and wait stay those of the whole result.
 */
export const shareable = (assessment: Assessment, choices: SharingChoices): Summary => {
  const told = toldBy(assessment, choices) as Omit<Summary, 'reason'>;
  const explained = told.tier === assessment.tier;
  const shown = new Set<RuleId>(assessment.reasons.map((rule) => rule.id));
  const { hours } = assessment.maxWait;
  return {
    ...told,
    tier: assessment.tier,
    maxWait: told.maxWait.hours === hours ? told.maxWait : { hours, rule: null },
    firedRules: told.firedRules.filter((rule) => explained || rule.id !== defaultRuleId),
    reasons: told.reasons.filter((rule) => shown.has(rule.id)),
    reason: explained ? 'shown' : 'private',
  };
};

/**
 * The summary, told at least as urgently as this: the advice that was shown before stands, for a private reason when
 * the answers do not explain it. `hours` is the longest wait.
 */
export const raisedTo = (
  summary: Summary,
  shown: { readonly tier: Tier; readonly hours: number },
): Summary => {
  const tier = moreUrgent(summary.tier, shown.tier);
  const explained = tier === summary.tier;
  const { maxWait, firedRules } = summary;
  return {
    ...summary,
    tier,
    maxWait: shown.hours < maxWait.hours ? { hours: shown.hours, rule: null } : maxWait,
    firedRules: firedRules.filter((rule) => explained || rule.id !== defaultRuleId),
    reason: explained ? summary.reason : 'private',
  };
};
