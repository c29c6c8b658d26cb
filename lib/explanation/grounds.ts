import {
  type Condition,
  compile,
  countForIncomplete,
  derivedCounts,
  derivedFacts,
  type Findings,
  protectiveFacts,
} from '@/lib/findings';
import { type FindingId, isAbsentReason } from '@/lib/questionnaire';

/** What a condition may be rested on. */
interface Basis {
  readonly findings: Findings;
  /** Only these may be used, to see whether fewer would do. */
  readonly usable: (finding: FindingId) => boolean;
  /** What was asked in vain is taken for whatever fits, to see which answers could still settle it. */
  readonly hoping: boolean;
}

/** The findings on which a condition rests; `undefined` when it cannot be rested on what may be used. */
type Grounds = readonly FindingId[] | undefined;

const isOpen = (finding: FindingId, { findings }: Basis): boolean =>
  isAbsentReason(findings.answers[finding]);

const ifUsable = (rested: readonly FindingId[], { usable }: Basis): Grounds =>
  rested.every(usable) ? rested : undefined;

/** A possible pregnancy that is assumed for want of an answer is assumed from age and sex. */
const restedOn = (finding: FindingId, { findings: { answers, reading } }: Basis): readonly FindingId[] =>
  finding === 'ctx_pregnancy' && reading.ctx_pregnancy !== answers.ctx_pregnancy
    ? ['ctx_pregnancy', 'ctx_age', 'ctx_sex_birth']
    : [finding];

const ofOne = (condition: Condition, finding: FindingId, basis: Basis): Grounds => {
  const truth = compile(condition)(basis.findings);
  const fits = truth === 'present' || (basis.hoping && truth === 'unknown');
  return fits ? ifUsable(restedOn(finding, basis), basis) : undefined;
};

/** All of these, together; `undefined` as soon as one has no grounds. */
const ofEach = (of: readonly Condition[], basis: Basis): Grounds => {
  const parts = of.map((part) => groundsWithin(part, basis));
  return parts.every((part) => part !== undefined) ? [...new Set(parts.flat())] : undefined;
};

/** What is still open weighs more than any number of answers: hope no further than needed. */
const weightOf = (rested: readonly FindingId[], basis: Basis): number =>
  rested.length + (basis.hoping ? 1000 * rested.filter((finding) => isOpen(finding, basis)).length : 0);

/** N of these, those with the smallest grounds; `undefined` when fewer have any. */
const ofSome = (of: readonly Condition[], n: number, basis: Basis): Grounds => {
  const parts = of
    .flatMap((part) => {
      const rested = groundsWithin(part, basis);
      return rested === undefined ? [] : [rested];
    })
    .sort((one, other) => weightOf(one, basis) - weightOf(other, basis));
  return parts.length < n ? undefined : [...new Set(parts.slice(0, n).flat())];
};

/** A protective fact that does not hold: one part of it that does not, for that is why it does not protect. */
const ofUnless = (protective: Condition, { findings, usable }: Basis): Grounds => {
  const parts = protective.kind === 'all' ? protective.of : [protective];
  for (const part of parts) {
    if (part.kind === 'is' && usable(part.finding) && compile(part)(findings) !== 'present')
      return [part.finding];
  }
  return undefined;
};

/** One of several findings of which it is enough that one was asked in vain. */
const ofOneLeftOpen = (
  among: readonly FindingId[],
  isLeft: (answer: unknown) => boolean,
  { findings, usable }: Basis,
): Grounds => {
  const left = among.find((finding) => usable(finding) && isLeft(findings.answers[finding]));
  return left === undefined ? undefined : [left];
};

const groundsWithin = (condition: Condition, basis: Basis): Grounds => {
  switch (condition.kind) {
    case 'is':
    case 'number':
      return ofOne(condition, condition.finding, basis);
    case 'underMinimumAge':
      return ofOne(condition, 'ctx_age', basis);
    case 'derived':
      return groundsWithin(derivedFacts[condition.id], basis);
    case 'unless':
      return ofUnless(protectiveFacts[condition.protective], basis);
    case 'all':
      return ofEach(condition.of, basis);
    case 'any':
      return ofSome(condition.of, 1, basis);
    case 'atLeast':
      return ofSome(condition.of, condition.n, basis);
    case 'count':
      return ofSome(derivedCounts[condition.id], condition.exactly ?? condition.atLeast ?? 1, basis);
    case 'unsure':
      return ofOneLeftOpen(condition.of, isAbsentReason, basis);
    case 'incomplete':
      return ofOneLeftOpen(countForIncomplete, (answer) => answer === 'skipped', basis);
  }
};

/**
 * A minimal set of answers that makes a condition true; empty when it does not hold.
 *
 * Enough: were nothing else known about the person, the condition would hold as well. (A question left empty in a
 * part of the questionnaire that another answer opens must have been asked.) Minimal: none of them can be left out.
 * Were any one of them answered the other way, and everything outside the set denied, the condition would not hold.
 * So an unknown time that is read as recent belongs to the set, and so does the answer that keeps a protective fact
 * from holding. There may be other such sets; this is one of the smallest parts, in the order of the condition.
 */
export const groundsOf = (condition: Condition, findings: Findings): readonly FindingId[] => {
  let kept = groundsWithin(condition, { findings, usable: () => true, hoping: false }) ?? [];
  for (const finding of kept) {
    const others: ReadonlySet<FindingId> = new Set(kept.filter((other) => other !== finding));
    const usable = (other: FindingId): boolean => others.has(other);
    kept = groundsWithin(condition, { findings, usable, hoping: false }) ?? kept;
  }
  return kept;
};

/** Of a condition that is unknown: a few questions asked in vain whose answers could make it true. */
export const openGroundsOf = (condition: Condition, findings: Findings): readonly FindingId[] => {
  const basis: Basis = { findings, usable: () => true, hoping: true };
  return (groundsWithin(condition, basis) ?? []).filter((finding) => isOpen(finding, basis));
};
