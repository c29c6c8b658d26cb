/**
 * What leaves the device: the answers that may be shared and what the person was shown. Every export (file, QR code,
 * FHIR) carries exactly this, and every import gives it back; whoever opens it assesses the answers again.
 */
import * as z from 'zod/mini';
import { assess, type NoAssessment } from './assessment';
import { failure, type Result, success } from './base';
import type { Answers, Switches } from './questionnaire';
import { type Issue, parseIntake } from './questionnaire/schema';
import { raisedTo, type SharedAnswers, type Summary, shareable, withoutPrivate } from './summary';
import { moreUrgent, type Tier, tiers } from './triage';

/** The advice as the person saw it. */
export interface Shown {
  /** The ruleset that gave it. */
  readonly rulesetVersion: string;
  readonly tier: Tier;
  readonly maxWaitHours: number;
}

export interface Handover {
  readonly answers: SharedAnswers;
  readonly switches: Switches;
  /** When the answers were confirmed, ISO 8601. */
  readonly authored?: string;
  readonly shown: Shown;
}

/** What a summary hands over: no rules and no reasons, since the reader has their own. */
export const handoverOf = ({
  answers,
  switches,
  authored,
  rulesetVersion,
  tier,
  maxWait,
}: Summary): Handover => ({
  answers,
  switches,
  ...(authored === undefined ? {} : { authored }),
  shown: { rulesetVersion, tier, maxWaitHours: maxWait.hours },
});

const shownSchema = z.strictObject({
  rulesetVersion: z.string().check(z.regex(/^lbp-triage-\d{1,4}(\.\d{1,4}){1,2}$/)),
  tier: z.enum(tiers),
  maxWaitHours: z.int().check(z.gte(0), z.lte(10_000)),
});

const allowedShown: { readonly [K in keyof Shown]: string } = {
  rulesetVersion: 'the name of a ruleset, such as lbp-triage-0.3',
  tier: tiers.join(', '),
  maxWaitHours: 'a whole number of hours from 0 to 10000',
};

const issueOfShown = ({ path }: z.core.$ZodIssue): Issue => {
  const key = path[0] as keyof Shown | undefined;
  return key !== undefined && Object.hasOwn(allowedShown, key)
    ? { at: key, allowed: allowedShown[key] }
    : { at: 'shown', allowed: `an object with ${Object.keys(allowedShown).join(', ')}` };
};

/** Answers that must never be handed over; a file that holds them was not made here. */
const privateIssues = (answers: Answers): readonly Issue[] => {
  const allowed = withoutPrivate(answers);
  return Object.keys(answers)
    .filter((linkId) => !(linkId in allowed))
    .map((linkId) => ({ at: linkId, allowed: 'nothing; this answer is never handed over' }));
};

/** Reads a handover from anything, without repairing it: what is not exactly right comes back as issues. */
export const parseHandover = (input: unknown): Result<Handover, readonly Issue[]> => {
  const { shown, ...rest } = { ...(typeof input === 'object' ? input : {}) } as { shown?: unknown };
  const intake = parseIntake(rest);
  const told = shownSchema.safeParse(shown);
  const issues = [
    ...(intake.ok ? privateIssues(intake.value.answers) : intake.problem),
    ...(told.success ? [] : told.error.issues.map(issueOfShown)),
  ];
  if (!intake.ok || !told.success || issues.length > 0) return failure(issues);
  return success({ ...intake.value, shown: told.data });
};

/**
 * How what the reader's own rules say compares with what the person was shown. `private`: it was more urgent than
 * the answers explain, for a reason that is not handed over. `other`: the two differ although the rules are the
 * same, so something was changed on the way. `rules`: another ruleset was used, and it said something else.
 */
export type Difference = 'none' | 'private' | 'other' | 'rules';

/** A handover, read again: never less urgent than what the person was shown. */
export interface Reopened {
  readonly summary: Summary;
  readonly shown: Shown;
  /** What the reader's rules say about the answers alone. */
  readonly own: Omit<Shown, 'rulesetVersion'>;
  readonly difference: Difference;
}

const differenceBetween = (own: Summary, shown: Shown): Difference => {
  const { hours } = own.maxWait;
  if (own.tier === shown.tier && hours === shown.maxWaitHours) return 'none';
  if (own.rulesetVersion !== shown.rulesetVersion) return 'rules';
  return moreUrgent(shown.tier, own.tier) === shown.tier && shown.maxWaitHours <= hours ? 'private' : 'other';
};

/** Assesses the answers of a handover again, with the reader's own rules. */
export const reopen = ({ shown, ...intake }: Handover): Result<Reopened, NoAssessment> => {
  const assessment = assess(intake);
  if (!assessment.ok) return assessment;
  const own = shareable(assessment.value, { sexual: true });
  return success({
    summary: raisedTo(own, { tier: shown.tier, hours: shown.maxWaitHours }),
    shown,
    own: { tier: own.tier, maxWaitHours: own.maxWait.hours },
    difference: differenceBetween(own, shown),
  });
};
