import { explainDecision } from '@/lib/explanation';
import { deriveFindings } from '@/lib/findings';
import {
  type Answers,
  defaultSwitches,
  type Intake,
  itemOf,
  journeyOf,
  type LinkId,
  type Switches,
} from '@/lib/questionnaire';
import { decideDisposition, evaluateRules } from '@/lib/triage';

/*
 * Searches for witnesses: answers that fire a rule, that show a page, or at which the choice between two answers
 * makes a difference. What is found is kept in tests/proofs/witnesses.json and shown to hold by a test.
 */

/** Answers that differ from an ordinary back, and the switches that differ from their defaults. */
export interface Witness {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly switches?: Partial<Switches>;
}

/** One answer rather than another, and what it changes. */
export interface OptionWitness extends Witness {
  readonly question: LinkId;
  readonly answer: string | number;
  readonly otherwise: string | number;
  readonly changes: readonly Effect[];
}

/** What an answer can change: what the person is told, or what they are asked. */
export const effects = ['rules', 'profile', 'support', 'notes', 'journey'] as const;
export type Effect = (typeof effects)[number];

const pages = (intake: Intake) => journeyOf(intake).map(({ id, fields }) => [id, fields]);

const observed = (intake: Intake): Readonly<Record<Effect, string>> => {
  const decision = decideDisposition(evaluateRules(deriveFindings(intake)));
  const { factorProfile, supportLevel, notes } = explainDecision(decision);
  const { fired, tier, shortestWait } = decision;
  const text = (value: unknown): string => JSON.stringify(value);
  return {
    rules: text([tier, shortestWait.maxWaitHours, fired]),
    profile: text(factorProfile),
    support: text(supportLevel),
    notes: text(notes),
    journey: text(pages(intake)),
  };
};

/** The intake of a witness, given the ordinary back that it differs from. `null` takes an answer away. */
export const intakeOfWitness = ({ answers, switches }: Witness, ordinary: Witness['answers']): Intake => ({
  answers: Object.fromEntries(
    Object.entries({ ...ordinary, ...answers }).filter(([, answer]) => answer !== null),
  ) as Answers,
  switches: { ...defaultSwitches, ...switches },
});

const withAnswer = (witness: Witness, question: LinkId, answer: unknown): Witness => ({
  ...witness,
  answers: { ...witness.answers, [question]: answer },
});

const without = (witness: Witness, key: string): Witness => ({
  ...witness,
  answers: Object.fromEntries(Object.entries(witness.answers).filter(([linkId]) => linkId !== key)),
});

/** Takes away one difference after the other, as long as the witness still is one. */
const fewest = (witness: Witness, isWitness: (witness: Witness) => boolean): Witness => {
  let least = witness;
  for (const key of Object.keys(witness.answers)) {
    if (isWitness(without(least, key))) least = without(least, key);
  }
  return least;
};

/** The first candidate that is a witness, with as few differences as possible; `undefined` when there is none. */
export const findWitness = (
  candidates: readonly Witness[],
  isWitness: (witness: Witness) => boolean,
): Witness | undefined => {
  const found = candidates.find(isWitness);
  return found === undefined ? undefined : fewest(found, isWitness);
};

/** What the choice between two answers changes for this person. */
export const changesBetween = (
  witness: Witness,
  question: LinkId,
  answers: readonly [unknown, unknown],
  ordinary: Witness['answers'],
): readonly Effect[] => {
  const [one, other] = answers.map((answer) =>
    observed(intakeOfWitness(withAnswer(witness, question, answer), ordinary)),
  );
  return effects.filter((effect) => one?.[effect] !== other?.[effect]);
};

/** The answers of which a difference is wanted: every option, and of numbers one neighbouring pair. */
export const pairsOf = (
  question: LinkId,
): readonly (readonly (readonly [string | number, string | number])[])[] => {
  const item = itemOf(question);
  if (item.type === 'integer') {
    const values = Array.from({ length: item.maxValue - item.minValue }, (_, at) => item.minValue + at);
    return [values.map((value) => [value, value + 1] as const)];
  }
  if (item.type === 'text' || item.repeats) return [];
  return item.answerOption.map((option) =>
    item.answerOption.filter((other) => other !== option).map((other) => [option, other] as const),
  );
};

/** For one option: a person for whom choosing it rather than another makes a difference. */
export const findOptionWitness = (
  question: LinkId,
  pairs: readonly (readonly [string | number, string | number])[],
  candidates: readonly Witness[],
  ordinary: Witness['answers'],
): OptionWitness | undefined => {
  for (const candidate of candidates) {
    for (const pair of pairs) {
      const differs = (witness: Witness): boolean =>
        changesBetween(witness, question, pair, ordinary).length > 0;
      if (!differs(candidate)) continue;
      const least = without(fewest(candidate, differs), question);
      const [answer, otherwise] = pair;
      return {
        question,
        answer,
        otherwise,
        changes: changesBetween(least, question, pair, ordinary),
        ...least,
      };
    }
  }
  return undefined;
};
