import { keysOf, type Tally, type Truth, tallyOf } from '@/lib/base';
import { type FindingId, type Intake, type OpenIntake, openIntake } from '@/lib/questionnaire';
import { derivedCounts, derivedFacts, protectiveFacts } from './derived';
import type { CountId, DerivedId, ProtectiveId } from './derived-ids';
import { compile, type Test } from './evaluate';
import { type Known, knownIn } from './known';

/**
 * What a clinician would write down: each finding with its reading, and the derived values. Rules speak only of
 * these. Keeps the pruned answers, so that what was not known stays visible.
 */
export interface Findings extends OpenIntake {
  readonly known: Known;
  readonly derived: Readonly<Record<DerivedId, Truth>>;
  readonly counts: Readonly<Record<CountId, Tally>>;
  readonly protective: Readonly<Record<ProtectiveId, Truth>>;
}

type Tests<Id extends string> = readonly (readonly [Id, Test])[];

const derivedTests: Tests<DerivedId> = keysOf(derivedFacts).map((id) => [id, compile(derivedFacts[id])]);
const protectiveTests: Tests<ProtectiveId> = keysOf(protectiveFacts).map((id) => [
  id,
  compile(protectiveFacts[id]),
]);
const countTests = keysOf(derivedCounts).map((id) => [id, derivedCounts[id].map(compile)] as const);

/**
 * Derives the findings of an intake. `unasked` as in `readAnswers`: `leave` for a questionnaire that is still
 * being filled in, where nothing may be concluded from what has not been asked yet.
 */
export const deriveFindings = (intake: Intake, unasked: 'assume' | 'leave' = 'assume'): Findings => {
  const derived: Partial<Record<DerivedId, Truth>> = {};
  const counts: Partial<Record<CountId, Tally>> = {};
  const protective: Partial<Record<ProtectiveId, Truth>> = {};
  // Filled in the order of definition, so that a derived value can use those above it.
  const open = openIntake(intake, unasked);
  const findings = { ...open, known: knownIn(open), derived, counts, protective } as Findings;
  for (const [id, test] of derivedTests) derived[id] = test(findings);
  for (const [id, tests] of countTests) counts[id] = tallyOf(tests, findings);
  for (const [id, test] of protectiveTests) protective[id] = test(findings);
  return findings;
};

/** What is known of one finding: its value, that it was asked in vain, or that it was never asked. */
export type FindingState = 'present' | 'absent' | 'unknown' | 'not_asked';

/** The state of a yes/no finding, for the red-flag table. */
export const stateOf = (finding: FindingId, findings: Findings): FindingState => {
  const answer = findings.answers[finding];
  if (answer === undefined) return 'not_asked';
  if (answer === 'yes') return 'present';
  return answer === 'no' ? 'absent' : 'unknown';
};

/** The class A findings that were shown and not answered (evidence §6.1(16)). */
export const unansweredClassA = (findings: Findings, classA: readonly FindingId[]): readonly FindingId[] =>
  classA.filter((finding) => stateOf(finding, findings) === 'unknown');
