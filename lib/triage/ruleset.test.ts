import { describe, expect, it } from 'vitest';
import { type Condition, derivedCounts, derivedFacts, protectiveFacts } from '@/lib/findings';
import { classAIds, type FindingId, findingIds, items } from '@/lib/questionnaire';
import { goldenVignettes, intakeOfGolden } from '@/tests/support/fixtures';
import { firedIn } from '@/tests/support/intakes';
import {
  concerns,
  dispositionOf,
  policyChoices,
  positionOf,
  type RuleId,
  ruleIds,
  ruleset,
  rulesetVersion,
  tiers,
} from '.';
import { tableOrder } from './table-order';

const partsOf = (condition: Condition): readonly Condition[] => {
  if ('of' in condition && condition.kind !== 'unsure') return [condition, ...condition.of.flatMap(partsOf)];
  if (condition.kind === 'derived') return [condition, ...partsOf(derivedFacts[condition.id])];
  if (condition.kind === 'count') return [condition, ...derivedCounts[condition.id].flatMap(partsOf)];
  if (condition.kind === 'unless') return [condition, ...partsOf(protectiveFacts[condition.protective])];
  return [condition];
};

const findingsOf = (condition: Condition): readonly FindingId[] =>
  partsOf(condition).flatMap((part): readonly FindingId[] => {
    if (part.kind === 'is' || part.kind === 'number') return [part.finding];
    return part.kind === 'unsure' ? part.of : [];
  });

const partsByRule = ruleIds.map((id) => [id, partsOf(ruleset[id].when)] as const);

describe('the ruleset', () => {
  it('has every rule in its table once', () => {
    expect(tableOrder.toSorted()).toEqual([...ruleIds, 'r-self-manage'].toSorted());
    expect(new Set(tableOrder).size).toBe(tableOrder.length);
  });

  it('has a version, and a place in its table for every rule', () => {
    expect(rulesetVersion).toMatch(/^lbp-triage-\d+\.\d+$/);
    expect(tableOrder.map(positionOf)).toEqual(tableOrder.map((_, place) => place));
  });

  it('uses every tier and every concern', () => {
    expect(new Set(tableOrder.map((id) => dispositionOf(id).tier))).toEqual(new Set(tiers));
    expect(new Set(tableOrder.map((id) => dispositionOf(id).concern))).toEqual(new Set(concerns));
  });

  it('has no rule that never fires: each one decides a golden vignette', () => {
    const deciding = new Set(goldenVignettes.map((vignette) => vignette.decidedBy));
    expect(tableOrder.filter((id) => !deciding.has(id))).toEqual([]);
  });

  it('has no rule that always fires: each one stays silent in most cases', () => {
    const fired = goldenVignettes.map((vignette) => new Set(firedIn(intakeOfGolden(vignette))));
    const often = (id: RuleId): boolean => fired.filter((ids) => ids.has(id)).length > fired.length / 2;
    expect(tableOrder.filter(often)).toEqual([]);
  });

  it('moves only rules that exist', () => {
    for (const { rule } of Object.values(policyChoices)) expect(tableOrder).toContain(rule);
  });
});

describe('no danger is ever negated', () => {
  it('protective facts stand exactly where the specification allows them', () => {
    const used = partsByRule.flatMap(([id, parts]) =>
      parts.filter((part) => part.kind === 'unless').map((part) => [id, part.protective] as const),
    );
    expect(used.toSorted()).toEqual(
      (
        [
          ['r-vis-colic-60', 'known-stones'],
          ['r-ca-cluster', 'long-standing-unchanged'],
          ['r-ca-cluster-any', 'long-standing-unchanged'],
          ['r-anticoag-sudden', 'began-with-a-lift'],
          ['r-cannot-stand-risk', 'improving'],
        ] satisfies readonly (readonly [RuleId, string])[]
      ).toSorted(),
    );
  });

  it('protective facts rest on class C findings only', () => {
    for (const fact of Object.values(protectiveFacts)) {
      expect(findingsOf(fact).filter((finding) => items[finding].class !== 'C')).toEqual([]);
    }
  });

  it('"exactly so many" is asked only of class C findings', () => {
    const exact = partsByRule
      .flatMap(([, parts]) => parts)
      .filter((part) => part.kind === 'count' && part.exactly);
    expect(exact.length).toBeGreaterThan(0);
    expect(exact.flatMap(findingsOf).filter((finding) => items[finding].class !== 'C')).toEqual([]);
  });

  it('upper bounds stand only over ages and the reverse scales', () => {
    const bounded = partsByRule.flatMap(([, parts]) =>
      parts.flatMap((part) => (part.kind === 'number' && part.max !== undefined ? [part.finding] : [])),
    );
    expect([...new Set(bounded)].toSorted()).toEqual([
      'axspa_onset_age',
      'ctx_age',
      'psy_confidence',
      'psy_support',
    ]);
  });
});

describe('no question is asked for nothing', () => {
  const inRules = new Set(ruleIds.flatMap((id) => findingsOf(ruleset[id].when)));

  it('every danger stands in a rule', () => {
    expect(classAIds.filter((id) => !inRules.has(id))).toEqual([]);
  });

  it('what stands in no rule is context that the result or the clinician reads', () => {
    expect(findingIds.filter((id) => !inRules.has(id)).toSorted()).toEqual(
      [
        'axspa_other',
        'bio_activity_change',
        'bio_ease_position',
        'bio_heavy_load',
        'bio_static',
        'bio_stiff_min',
        'bio_worse_move',
        'ctx_answering_for',
        'ctx_prior_episodes',
        'neu_claud_both',
        'neu_cough_leg',
        'neu_leg_worse',
        'psy_claim',
        'psy_work_support',
        'saf_unsafe',
      ].toSorted(),
    );
  });
});
