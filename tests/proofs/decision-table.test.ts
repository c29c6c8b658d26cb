import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { all, any, derived, number, unless, yes } from '@/lib/findings';
import { defaultRuleId, ruleIds, ruleset } from '@/lib/triage';
import { sentenceOf, type Vocabulary } from '@/lib/triage/sentence';
import { conditionInWords, decisionTable } from '@/scripts/rulebook/decision-table';

const committed = readFileSync(new URL('../../docs/decision-table.md', import.meta.url), 'utf8');

/** Whether a copy of the table says what the rules say now. */
const isCurrent = (copy: string): boolean => copy === decisionTable();

describe('the decision table that clinicians read', () => {
  it('says what the rules say: run `npm run triage:rulebook` when it does not', () => {
    expect(isCurrent(committed)).toBe(true);
  });

  it('a stale copy is noticed, be it by one word', () => {
    const stale = committed.replace('age (years): 60', 'age (years): 61');
    expect(stale).not.toBe(committed);
    expect(isCurrent(stale)).toBe(false);
  });

  it.each([...ruleIds, defaultRuleId])('has a row for %s', (id) => {
    expect(committed.split('\n').filter((line) => line.startsWith(`| \`${id}\` |`))).toHaveLength(1);
  });

  it('has no two rules with the same condition in the same words', () => {
    const sentences = ruleIds.map(conditionInWords);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('leaves no placeholder unfilled', () => {
    expect(committed).not.toMatch(/\{\w+\}/);
    expect(committed).not.toContain('undefined');
  });

  it('says how far each source was checked', () => {
    const rows = committed.split('\n').filter((line) => /^\| `r-/.test(line));
    expect(rows).toHaveLength(ruleIds.length + 1);
    expect(
      rows.filter((line) => !/\((verified|second-hand|from-knowledge|no source was seen)[^)]*\)/.test(line)),
    ).toEqual([]);
  });
});

describe('a condition as a sentence', () => {
  const plain: Vocabulary = {
    present: (finding) => finding,
    valued: (finding, values) => `${finding} is ${values.join('/')}`,
    number: (finding, min, max) => `${finding} ${min ?? ''}..${max ?? ''}`,
    underMinimumAge: 'too young',
    derived: (id) => id,
    countAtLeast: (id, n) => `${id}>=${n}`,
    countExactly: (id, n) => `${id}=${n}`,
    unless: (condition, fact) => `${condition} unless ${fact}`,
    unsure: (findings) => `unsure ${findings.length}`,
    incomplete: 'incomplete',
    noOther: 'nothing else',
    brackets: (part) => `(${part})`,
    all: (parts) => parts.join(' and '),
    any: (parts) => parts.join(' or '),
    atLeast: (n, parts) => `${n} of ${parts.join(', ')}`,
    each: (parts) => parts.join(', '),
  };

  it('puts brackets round an "or" within an "and"', () => {
    const condition = all(yes('inf_fever'), any(yes('inf_chills'), derived('d_cancer')));
    expect(sentenceOf(condition, plain)).toBe('inf_fever and (inf_chills or d_cancer)');
  });

  it('says an "or" of an "or" in one breath', () => {
    expect(sentenceOf(any(yes('inf_fever', 'inf_chills'), yes('vis_rash')), plain)).toBe(
      'inf_fever or inf_chills or vis_rash',
    );
  });

  it('says bounds and exceptions', () => {
    const condition = all(number('ctx_age', { min: 60 }), unless('known-stones'));
    expect(sentenceOf(condition, plain)).toBe('ctx_age 60.. unless known-stones');
  });

  it('has words for every kind of condition in use', () => {
    for (const id of ruleIds) expect(sentenceOf(ruleset[id].when, plain)).not.toBe('');
  });
});
