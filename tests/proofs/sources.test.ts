import { describe, expect, it } from 'vitest';
import bibliography from '@/content/bibliography.json';
import { dispositionOf, type RuleId, ruleIds } from '@/lib/triage';
import { specifiedRules } from './specification/engine';

/** What is wrong with the sources of a rule: none at all, or one that nobody can look up. */
const problemsWith = (id: string, sources: readonly string[]): readonly string[] => {
  if (sources.length === 0) return [`${id} names no source`];
  return sources
    .filter((source) => source !== 'knowledge' && !(source in bibliography))
    .map((source) => `${id} names ${source}, which is not in the bibliography`);
};

describe('every rule says what it rests on', () => {
  it.each(ruleIds)('%s names sources that can be looked up, or says that none was seen', (id) => {
    expect(problemsWith(id, dispositionOf(id).evidence)).toEqual([]);
  });

  it.each(specifiedRules.map((rule) => [rule.id, rule.sources] as const))(
    '%s rests on all that the specification names',
    (id, sources) =>
      expect(dispositionOf(id as RuleId).evidence).toEqual(expect.arrayContaining([...sources])),
  );

  it('a rule without a source is noticed', () => {
    expect(problemsWith('r-planted', [])).toEqual(['r-planted names no source']);
  });

  it('a source that nobody can look up is noticed', () => {
    expect(problemsWith('r-planted', ['girft2023', 'nowhere1999'])).toEqual([
      'r-planted names nowhere1999, which is not in the bibliography',
    ]);
  });
});
