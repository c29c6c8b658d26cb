import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intakes, runs } from '@/tests/support/arbitrary';
import { draftFrom, draftText, draftVersion, isFresh, parseDraft } from './draft';

const now = Date.UTC(2026, 10, 24, 9, 30);
const hour = 3_600_000;

const written = draftFrom(
  { answers: { ctx_age: 47, ces_saddle_numb: 'not_sure' }, step: 'sexual', floor: null },
  'lbp-triage-0.3',
  now,
);

/** What comes of a kept draft with some of it changed. */
const changed = (change: object): boolean =>
  parseDraft(JSON.stringify({ ...JSON.parse(draftText(written)), ...change })).ok;

describe('an unfinished questionnaire that was kept', () => {
  it('comes back as it was, but for what is never kept', () => {
    fc.assert(
      fc.property(intakes, ({ answers }) => {
        const draft = draftFrom({ answers, step: 'check-answers', floor: null }, 'lbp-triage-0.3', now);
        const read = parseDraft(draftText(draft));
        expect(read).toEqual({ ok: true, value: draft });
        expect(draftText(draft)).not.toContain('saf_');
      }),
      runs(200),
    );
  });

  it('is offered for 24 hours, and never when it comes from the future', () => {
    expect(isFresh(written, now)).toBe(true);
    expect(isFresh(written, now + 24 * hour - 1)).toBe(true);
    expect(isFresh(written, now + 24 * hour)).toBe(false);
    expect(isFresh(written, now - 1)).toBe(false);
  });
});

describe('versions of what is kept', () => {
  const folder = 'tests/fixtures/drafts';

  it('each have a case that was written by them, and each is still read', () => {
    const versions = Array.from({ length: draftVersion }, (_, before) => `version-${before + 1}.json`);
    expect(readdirSync(folder).toSorted()).toEqual(versions.toSorted());
    const read = versions.map((name) => parseDraft(readFileSync(`${folder}/${name}`, 'utf8')));
    for (const result of read) expect(result).toEqual(read.at(-1));
    expect(read[0]).toMatchObject({
      ok: true,
      value: {
        step: 'sexual',
        answers: { ctx_age: 47, ces_saddle_numb: 'not_sure' },
        floor: { tier: 'same_day', hours: 24, private: true },
      },
    });
  });

  it.each([0, draftVersion + 1, 1.5, '1', null, undefined])('such as %j are not read', (version) => {
    expect(changed({})).toBe(true);
    expect(changed({ version })).toBe(false);
  });
});

describe('what was kept and is not right', () => {
  it.each<readonly [string, object]>([
    ['an answer that cannot be', { answers: { ctx_age: 400 } }],
    ['a question that is not asked', { answers: { shoe_size: 44 } }],
    ['a page that is not there', { step: '__proto__' }],
    ['an urgency that is not there', { floor: { tier: 'never', hours: 1, private: false } }],
    ['more than belongs there', { more: true }],
    ['a time that is none', { savedAt: -1 }],
  ])('because it has %s is not read', (_, change) => {
    expect(changed(change)).toBe(false);
  });
});
