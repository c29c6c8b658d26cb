import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intakesWithAge, runs } from '@/tests/support/arbitrary';
import { assessed, benignBut } from '@/tests/support/intakes';
import { handoverOf } from './handover';
import { fileVersion, handoverFile, handoverFileName, maxFileBytes, readHandoverFile } from './handover-file';
import { type Summary, shareable } from './summary';

const summaryOf = (...[changes, switches]: Parameters<typeof benignBut>): Summary =>
  shareable(assessed(benignBut(changes, switches)), { sexual: false });

const written = JSON.parse(handoverFile(summaryOf({ own_words: 'It began "in the garden".\nThen: worse' })));

/** What comes of a file with some of its content changed. */
const changed = (change: object) => readHandoverFile(JSON.stringify({ ...written, ...change }));

const kindOf = (result: ReturnType<typeof readHandoverFile>): string =>
  result.ok ? 'read' : result.problem.kind;

const placesIn = (result: ReturnType<typeof readHandoverFile>): readonly string[] =>
  !result.ok && result.problem.kind === 'wrong_content' ? result.problem.issues.map(({ at }) => at) : [];

describe('a saved file', () => {
  it('is opened as it was handed over, by whomever it was filled in', () => {
    fc.assert(
      fc.property(intakesWithAge, fc.boolean(), (intake, sexual) => {
        const summary = shareable(assessed(intake), { sexual });
        const text = handoverFile(summary);
        expect(readHandoverFile(text)).toEqual({ ok: true, value: handoverOf(summary) });
        expect(text).not.toMatch(sexual ? /saf_/ : /saf_|ces_sexual_new/);
        expect(text.length).toBeLessThan(maxFileBytes / 8);
      }),
      runs(1000),
    );
  });

  it('holds no answer that the journey had hidden', () => {
    const file = handoverFile(summaryOf({ neu_leg_side: 'none', neu_claud_walk: 'no', neu_pins: 'yes' }));
    expect(file).not.toContain('neu_pins');
  });

  it('tells readers without rules the result, but is believed only in what was answered and shown', () => {
    expect(written.summary).toMatchObject({ tier: 'self_manage', reason: 'shown' });
    for (const summary of [
      undefined,
      null,
      'nothing',
      { tier: 'emergency_now' },
      { answers: { ctx_age: 3 } },
    ])
      expect(changed({ summary })).toEqual({ ok: true, value: written.handover });
  });

  it('has a name that tells the day and nothing else', () => {
    const summary = summaryOf({ own_words: 'secret' });
    expect(handoverFileName({ ...summary, authored: '2026-11-24T23:30:00+01:00' })).toBe(
      'summary-2026-11-24.json',
    );
    expect(handoverFileName(summary)).toBe('summary.json');
  });

  it('may have been touched by a program that puts a mark before the text', () => {
    expect(kindOf(readHandoverFile(`\uFEFF${JSON.stringify(written)}`))).toBe('read');
  });
});

describe('versions of the file', () => {
  const folder = 'tests/fixtures/handover-files';

  it('each have a file that was written by them, and each is still opened', () => {
    const versions = Array.from({ length: fileVersion }, (_, before) => `version-${before + 1}.json`);
    expect(readdirSync(folder).toSorted()).toEqual(versions.toSorted());
    const opened = versions.map((name) => readHandoverFile(readFileSync(`${folder}/${name}`, 'utf8')));
    for (const result of opened) expect(result).toEqual(opened.at(-1));
    expect(opened[0]).toMatchObject({
      ok: true,
      value: {
        answers: { ctx_age: 66, sys_unwell: 'not_sure' },
        shown: { rulesetVersion: 'lbp-triage-0.2', tier: 'urgent_2wk', maxWaitHours: 72 },
      },
    });
  });

  it('that are newer than this program are left to a newer program', () => {
    expect(kindOf(changed({ version: fileVersion + 1 }))).toBe('newer_version');
    expect(kindOf(changed({ version: fileVersion + 1, anything: 'else' }))).toBe('newer_version');
  });
});

describe('a file that is not right', () => {
  it.each<readonly [string, string, string]>([
    ['is empty', '', 'not_json'],
    ['is something else', '%PDF-1.7', 'not_json'],
    ['was cut short', JSON.stringify(written).slice(0, -20), 'not_json'],
    ['is nothing', 'null', 'other_format'],
    ['is a list', '[1, 2]', 'other_format'],
    ['is a text', '"lbp-triage-intake"', 'other_format'],
    ['is nested without end', '['.repeat(100_000) + ']'.repeat(100_000), 'other_format'],
    ['comes from another program', '{"resourceType":"Bundle"}', 'other_format'],
    ['is far too long', ' '.repeat(maxFileBytes + 1), 'too_large'],
    [
      'gives the format as an heir',
      '{"__proto__":{"format":"lbp-triage-intake","version":1}}',
      'other_format',
    ],
  ])('because it %s is refused with the reason', (_, text, kind) => {
    expect(kindOf(readHandoverFile(text))).toBe(kind);
  });

  it.each<readonly [string, object, readonly string[]]>([
    ['a version of another kind', { version: '1' }, ['version']],
    ['version 0', { version: 0 }, ['version']],
    ['half a version', { version: 1.5 }, ['version']],
    ['more than belongs there', { rules: [], notes: '' }, ['rules', 'notes']],
    ['no handover', { handover: undefined }, ['answers', 'shown']],
    [
      'an answer that is none',
      { handover: { ...written.handover, answers: { ...written.handover.answers, ctx_age: 400, x: 1 } } },
      ['ctx_age', 'x'],
    ],
    [
      'a private answer',
      { handover: { ...written.handover, answers: { ctx_age: 40, saf_unsafe: 'yes' } } },
      ['saf_unsafe'],
    ],
    ['a name that breaks the line', { 'a\n\u202Eb': 1 }, ['a\\u000a\\u202eb']],
  ])('because it has %s is refused with the place', (_, change, places) => {
    expect(placesIn(changed(change))).toEqual(places);
  });

  it('because it gives an answer twice is refused: neither may win', () => {
    const twice = JSON.stringify(written).replace('"ctx_age":40', '"ctx_age":40,"ctx_age":4');
    expect(placesIn(readHandoverFile(twice))).toEqual(['ctx_age']);
  });

  it('in any way never throws, and reaches nothing beyond itself', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.record({ answers: fc.jsonValue(), shown: fc.jsonValue() }));
    fc.assert(
      fc.property(anything, fc.string(), (handover, text) => {
        expect(changed({ handover }).ok).toBe(false);
        expect(readHandoverFile(text).ok).toBe(false);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      runs(300),
    );
  });
});
