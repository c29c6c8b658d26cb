/*
 * One side of paper by design, not by luck: the most generous budget with which everything fits. What is cut by it is
 * told in full on the next page.
 */
import type { Tier } from '@/lib/triage';
import { type Budget, emOf, inType, type Part, type TypeSize } from './budget';
import { type Row, rowsOf } from './flags';
import { legsOf, painOf, profileOf } from './pain-and-factors';
import { type Entry, linesOfSpans } from './span';
import type { Teller } from './teller';
import { notKnownOf, ownWordsOf, questionOf } from './told';
import { type Listed, othersOf, reasonsOf } from './why';

/** The sheet in words, within a budget. */
export interface SheetText {
  readonly question: readonly Entry[];
  readonly reasons: Listed;
  readonly others: readonly Entry[];
  readonly rows: readonly Row[];
  readonly pain: readonly Entry[];
  readonly legs: readonly Entry[];
  readonly profile: readonly Entry[];
  readonly ownWords: readonly Entry[];
  readonly notKnown: readonly Entry[];
}

const whole: Budget = { type: 8.5, reasons: 999, others: 999, row: 999, line: 999, ownWords: 999 };

/** From generous to tight: larger type as long as everything fits, then less of everything. */
const budgets: readonly Budget[] = [
  { ...whole, type: 9.5 },
  { ...whole, type: 9 },
  whole,
  { type: 8.5, reasons: 20, others: 2, row: 9, line: 3, ownWords: 6 },
  { type: 8.5, reasons: 14, others: 2, row: 5, line: 2, ownWords: 5 },
  { type: 8.5, reasons: 12, others: 2, row: 4, line: 2, ownWords: 5 },
  { type: 8.5, reasons: 12, others: 2, row: 3, line: 2, ownWords: 4 },
  { type: 8.5, reasons: 10, others: 1, row: 3, line: 1, ownWords: 4 },
  { type: 8.5, reasons: 10, others: 1, row: 2, line: 2, ownWords: 4 },
  { type: 8.5, reasons: 9, others: 1, row: 2, line: 1, ownWords: 3 },
  { type: 8.5, reasons: 7, others: 1, row: 1, line: 1, ownWords: 2 },
  { type: 8.5, reasons: 4, others: 1, row: 1, line: 1, ownWords: 1 },
];

/** Lines of the smallest type within the height of a page (`--page-height` in app/globals.css). */
const linesOn = { a4: 77, letter: 72 } as const;
/** The papers that a region's printers take. */
export type Paper = keyof typeof linesOn;

/** What headings, gaps and the foot always take. */
const linesTaken = 20.9;
/** The border around the urgency: the more urgent, the heavier. */
const border: Readonly<Record<Tier, number>> = {
  emergency_now: 1.3,
  same_day: 0.7,
  urgent_2wk: 0.7,
  routine: 0.4,
  self_manage: 1,
};
/** The square beside the heading is higher than a heading without a question. */
const square = 1.6;
/** What has a height of its own: the body chart, the line below a row, the headings beside the chart. */
const chart = 10.4;
const rowBorder = 0.15;
const headingsBesideChart = 2.4;

const textAt = (teller: Teller, budget: Budget): SheetText => ({
  question: questionOf(teller, budget),
  reasons: reasonsOf(teller, budget),
  others: othersOf(teller, budget),
  rows: rowsOf(teller, budget),
  pain: painOf(teller, budget),
  legs: legsOf(teller, budget),
  profile: profileOf(teller, budget),
  ownWords: ownWordsOf(teller, budget),
  notKnown: notKnownOf(teller, budget),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const linesOfEntries = (entries: readonly Entry[], part: Part, budget: Budget): number =>
  sum(entries.map(({ spans }) => linesOfSpans(spans, emOf(part, budget))));

const linesOfRows = (rows: readonly Row[], budget: Budget): number => {
  const lines = ({ findings, short }: Row): number =>
    short
      ? linesOfSpans(findings.spans, emOf('half', budget)) / 2
      : linesOfSpans(findings.spans, emOf('row', budget)) + rowBorder;
  // The two columns of short rows do not end at the same height.
  return sum(rows.map(lines)) + 0.5;
};

/** The lines that a sheet takes, rather too many than too few. */
const linesOfSheet = (text: SheetText, budget: Budget): number => {
  const lines = (entries: readonly Entry[], part: Part): number => linesOfEntries(entries, part, budget);
  return (
    linesTaken +
    lines(text.question, 'heading') * 1.1 +
    lines(text.reasons.entries, 'list') +
    (text.reasons.omitted > 0 ? 1 : 0) +
    lines(text.others, 'page') +
    linesOfRows(text.rows, budget) +
    Math.max(chart, lines([...text.pain, ...text.legs], 'besideChart') + headingsBesideChart) +
    lines([...text.profile, ...text.ownWords, ...text.notKnown], 'page')
  );
};

/** The first page, and what of it has to be told in full on the next. */
export interface Layout {
  readonly type: TypeSize;
  readonly page: SheetText;
  /** `null` when everything fits. */
  readonly next: SheetText | null;
}

/** Of the whole sheet what the first page cuts or leaves out. */
const leftOf = (all: SheetText, page: SheetText): SheetText => {
  const cut = (key: Exclude<keyof SheetText, 'reasons' | 'rows'>): readonly Entry[] =>
    all[key].filter(({ id }) => page[key].some((entry) => entry.id === id && entry.cut));
  return {
    question: cut('question'),
    reasons: { entries: all.reasons.entries.slice(page.reasons.entries.length), omitted: 0 },
    others: cut('others'),
    rows: all.rows.filter((_, at) => page.rows[at]?.findings.cut),
    pain: cut('pain'),
    legs: cut('legs'),
    profile: cut('profile'),
    ownWords: cut('ownWords'),
    notKnown: cut('notKnown'),
  };
};

const isEmpty = ({ reasons, rows, ...lists }: SheetText): boolean =>
  reasons.entries.length + rows.length + sum(Object.values(lists).map((list) => list.length)) === 0;

/** Lays the sheet out for a paper; `withSquare`: beside the heading stands a square of 32 mm. */
export const layOut = (teller: Teller, paper: Paper, withSquare: boolean): Layout => {
  const room = linesOn[paper] - border[teller.summary.tier] - (withSquare ? square : 0);
  const textOf = (at: number): SheetText => textAt(teller, budgets[at] as Budget);
  const fits = (at: number): boolean => {
    const budget = budgets[at] as Budget;
    return linesOfSheet(textOf(at), budget) <= inType(room, budget);
  };
  // The most generous one that fits; where none does, the tightest.
  let [first, last] = [0, budgets.length - 1];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    if (fits(middle)) last = middle;
    else first = middle + 1;
  }
  const page = textOf(first);
  const next = leftOf(textAt(teller, whole), page);
  return { type: (budgets[first] as Budget).type, page, next: isEmpty(next) ? null : next };
};
