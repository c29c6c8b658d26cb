import { deriveFindings } from '@/lib/findings';
import type { Intake, LinkId } from '@/lib/questionnaire';
import { decideDisposition, evaluateRules } from '@/lib/triage';
import type { Opinion, Verdict } from '@/scripts/rulebook/second-engine';
import type { LooseAnswers } from '../support/intakes';

type Engine = (intake: Intake) => Opinion;

/** Where two engines differ: the rule (or the tier), what each says, and the fewest answers that show it. */
export interface Disagreement {
  readonly about: string;
  readonly programme: string;
  readonly second: string;
  readonly answers: LooseAnswers;
}

const inWords = (verdict: Verdict): string => {
  if (verdict === undefined) return 'unknown';
  return verdict ? 'present' : 'absent';
};

type Difference = Omit<Disagreement, 'answers'>;

/** The differences in one case: in the truth of each rule, also when it is unknown, and in the tier. */
const differences = (intake: Intake, engine: Engine): readonly Difference[] => {
  const evaluation = evaluateRules(deriveFindings(intake));
  const { verdicts, tier } = engine(intake);
  const own = decideDisposition(evaluation).tier;
  const rules = Object.entries(evaluation.truths).map(([about, programme]) => ({
    about,
    programme,
    second: inWords(verdicts[about]),
  }));
  return [...rules, { about: 'tier', programme: own, second: tier }].filter(
    ({ programme, second }) => programme !== second,
  );
};

const without = (intake: Intake, linkId: LinkId): Intake => ({
  ...intake,
  answers: Object.fromEntries(Object.entries(intake.answers).filter(([id]) => id !== linkId)),
});

const differsAbout = (about: string, intake: Intake, engine: Engine): Difference | undefined =>
  differences(intake, engine).find((difference) => difference.about === about);

/** Leaves out one answer after the other as long as the two still differ about the same rule. */
const smallest = (about: string, intake: Intake, engine: Engine): Intake => {
  let least = intake;
  for (const linkId of Object.keys(intake.answers) as LinkId[]) {
    const fewer = without(least, linkId);
    if (differsAbout(about, fewer, engine) !== undefined) least = fewer;
  }
  return least;
};

/** The first difference between the programme and another engine in a case, with the fewest answers that show it. */
export const disagreementIn = (intake: Intake, engine: Engine): Disagreement | undefined => {
  const first = differences(intake, engine)[0];
  if (first === undefined) return undefined;
  const { answers } = smallest(first.about, intake, engine);
  return { ...first, answers };
};
