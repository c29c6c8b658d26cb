import { describe, expect, it } from 'vitest';
import bibliography from '@/content/bibliography.json';
import { type Condition, derivedCounts, derivedFacts, protectiveFacts } from '@/lib/findings';
import { blocks, defaultSwitches, findingIds, items } from '@/lib/questionnaire';
import { questionsOf } from '@/lib/questionnaire/criteria';
import { concerns, dispositionOf, type RuleId, type ruleIds, ruleset, tiers } from '@/lib/triage';
import { tableOrder } from '@/lib/triage/table-order';
import {
  blockRows,
  derivedRows,
  findingRows,
  goldenRows,
  idsNamed,
  references,
  ruleRows,
  switchRows,
  tierRows,
} from './support/evidence';
import { goldenVignettes } from './support/fixtures';
import { referenceDifferences, rulesWithOtherSources, withDifferences } from './support/source-differences';

const sorted = (values: Iterable<string>): readonly string[] => [...values].toSorted();
const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] =>
  sorted(rows.map((row) => row.id));

/** A finding's type in the notation of the specification. */
const typeOf = (id: (typeof findingIds)[number]): string => {
  const item = items[id];
  if (item.type === 'integer') return item.control === 'scale' ? 'scale0_10' : 'int';
  const [yes, no, ...extra] = item.answerOption as readonly string[];
  if (yes !== 'yes' || no !== 'no') return `enum{${item.answerOption.join()}}`;
  return extra.length === 0 ? 'tri' : `tri{${extra.join()}}`;
};

/** Everything that a condition names: findings, derived values, and what its protective facts rest on. */
const namedBy = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'is':
    case 'number':
      return [condition.finding];
    case 'underMinimumAge':
      return ['ctx_age'];
    case 'derived':
    case 'count':
      return [condition.id];
    case 'unless':
      return namedBy(protectiveFacts[condition.protective]);
    case 'unsure':
      return condition.of;
    case 'incomplete':
      return [];
    default:
      return condition.of.flatMap(namedBy);
  }
};

const known = new Set<string>([...findingIds, ...Object.keys(derivedFacts), ...Object.keys(derivedCounts)]);

describe('the code and the clinical specification', () => {
  it('have the same findings, with the same class and the same answers', () => {
    const ours = findingIds.map((id) => ({ id, class: items[id].class, type: typeOf(id) }));
    const byId = (one: { id: string }, other: { id: string }): number => one.id.localeCompare(other.id);
    expect(ours.toSorted(byId)).toEqual(findingRows.toSorted(byId));
  });

  it('have the same ranges for numbers', () => {
    expect(items.ctx_age).toMatchObject({ minValue: 0, maxValue: 120 });
    expect(items.axspa_onset_age).toMatchObject({ minValue: 0, maxValue: 120 });
    for (const { id } of findingRows.filter((row) => row.type === 'scale0_10')) {
      expect(items[id as keyof typeof items]).toMatchObject({ minValue: 0, maxValue: 10 });
    }
  });

  it('have the same tiers in the same order', () => {
    expect(tierRows.map((row) => row.id)).toEqual(tiers);
    expect(tierRows.map((row) => row.order)).toEqual([1, 2, 3, 4, 5]);
  });

  it('have the same derived values, made of the same findings', () => {
    expect(sorted([...Object.keys(derivedFacts), ...Object.keys(derivedCounts)])).toEqual(idsOf(derivedRows));
    for (const { id, definition, counts } of derivedRows) {
      const parts = counts
        ? derivedCounts[id as keyof typeof derivedCounts]
        : [derivedFacts[id as keyof typeof derivedFacts]];
      expect([id, sorted(new Set(parts.flatMap(namedBy)))]).toEqual([
        id,
        sorted(idsNamed(definition, known)),
      ]);
    }
  });

  it('have the same rules in the same order, with the same tier, wait, concern and sources', () => {
    const ours = tableOrder.map((id: RuleId) => {
      const { tier, maxWaitHours, concern, evidence } = dispositionOf(id);
      return { id, tier, maxWaitHours, concern, sources: evidence };
    });
    expect(ours).toEqual(
      ruleRows.map(({ condition: _, ...row }) => ({ ...row, sources: withDifferences(row.id, row.sources) })),
    );
    expect(ruleRows.map((row) => row.id)).toEqual(expect.arrayContaining([...rulesWithOtherSources]));
    expect(sorted(new Set(ruleRows.map((row) => row.concern)))).toEqual(sorted(concerns));
  });

  it.each(ruleRows.filter((row) => row.id !== 'r-self-manage'))(
    'have $id made of the same findings',
    (row) => {
      const rule = ruleset[row.id as (typeof ruleIds)[number]];
      expect(sorted(new Set(namedBy(rule.when)))).toEqual(sorted(idsNamed(row.condition, known)));
    },
  );

  it('have the same blocks, opened by the same answers', () => {
    expect(sorted(Object.keys(blocks))).toEqual(idsOf(blockRows));
    for (const { id, condition, items: inBlock } of blockRows) {
      const block = blocks[id as keyof typeof blocks];
      expect([id, block.item]).toEqual([id, inBlock]);
      const openers = [...idsNamed(condition, known)].map((name) =>
        name === 'd_chronic3m' ? 'ctx_pain_duration' : name,
      );
      expect([id, sorted(new Set(questionsOf(block.enableWhen)))]).toEqual([id, sorted(openers)]);
    }
  });

  it('have the same switches with the same defaults', () => {
    expect(sorted(Object.keys(defaultSwitches))).toEqual(idsOf(switchRows));
    for (const { id, values } of switchRows) {
      expect([id, values[0]]).toEqual([id, String(defaultSwitches[id as keyof typeof defaultSwitches])]);
    }
  });

  it('have the same golden vignettes', () => {
    const written = goldenVignettes.map(({ answers, ...vignette }) => ({
      ...vignette,
      answers: Object.entries(answers)
        .map(([id, answer]) => `${id}=${answer}`)
        .join(', '),
    }));
    expect(written).toEqual(goldenRows.map(({ answers, ...row }) => ({ ...row, answers })));
  });

  it('have the same references, each with how far it was verified', () => {
    const statuses: Readonly<Record<string, string>> = {
      VERIFIED: 'verified',
      'VERIFIED AT SECOND HAND': 'second-hand',
      'FROM KNOWLEDGE - CHECK': 'from-knowledge',
    };
    const specified = new Map(references.map(({ id, custom }) => [id, statuses[custom.status]]));
    for (const [id, { was, is }] of referenceDifferences) {
      expect([id, specified.get(id) ?? '']).toEqual([id, was]);
      expect(was).not.toBe(is);
      if (is === '') specified.delete(id);
      else specified.set(id, is);
    }
    const ours = Object.entries(bibliography).map(([id, { status }]) => [id, status]);
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(specified));
  });
});
