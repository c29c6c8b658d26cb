import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultRuleId, ruleIds } from '@/lib/triage';
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
