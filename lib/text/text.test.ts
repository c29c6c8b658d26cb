import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n';
import { type FindingId, findingIds } from '@/lib/questionnaire';
import { raisedTo, type Summary, shareable } from '@/lib/summary';
import { rulesetVersion } from '@/lib/triage';
import { intakesWithAge, runs } from '@/tests/support/arbitrary';
import { assessed, benignBut } from '@/tests/support/intakes';
import { plainText } from '.';

const words = messagesIn('en');
const { clinical, plainText: own, faceSheet } = words;

const summaryOf = (...[changes, switches]: Parameters<typeof benignBut>): Summary =>
  shareable(assessed(benignBut(changes, switches)), { sexual: false });
const textOf = (summary: Summary): string => plainText(summary, words, '24 November 2026 at 09:30');
const told = (...changes: Parameters<typeof summaryOf>): string => textOf(summaryOf(...changes));

/** The text as if its lines had not been broken. */
const unbroken = (text: string): string => text.replace(/\s+/g, ' ');
const termOf = (finding: FindingId): string => clinical.findings[finding].clinician;

/** The lines under a heading. */
const under = (heading: string, text: string): readonly string[] => {
  const lines = text.split('\n');
  const from = lines.indexOf(heading.toUpperCase()) + 1;
  const to = lines.findIndex((line, at) => at > from && /^\S/.test(line));
  return from === 0 ? [] : lines.slice(from, to < 0 ? undefined : to).filter((line) => line !== '');
};

const people = fc.tuple(intakesWithAge, fc.boolean()).map(([intake, sexual]) => ({
  summary: shareable(assessed(intake), { sexual }),
  sexual,
}));

describe('the text for a health record, whoever it is about', () => {
  it('has lines of at most 80 characters, plain signs, and its parts in one order', () => {
    const order = Object.values(own.headings).map((heading) => heading.toUpperCase());
    fc.assert(
      fc.property(people, ({ summary }) => {
        const lines = textOf(summary).split('\n');
        expect(lines.filter((line) => [...line].length > 80 || /\s$/.test(line))).toEqual([]);
        expect(lines.join('\n')).not.toMatch(/[^\x20-\x7e\n\p{L}\p{M}]/u);
        const headings = lines.slice(3).filter((line) => /^\S/.test(line));
        expect(headings).toEqual(order.filter((heading) => headings.includes(heading)));
      }),
      runs(100),
    );
  });

  it('holds everything that was answered, and the urgency', () => {
    const elsewhere: readonly FindingId[] = ['ctx_age', 'ctx_sex_birth', 'ctx_answering_for'];
    fc.assert(
      fc.property(people, ({ summary }) => {
        const text = unbroken(textOf(summary));
        const missing = findingIds.filter(
          (finding) =>
            finding in summary.answers && !elsewhere.includes(finding) && !text.includes(termOf(finding)),
        );
        expect(missing).toEqual([]);
        expect(text).toContain(clinical.tiers[summary.tier].clinician);
        expect(text).toContain(unbroken(clinical.intendedUse));
        expect(text).toContain('No questionnaire rules out serious disease.');
        expect(text).toContain(summary.rulesetVersion);
      }),
      runs(100),
    );
  });

  it('names no question about self-harm or abuse, and sexual function only when that was chosen', () => {
    fc.assert(
      fc.property(people, ({ summary, sexual }) => {
        const text = unbroken(textOf(summary));
        for (const finding of findingIds.filter((id) => id.startsWith('saf_')))
          expect(text).not.toContain(termOf(finding));
        expect(text).not.toMatch(/saf[_-]/);
        if (!sexual) expect(text).not.toContain(termOf('ces_sexual_new'));
      }),
      runs(100),
    );
  });
});

describe('a text', () => {
  it('begins with who, by whom, when, and how urgent', () => {
    expect(told({ ctx_age: 66, fx_steroids: 'yes' }).split('\n').slice(0, 6)).toEqual([
      own.title.toUpperCase(),
      '66 years; female. Answered by the person.',
      `Answers of 24 November 2026 at 09:30. Rules: ${rulesetVersion}.`,
      '',
      'URGENCY',
      '  Urgent (up to 2 weeks): within 72 hours',
    ]);
    expect(told({ ctx_answering_for: 'other' })).toContain('Answered by someone else.');
  });

  it('tells the red flags of each condition as present, unknown, not asked or denied', () => {
    const text = told({ inf_fever: 'yes', mot_foot_drop: 'not_sure', vis_cold_leg: undefined });
    const flags = under(own.headings.flags, text).join('\n');
    expect(flags).toMatch(/^ {2}Present: .*Possible infection/m);
    expect(flags).toMatch(/^ {2}Motor deficit: Unknown$/m);
    expect(flags).toMatch(/^ {4}Unknown: New foot drop/m);
    expect(flags).toMatch(/^ {2}Limb ischaemia: Not asked$/m);
    expect(flags).toMatch(/^ {2}Cardiac or pulmonary cause: Absent$/m);
  });

  it('gives every rule that held, with the findings behind it', () => {
    const summary = summaryOf({ ctx_age: 66, fx_steroids: 'yes' });
    const why = under(own.headings.why, textOf(summary)).join('\n');
    for (const { id } of summary.firedRules) expect(why).toContain(`[${id}]`);
    expect(unbroken(why)).toContain(termOf('fx_steroids'));
  });

  it('says by reason what was asked and not answered, and that nothing was left open when nothing was', () => {
    const open = told({ sys_unwell: 'not_sure', inf_ivdu: 'prefer_not', fx_height_loss: 'skipped' });
    expect(under(own.headings.unanswered, open)).toEqual([
      `  Not sure: ${termOf('sys_unwell')}`,
      `  Would rather not say: ${termOf('inf_ivdu')}`,
      `  Left empty: ${termOf('fx_height_loss')}`,
    ]);
    expect(under(own.headings.unanswered, told({}))).toEqual([`  ${faceSheet.allAnswered}`]);
  });

  it('keeps a private reason private', () => {
    const text = told({ saf_self_harm_now: 'yes' });
    expect(under(own.headings.urgency, text)).toEqual([
      '  Emergency now',
      ...wrappedTwice(clinical.notes.private_reason.clinician),
    ]);
    expect(text).not.toMatch(/suicid|self-harm/i);
  });

  it('says a wait of another ruleset in hours', () => {
    const text = textOf(raisedTo(summaryOf(), { tier: 'urgent_2wk', hours: 100 }));
    expect(under(own.headings.urgency, text)[0]).toContain('100');
  });
});

/** A paragraph that takes two lines. */
const wrappedTwice = (text: string): readonly string[] => {
  const cut = text.lastIndexOf(' ', 78);
  return [`  ${text.slice(0, cut)}`, `    ${text.slice(cut + 1)}`];
};

describe("the person's own words", () => {
  const wordsOf = (text: string): readonly string[] =>
    under(own.headings.ownWords, told({ own_words: text }));

  it('stay as they were written, line by line, in any script', () => {
    expect(wordsOf('Es begann im Café.\nلا أستطيع النوم\n腰が痛い')).toEqual([
      '  Es begann im Café.',
      '  لا أستطيع النوم',
      '  腰が痛い',
    ]);
  });

  it('lose only signs that records cannot hold', () => {
    expect(wordsOf('“It’s bad” – very…\u00a0bad')).toEqual(['  "It\'s bad" - very... bad']);
  });

  it('cannot pass for a part of the text, nor turn it round', () => {
    const text = told({ own_words: 'Fine.\n\nURGENCY\nSelf-manage\u202E txet', top_question: 'WHY\nme?' });
    expect(text.match(/^URGENCY$/gm)).toHaveLength(1);
    expect(text.match(/^WHY$/gm)).toHaveLength(1);
    expect(text).not.toContain('\u202E');
  });

  it('are broken where a word is longer than a line', () => {
    const lines = wordsOf('x'.repeat(200));
    expect(lines.join('').replaceAll(' ', '')).toBe('x'.repeat(200));
    expect(lines.every((line) => line.length <= 80)).toBe(true);
  });
});
