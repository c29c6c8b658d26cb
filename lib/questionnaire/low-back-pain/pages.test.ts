import { describe, expect, it } from 'vitest';
import { isYesNo } from '@/tests/support/intakes';
import { classAIds, itemOf, type LinkId, linkIds } from '.';
import { choicesOffered, intimateIds, maySkip } from './offers';
import { pageIds, pageOf, sections, skippableSections } from './pages';

const allPages = pageIds.map((id) => ({ id, ...pageOf(id) }));
const lists = allPages.flatMap((page) => page.fields.filter((field) => typeof field !== 'string'));
const asked: readonly LinkId[] = allPages.flatMap((page) => page.fields.flat() as LinkId[]);
const pageAsking = (linkId: LinkId) => allPages.find((page) => page.fields.flat().includes(linkId as never));
const indexOf = (linkId: LinkId): number =>
  allPages.findIndex((page) => page.fields.flat().includes(linkId as never));

describe('the pages of the questionnaire', () => {
  it('ask every question exactly once; only the time of the newest bladder, bowel or leg change is asked in two places', () => {
    const counts = new Map<LinkId, number>();
    for (const linkId of asked) counts.set(linkId, (counts.get(linkId) ?? 0) + 1);
    expect(linkIds.filter((linkId) => counts.get(linkId) !== 1)).toEqual(['ces_timing']);
    expect(counts.get('ces_timing')).toBe(2);
  });

  it('have at most six tick boxes in one list', () => {
    expect(lists.filter((list) => list.length > 6 || list.length < 1)).toEqual([]);
  });

  it('put only yes/no questions into lists', () => {
    expect(lists.flat().filter((linkId) => !isYesNo(linkId))).toEqual([]);
  });

  it('put every class A danger into a list, so that it has a clarifying page; self-harm has the crisis panel instead', () => {
    const alone = classAIds.filter((linkId) => !lists.flat().includes(linkId as never));
    expect(alone).toEqual(['saf_self_harm_now']);
  });

  it('are empty only where the self-harm questions are introduced', () => {
    expect(allPages.filter((page) => page.fields.length === 0).map((page) => page.id)).toEqual([
      'self-harm-intro',
    ]);
  });

  it('come section by section', () => {
    const order = allPages.map((page) => sections.indexOf(page.section));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(new Set(allPages.map((page) => page.section)).size).toBe(sections.length);
  });

  it('allow to skip a whole section only for wellbeing and goals, neither of which holds a list', () => {
    expect(skippableSections).toEqual(['wellbeing', 'goals']);
    const withLists = allPages.filter((page) => page.fields.some((field) => typeof field !== 'string'));
    expect(withLists.filter((page) => skippableSections.includes(page.section))).toEqual([]);
  });
});

describe('the order of the pages', () => {
  it('begins with who answers, the age and the sex at birth, on one page', () => {
    expect(allPages[0]?.fields).toEqual(['ctx_answering_for', 'ctx_age', 'ctx_sex_birth']);
  });

  it('asks every danger before the pain, then pregnancy and its dangers', () => {
    const dangers = classAIds.filter((linkId) => !/^(preg|saf)_/.test(linkId)).map(indexOf);
    const pregnancy = classAIds.filter((linkId) => linkId.startsWith('preg_')).map(indexOf);
    expect(Math.max(...dangers)).toBeLessThan(indexOf('ctx_pregnancy'));
    expect(indexOf('ctx_pregnancy')).toBeLessThan(Math.min(...pregnancy));
    expect(Math.max(...pregnancy)).toBeLessThan(indexOf('ctx_pain_site'));
  });

  it('asks the self-harm questions right after the wellbeing block, and nothing of it later', () => {
    const block = asked.filter((linkId) => linkId.startsWith('psy_')).map(indexOf);
    expect(indexOf('saf_self_harm_now')).toBe(Math.max(...block) + 2);
    expect(allPages[indexOf('saf_self_harm_now') - 1]?.id).toBe('self-harm-intro');
  });

  it.each<readonly LinkId[]>([
    ['body_regions', 'ctx_pain_site'],
    ['psy_work', 'psy_work_support', 'psy_claim'],
    ['goal_main', 'top_question', 'own_words'],
  ])('keeps %s and %s on one page', (...linkIdsOfPage) => {
    expect(new Set(linkIdsOfPage.map(indexOf)).size).toBe(1);
  });
});

describe('intimate questions', () => {
  it('are those that the design settles, and can be covered or declined', () => {
    expect(intimateIds.toSorted()).toEqual(
      [
        'ces_sexual_new',
        'inf_alcohol',
        'inf_ivdu',
        'psy_claim',
        'saf_self_harm_now',
        'saf_self_harm_thoughts',
        'saf_unsafe',
      ].toSorted(),
    );
    for (const linkId of intimateIds) expect(choicesOffered(linkId)).toContain('prefer_not');
    const open = intimateIds.filter((linkId) => pageAsking(linkId)?.coverable !== true);
    expect(open).toEqual(['psy_claim']);
  });

  it('stand in a list only among their kind', () => {
    const mixed = lists.filter(
      (list) =>
        list.some((linkId) => intimateIds.includes(linkId)) &&
        !list.every((linkId) => intimateIds.includes(linkId)),
    );
    expect(mixed).toEqual([]);
  });
});

describe('what is offered', () => {
  it('includes "I am not sure" on every danger', () => {
    expect(classAIds.filter((linkId) => !choicesOffered(linkId).includes('not_sure'))).toEqual([]);
  });

  it('lets nobody leave a danger, a time, the age or who answers empty', () => {
    const never: readonly LinkId[] = [
      ...classAIds,
      'ces_timing',
      'mot_timing',
      'cord_timing',
      'fx_trauma_time',
      'ctx_age',
      'ctx_answering_for',
      'ctx_sex_birth',
    ];
    expect(linkIds.filter((linkId) => !maySkip(linkId)).toSorted()).toEqual(never.toSorted());
  });

  it('never offers an answer that the question does not take', () => {
    for (const linkId of linkIds) {
      const item = itemOf(linkId);
      const options = item.type === 'choice' ? item.answerOption : [];
      const beyond = choicesOffered(linkId).filter((code) => !options.includes(code));
      expect(beyond.every((code) => code === 'not_sure' || code === 'prefer_not')).toBe(true);
    }
  });
});
