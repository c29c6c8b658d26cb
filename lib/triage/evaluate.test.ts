import { describe, expect, it } from 'vitest';
import { assessed, benignBut, findingsBut, type LooseAnswers } from '@/tests/support/intakes';
import { evaluateRules, ruleIds } from '.';

it('every rule has its truth, also those that say nothing about a person', () => {
  const { truths } = evaluateRules(findingsBut());
  expect(ruleIds.filter((id) => truths[id] !== 'absent')).toEqual([]);
  expect(Object.keys(truths)).toEqual([...ruleIds]);
});

describe('the rules that stay unresolved', () => {
  it.each<readonly [LooseAnswers, readonly string[]]>([
    [{}, []],
    [{ inf_fever: undefined }, []],
    [{ inf_fever: 'no', ca_strain: 'not_sure' }, ['r-weak-single']],
    [{ ca_weight_loss: 'prefer_not' }, ['r-ca-weight', 'r-weak-single']],
    [{ ctx_cancer: 'not_sure' }, ['r-ca-current-treatment', 'r-ca-history']],
  ])('with %j are %j', (changes, unresolved) => {
    expect(assessed(benignBut(changes)).unresolved).toEqual(unresolved);
  });
});
