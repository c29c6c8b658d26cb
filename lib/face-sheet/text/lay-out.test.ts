import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n';
import { type Summary, shareable } from '@/lib/summary';
import { intakesWithAge, runs } from '@/tests/support/arbitrary';
import { assessed, intakeOf } from '@/tests/support/intakes';
import { longQuestion, longStory, peopleOnPaper } from '@/tests/support/people-on-paper';
import { faceSheetOf } from '../model';
import { type Layout, layOut, type Paper, type SheetText } from './lay-out';
import { beginningOf } from './measure';
import { textOf } from './span';
import { tellerOf } from './teller';

const { clinical, faceSheet } = messagesIn('en');
const tellerFor = (summary: Summary) => tellerOf(summary, faceSheetOf(summary), { clinical, faceSheet });

const summaries = fc
  .tuple(intakesWithAge, fc.boolean(), fc.nat(500), fc.nat(200))
  .map(([intake, sexual, m, n]) =>
    shareable(
      assessed({
        ...intake,
        answers: {
          ...intake.answers,
          own_words: longStory.slice(0, m),
          top_question: longQuestion.slice(0, n),
        },
      }),
      { sexual },
    ),
  );
const papers = fc.constantFrom<Paper>('a4', 'letter');

const entriesOf = ({ reasons, rows, ...lists }: SheetText) => [
  ...reasons.entries,
  ...rows.map(({ findings }) => findings),
  ...Object.values(lists).flat(),
];
const textOfSheet = (sheet: SheetText): string =>
  entriesOf(sheet)
    .map(({ spans }) => textOf(spans))
    .join('\n');
const allText = ({ page, next }: Layout): string =>
  [page, next].map((sheet) => (sheet === null ? '' : textOfSheet(sheet))).join('\n');

describe('the face sheet on one side of paper', () => {
  it('tells everything on the first page or on the next: signs, reasons, rules, own words', () => {
    fc.assert(
      fc.property(summaries, papers, (summary, paper) => {
        const teller = tellerFor(summary);
        const text = allText(layOut(teller, paper, false));
        const signs = teller.sheet.conditions.flatMap((row) =>
          [...row.signs, ...row.background].map(teller.told),
        );
        const reasons = summary.reasons.map(({ id }) => `[${id}]`);
        const rules = summary.firedRules.map(teller.named);
        const words = [summary.answers.own_words, summary.answers.top_question].filter(Boolean);
        const wanted = [...signs, ...reasons, ...rules, ...words.map((one) => one?.trim() ?? '')];
        expect(wanted.filter((one) => !text.includes(one))).toEqual([]);
      }),
      runs(60),
    );
  });

  it('sends the reader to page 2 exactly when there is one', () => {
    fc.assert(
      fc.property(summaries, papers, (summary, paper) => {
        const { page, next } = layOut(tellerFor(summary), paper, true);
        const isCut = page.reasons.omitted > 0 || entriesOf(page).some(({ cut }) => cut);
        expect(next !== null).toBe(isCut);
        expect(/page 2/.test(textOfSheet(page)) || page.reasons.omitted > 0).toBe(isCut);
        if (next !== null) expect(textOfSheet(next)).not.toMatch(/page 2/);
      }),
      runs(60),
    );
  });

  it('has larger type for who has little to tell, and never a second page for them', () => {
    const { type, next } = layOut(
      tellerFor(
        shareable(assessed(intakeOf(peopleOnPaper['looks after herself'].answers)), { sexual: false }),
      ),
      'a4',
      false,
    );
    expect(next).toBeNull();
    expect(type).toBeGreaterThan(8.5);
  });

  it('keeps the most urgent on the first page when everything was ticked', () => {
    const { answers } = peopleOnPaper['ticks and writes everything'];
    const summary = shareable(assessed(intakeOf(answers)), { sexual: true });
    const { page } = layOut(tellerFor(summary), 'letter', true);
    expect(page.reasons.entries[0]?.id).toBe(summary.reasons[0]?.id);
    expect(page.rows.map(({ state }) => state)).toEqual(page.rows.map(() => 'present'));
    expect(page.rows.find(({ condition }) => condition === 'cancer')?.findings.spans[0]?.text).toMatch(
      /^cancer history: current/,
    );
  });
});

describe('the beginning of a text', () => {
  it('is the text itself when it fits, and ends between words when it does not', () => {
    expect(beginningOf('It hurts.', 60, 1)).toBe('It hurts.');
    const beginning = beginningOf(longStory, 60, 2);
    expect(longStory.startsWith(beginning.replace(/ …$/, ''))).toBe(true);
    expect(beginning).toMatch(/\w …$/);
  });

  it('is found in a text without blanks, too', () => {
    expect(beginningOf('W'.repeat(500), 60, 2)).toMatch(/^W{60,180}…$/);
  });
});
