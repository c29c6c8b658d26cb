/*
 * The sheet as text, before anything is drawn: so that it can be measured, cut and continued.
 */
import { linesOf } from './measure';

/** A stretch of text in one look. */
export interface Span {
  readonly text: string;
  readonly look?: 'strong' | 'label' | 'aside';
}

/** One paragraph or row. `cut`: it is told in full on the next page. */
export interface Entry {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly cut: boolean;
}

/** Terms under one name, run on. */
export interface Terms {
  readonly name?: string;
  readonly look?: Span['look'];
  readonly terms: readonly string[];
}

/** The room for an entry, and what is said where it ends too early. */
export interface Room {
  /** The width of a line in em. */
  readonly em: number;
  readonly lines: number;
  readonly more: (count: number) => string;
}

/** Spans as plain text. */
export const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

const isBold = ({ look }: Span): boolean => look === 'strong' || look === 'label';

/** How many lines some spans take when they run on. */
export const linesOfSpans = (spans: readonly Span[], em: number): number =>
  linesOf(
    spans.map((span) => ({ text: span.text, bold: isBold(span) })),
    em,
  );

const withName = ({ name }: Terms): readonly Span[] =>
  name === undefined ? [] : [{ text: `${name}: `, look: 'aside' }];

const spanOf = (text: string, look: Span['look']): Span => (look === undefined ? { text } : { text, look });

/** The first `count` of all terms, group by group. */
const firstTerms = (groups: readonly Terms[], count: number): readonly Span[] => {
  let left = count;
  return groups.flatMap((group, at) => {
    const shown = group.terms.slice(0, Math.max(left, 0));
    left -= group.terms.length;
    if (shown.length === 0) return [];
    const before: readonly Span[] = at > 0 ? [{ text: '. ' }] : [];
    return [...before, ...withName(group), spanOf(shown.join('; '), group.look)];
  });
};

/** The largest number below `limit` that is good; all numbers below a good one are good. At least 1. */
const largest = (limit: number, isGood: (number: number) => boolean): number => {
  let [good, bad] = [1, limit];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isGood(middle)) good = middle;
    else bad = middle;
  }
  return good;
};

/**
 * Terms run on like a sentence, as many as there is room for but at least one. What comes first matters most.
 */
export const runOn = (
  id: string,
  groups: readonly Terms[],
  room: Room,
  lead: readonly Span[] = [],
): Entry => {
  const filled = groups.filter(({ terms }) => terms.length > 0);
  const all = filled.reduce((sum, { terms }) => sum + terms.length, 0);
  const fits = (spans: readonly Span[]): boolean => linesOfSpans(spans, room.em) <= room.lines;
  const whole = [...lead, ...firstTerms(filled, all)];
  if (all < 2 || fits(whole)) return { id, spans: whole, cut: false };
  const beginning = (count: number): readonly Span[] => [
    ...lead,
    ...firstTerms(filled, count),
    { text: ` ${room.more(all - count)}`, look: 'strong' },
  ];
  return { id, spans: beginning(largest(all, (count) => fits(beginning(count)))), cut: true };
};
