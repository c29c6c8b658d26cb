import { describe, expect, it } from 'vitest';
import bibliography from '@/content/bibliography.json';
import { articlesIn } from '@/lib/articles/library';
import { defaultRuleId, dispositionOf, ruleIds } from '@/lib/triage';
import { type CheckedWork, linesOfReview, reviewDateOf, reviewSources } from '@/scripts/rulebook/sources';
import { rulesSaidToBeUnsourced } from '../support/source-differences';

const works: Readonly<Record<string, CheckedWork>> = bibliography;
const everyRule = [...ruleIds, defaultRuleId] as const;
const rules = Object.fromEntries(everyRule.map((id) => [id, dispositionOf(id).evidence] as const));
const articles = Object.fromEntries(articlesIn('en').map(({ slug, evidence }) => [slug, evidence]));

/** The check on one day, with what a test plants. */
const reviewOn = (on: string, planted: Readonly<Record<string, CheckedWork>> = {}, more = {}) =>
  reviewSources({ ...works, ...planted }, { ...rules, ...more }, articles, on);

describe('every rule says what it rests on', () => {
  it('by sources that can be looked up, or by saying that none was seen', () => {
    expect(reviewOn('2026-11-24').problems).toEqual([]);
  });

  it('a rule without a source is noticed', () => {
    expect(reviewOn('2026-11-24', {}, { 'r-planted': [] }).problems).toEqual(['r-planted names no source']);
  });

  it('a source that nobody can look up is noticed', () => {
    expect(reviewOn('2026-11-24', {}, { 'r-planted': ['girft2023', 'nowhere1999'] }).problems).toEqual([
      'r-planted names nowhere1999, which is not in the bibliography',
    ]);
  });

  it('rules without a source are those that the list of differences owns up to', () => {
    expect(reviewOn('2026-11-24').unsourced.toSorted()).toEqual(rulesSaidToBeUnsourced.toSorted());
  });

  it('no rule rests on what a machine wrote', () => {
    const named = Object.keys(works).filter((id) => /droracle|iatrox/.test(id));
    expect(named).toEqual([]);
  });
});

describe('sources grow old', () => {
  const read = (on: readonly number[], type = 'webpage'): CheckedWork => ({
    type,
    status: 'verified',
    accessed: { 'date-parts': [on] },
  });
  const overdueOn = (on: string, planted: CheckedWork) =>
    reviewOn(on, { planted }, { 'r-planted': ['planted'] }).overdue.filter(({ id }) => id === 'planted');

  it('an overdue source is listed with the rules that rely on it', () => {
    const listed = [{ id: 'planted', due: '2026-11-24', reliedOnBy: ['r-planted'] }];
    expect(overdueOn('2026-11-25', read([2024, 11, 24]))).toEqual(listed);
    expect(overdueOn('2026-11-24', read([2024, 11, 24]))).toEqual([]);
  });

  it('a paper keeps longer than a page that can change', () => {
    expect(overdueOn('2029-01-01', read([2026, 11, 24]))).toHaveLength(1);
    expect(overdueOn('2029-01-01', read([2026, 11, 24], 'article-journal'))).toEqual([]);
    expect(overdueOn('2031-11-25', read([2026, 11, 24], 'article-journal'))).toHaveLength(1);
  });

  it('a date of its own comes first: a guideline that has lapsed is overdue however lately it was read', () => {
    const lapsed = { ...read([2026, 11, 24]), reviewBy: { 'date-parts': [[2022, 12, 31]] } };
    expect(overdueOn('2026-11-24', lapsed)).toMatchObject([{ due: '2022-12-31' }]);
  });

  it('every work has a review date', () => {
    for (const work of Object.values(works)) expect(reviewDateOf(work)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('a work of a kind that has no interval is refused, not forgotten', () => {
    expect(() => reviewDateOf({ type: 'song', status: 'verified' })).toThrow('no review interval');
  });
});

describe('what was not read is listed', () => {
  it('with its status and the rules that rely on it', () => {
    const planted = { type: 'webpage', status: 'second-hand' };
    const review = reviewOn('2026-11-24', { planted }, { 'r-planted': ['planted', 'knowledge'] });
    expect(review.unread).toContainEqual({ id: 'planted', status: 'second-hand', reliedOnBy: ['r-planted'] });
    expect(review.restOnUnread).toContain('r-planted');
    expect(linesOfReview(review)).toContain('  planted (second-hand): r-planted');
  });

  it('and not what was read', () => {
    expect(reviewOn('2026-11-24').unread.filter(({ status }) => status === 'verified')).toEqual([]);
  });

  it('a work that was read says what it says, where its reading is dated', () => {
    const silent = Object.values(bibliography).filter((work) => 'accessed' in work && !('says' in work));
    expect(silent).toEqual([]);
  });
});
