import { describe, expect, it } from 'vitest';
import { type Condition, compile, type Findings } from '@/lib/findings';
import type { Boundary } from '@/tests/support/boundaries/boundary';
import { emergency } from '@/tests/support/boundaries/emergency';
import { routine } from '@/tests/support/boundaries/routine';
import { sameDay } from '@/tests/support/boundaries/same-day';
import { twoWeeks } from '@/tests/support/boundaries/two-weeks';
import { faultsIn } from '@/tests/support/faults';
import { findingsBut, type LooseAnswers } from '@/tests/support/intakes';
import { ruleIds, ruleset } from '.';
import type { ConditionRuleId } from './ruleset';

const boundaries = { ...emergency, ...sameDay, ...twoWeeks, ...routine };

const boundaryOf = (id: ConditionRuleId): Boundary => {
  const boundary = boundaries[id];
  if (boundary === undefined) throw new Error(`no case stands at the boundary of ${id}`);
  return boundary;
};

interface Person {
  readonly changes: LooseAnswers;
  readonly findings: Findings;
  readonly fires: boolean;
}

const peopleAt = ({ base, fires, silent = [] }: Boundary): readonly Person[] => {
  const person = (changes: LooseAnswers, does: boolean): Person => ({
    changes,
    findings: findingsBut(changes),
    fires: does,
  });
  return [
    ...fires.map((changes) => person({ ...base, ...changes }, true)),
    ...silent.map((changes) => person({ ...base, ...changes }, false)),
    person({}, false),
  ];
};

/** The answers that a condition gets wrong: silent where it should fire, or the other way round. */
const wrongIn = (condition: Condition, people: readonly Person[]): readonly LooseAnswers[] => {
  const test = compile(condition);
  return people
    .filter(({ findings, fires }) => (test(findings) === 'present') !== fires)
    .map(({ changes }) => changes);
};

/** Slips that change nothing, with the reason: what they take away, other parts or closed questions already say. */
const harmless: { readonly [Id in ConditionRuleId]?: readonly string[] } = {
  // Whoever has the third part (level, gait, or hands and band) has the first.
  'r-cord-acute': ['without part 1', 'in part 1: without part 2', 'in part 1: without part 3'],
  // Each of the three symptoms is a core symptom.
  'r-ces-longstanding': ['without part 1'],
  // Of six soft features two are not among the four: three of the six always hold one of the four.
  'r-ca-cluster-any': ['without part 3'],
  // The items of the inflammatory pattern are asked only when the pain has lasted for three months.
  'r-axspa-asas': ['without part 1'],
  // The sport is asked about only up to 25 years.
  'r-fx-stress-young': ['without part 1', 'in part 1: max 26 instead of 25'],
};

describe('each rule fires up to its boundary and not beyond', () => {
  it.each(ruleIds)('%s', (id) => {
    expect(wrongIn(ruleset[id].when, peopleAt(boundaryOf(id)))).toEqual([]);
  });
});

describe('each number, option, "and" and "or" of a rule is held by such a case: a slip in it is noticed', () => {
  it.each(ruleIds)('%s', (id) => {
    const people = peopleAt(boundaryOf(id));
    const unnoticed = faultsIn(ruleset[id].when).filter(
      ({ condition }) => wrongIn(condition, people).length === 0,
    );
    expect(unnoticed.map(({ at }) => at)).toEqual(harmless[id] ?? []);
  });
});
