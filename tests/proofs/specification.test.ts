import { describe, expect, it } from 'vitest';
import {
  all,
  type Condition,
  compile,
  derivedCounts,
  derivedFacts,
  deriveFindings,
  is,
  number,
  unless,
  yes,
} from '@/lib/findings';
import type { CountId, DerivedId } from '@/lib/findings/derived-ids';
import { blocks, classAIds, findingIds, itemOf, type LinkId, linkIds } from '@/lib/questionnaire';
import { dispositionOf, ruleIds, ruleset } from '@/lib/triage';
import { intakeOf, type LooseAnswers } from '../support/intakes';
import { boundsOf, combinations, described, type Space, spaceOf } from './enumeration';
import {
  bySpecification,
  classAFindings,
  discardedBySpecification,
  findingsIn,
  meaningOf,
  specifiedBlocks,
  specifiedDerived,
  specifiedFindings,
  specifiedRules,
} from './specification/engine';
import { boundsIn, type Expression, wordsIn } from './specification/expression';

/** Answers that hold every block open, for what a condition does not read itself. */
const opening: LooseAnswers = {
  ctx_age: 20,
  ctx_sex_birth: 'female',
  ctx_pregnancy: 'yes',
  ces_sexual_new: 'yes',
  mot_leg_weak_new: 'yes',
  cord_hands: 'yes',
  fx_trauma: 'fall',
  ctx_spine_procedure: 'le_6w',
  ctx_pain_duration: 'gt_12m',
  vis_flank_colic: 'yes',
  neu_claud_walk: 'yes',
};

const boundsThrough = (expression: Expression): readonly (readonly [string, number])[] => [
  ...boundsIn(expression),
  ...wordsIn(expression).flatMap((word) => {
    const definition = specifiedDerived.get(word);
    return definition === undefined ? [] : boundsThrough(definition);
  }),
];

const spaceFor = (expression: Expression, conditions: readonly Condition[]): Space =>
  spaceOf(findingsIn(expression) as LinkId[], [
    ...boundsThrough(expression),
    ...conditions.flatMap(boundsOf),
  ]);

type Reading = (answers: LooseAnswers) => unknown;

/** The first combination that two readings understand differently. */
const disagreement = (space: Space, one: Reading, other: Reading): LooseAnswers | undefined => {
  for (const combination of combinations(space)) {
    const answers = Object.fromEntries(
      Object.entries({ ...opening, ...combination }).filter(([, answer]) => answer !== undefined),
    );
    if (one(answers) !== other(answers)) return combination;
  }
  return undefined;
};

const programme = (when: Condition): Reading => {
  const test = compile(when);
  return (answers) => test(deriveFindings(intakeOf(answers))) === 'present';
};

const specified = new Map(specifiedRules.map((rule) => [rule.id, rule]));

const conditionOf = (id: string): Expression => {
  const rule = specified.get(id);
  if (rule === undefined) throw new Error(`the specification has no rule ${id}`);
  return rule.condition;
};

describe('each rule means what the specification writes', () => {
  const cases = ruleIds
    .filter((id) => id !== 'r-incomplete')
    .map((id) => ({ id, space: spaceFor(conditionOf(id), [ruleset[id].when]) }));

  it.each(cases.map(({ id, space }) => [id, described(space), space] as const))(
    '%s: %s agree',
    (id, _, space) => {
      expect(disagreement(space, programme(ruleset[id].when), meaningOf(conditionOf(id)))).toBeUndefined();
    },
  );

  it.each(linkIds)(
    'leaving out only %s makes the questionnaire incomplete exactly when the specification says so',
    (id) => {
      for (const answer of ['skipped', 'not_sure', 'prefer_not']) {
        if (itemOf(id).type === 'text') continue;
        const answers = { ...opening, [id]: answer };
        const bySpecificationIncomplete = bySpecification(answers).fired.includes('r-incomplete');
        expect(programme(ruleset['r-incomplete'].when)(answers)).toBe(bySpecificationIncomplete);
      }
    },
  );
});

describe('each derived value means what the specification writes', () => {
  const definitionOf = (id: string): Expression => {
    const definition = specifiedDerived.get(id);
    if (definition === undefined) throw new Error(`the specification does not define ${id}`);
    return definition;
  };

  it.each(Object.keys(derivedFacts) as DerivedId[])('%s', (id) => {
    const space = spaceFor(definitionOf(id), [derivedFacts[id]]);
    const derived: Reading = (answers) => deriveFindings(intakeOf(answers)).derived[id] === 'present';
    expect(disagreement(space, derived, meaningOf(definitionOf(id)))).toBeUndefined();
  });

  it.each(Object.keys(derivedCounts) as CountId[])('%s', (id) => {
    const space = spaceFor(definitionOf(id), derivedCounts[id]);
    const count: Reading = (answers) => deriveFindings(intakeOf(answers)).counts[id].present;
    expect(disagreement(space, count, meaningOf(definitionOf(id)))).toBeUndefined();
  });
});

describe('each block opens when the specification says so', () => {
  it.each(specifiedBlocks.map((block) => [block.id, block] as const))('%s', (id, block) => {
    expect([...blocks[id as keyof typeof blocks].item].sort()).toEqual([...block.findings].sort());
    const kept: Reading = (answers) => {
      const { answers: open } = deriveFindings(intakeOf(answers));
      return block.findings.filter((finding) => open[finding as LinkId] === undefined).join();
    };
    const keptBySpecification: Reading = (answers) => {
      const closed = discardedBySpecification(answers);
      return block.findings
        .filter((finding) => closed.includes(finding) || answers[finding as LinkId] === undefined)
        .join();
    };
    const answered = Object.fromEntries(block.findings.map((finding) => [finding, 'not_sure']));
    const space = spaceOf(findingsIn(block.opens) as LinkId[], boundsThrough(block.opens));
    const given =
      (reading: Reading): Reading =>
      (answers) =>
        reading({ ...answers, ...answered });
    expect(disagreement(space, given(kept), given(keptBySpecification))).toBeUndefined();
  });
});

describe('the tables agree', () => {
  it('the same findings, of which the same are time-critical', () => {
    expect([...findingIds].sort()).toEqual([...specifiedFindings].sort());
    expect([...classAIds].sort()).toEqual([...classAFindings].sort());
  });

  it.each(specifiedRules.map((rule) => [rule.id, rule] as const))(
    '%s: tier, wait and concern',
    (id, rule) => {
      const { tier, maxWaitHours, concern } = dispositionOf(id as (typeof ruleIds)[number]);
      expect({ tier, maxWaitHours, concern }).toEqual({
        tier: rule.tier,
        maxWaitHours: rule.hours,
        concern: rule.concern,
      });
    },
  );
});

describe('a planted fault in a rule is found', () => {
  const found = (id: string, when: Condition): LooseAnswers | undefined =>
    disagreement(spaceFor(conditionOf(id), [when]), programme(when), meaningOf(conditionOf(id)));

  it('a wrong threshold: first colic from 61 instead of 60', () => {
    const wrong = all(number('ctx_age', { min: 61 }), yes('vis_flank_colic'), unless('known-stones'));
    expect(found('r-vis-colic-60', wrong)).toMatchObject({ ctx_age: 60, vis_flank_colic: 'yes' });
  });

  it('an unknown read as no: foot drop since an unknown time', () => {
    const wrong = all(yes('mot_foot_drop'), is('mot_timing', 'lt_72h', 'd3_14'));
    expect(['unknown', 'not_sure']).toContain(found('r-mot-foot-drop', wrong)?.mot_timing);
  });

  it('an "or" written as an "and"', () => {
    expect(found('r-vis-chest', all(yes('vis_chest_pain'), yes('vis_breathless')))).toBeDefined();
  });
});
