import { describe, expect, it } from 'vitest';
import { all, type Condition, compile, deriveFindings, number } from '@/lib/findings';
import { journeyOf, type LinkId, linkIds, pageIds, pageOf, type StepId } from '@/lib/questionnaire';
import { evaluateRules, ruleIds } from '@/lib/triage';
import {
  changesBetween,
  findWitness,
  intakeOfWitness,
  type OptionWitness,
  pairsOf,
  type Witness,
} from '@/scripts/rulebook/witnesses';
import { goldenVignettes } from '../support/fixtures';
import { benignAnswers } from '../support/intakes';
import witnesses from './witnesses.json';

const ordinary = benignAnswers as Witness['answers'];
const kept = witnesses as unknown as Readonly<Record<string, Witness | undefined>>;

const witnessOf = (name: string): Witness => {
  const witness = kept[name];
  if (witness === undefined) throw new Error(`nothing is known that shows: ${name}`);
  return witness;
};

const fires = (condition: Condition, witness: Witness): boolean =>
  compile(condition)(deriveFindings(intakeOfWitness(witness, ordinary))) === 'present';

/** Asked for the clinician's table and the conversation; in no rule, no profile, no note and no branch. */
const context: Readonly<Partial<Record<LinkId, string>>> = {
  neu_leg_worse: 'whether the leg hurts more than the back: printed for the clinician',
  neu_claud_both: 'both legs on walking: printed for the clinician',
  bio_stiff_min: 'morning stiffness: printed for the clinician',
  axspa_other: 'inflamed eye or bowel: printed for the clinician',
  psy_work_support: 'whether duties can be changed: printed for the clinician',
  psy_claim: 'an open claim: printed for the clinician',
  saf_unsafe: 'opens the safeguarding panel at once; no tier (evidence §6.9)',
  goal_main: 'what the person wants: printed first on the summary',
};

describe('every rule can fire', () => {
  it.each(ruleIds)('%s fires for a person that we know', (id) => {
    const { truths } = evaluateRules(deriveFindings(intakeOfWitness(witnessOf(`rule ${id}`), ordinary)));
    expect(truths[id]).toBe('present');
  });

  it('a rule that can never fire would have nobody', () => {
    const dead = all(number('ctx_age', { min: 70 }), number('ctx_age', { max: 69 }));
    const candidates: readonly Witness[] = goldenVignettes;
    expect(findWitness(candidates, (witness) => fires(dead, witness))).toBeUndefined();
    expect(() => witnessOf('rule r-dead')).toThrow('nothing is known that shows: rule r-dead');
  });

  it('someone is found for a rule that can', () => {
    const alive = number('ctx_age', { min: 70 });
    const found = findWitness(goldenVignettes, (witness) => fires(alive, witness));
    expect(Object.keys(found?.answers ?? {})).toEqual(['ctx_age']);
  });
});

const clarifying = pageIds.filter((id) => pageOf(id).fields.some((field) => typeof field !== 'string'));
const steps: readonly StepId[] = [...pageIds, ...clarifying.map((id) => `clarify-${id}` as const)];

describe('every page is shown to someone', () => {
  it.each(steps)('%s', (id) => {
    const journey = journeyOf(intakeOfWitness(witnessOf(`page ${id}`), ordinary));
    expect(journey.map((step) => step.id)).toContain(id);
  });
});

const options = linkIds.flatMap((question) =>
  pairsOf(question).map((pairs) => {
    const answer = pairs[0]?.[0];
    return {
      question,
      name: typeof answer === 'number' ? `number ${question}` : `option ${question}=${answer}`,
    };
  }),
);

describe('every answer matters: choosing another changes the rules, the profile, the notes or what is asked', () => {
  const mattering = options.filter(({ question }) => !(question in context));

  it.each(mattering.map(({ name }) => name))('%s', (name) => {
    const witness = witnessOf(name) as OptionWitness;
    const { question, answer, otherwise, changes } = witness;
    expect(changes.length).toBeGreaterThan(0);
    expect(changesBetween(witness, question, [answer, otherwise], ordinary)).toEqual(changes);
  });

  it.each(Object.entries(context))('%s is context and nothing else: %s', (question) => {
    const names = options.filter((option) => option.question === question).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => kept[name] !== undefined)).toEqual([]);
  });
});
