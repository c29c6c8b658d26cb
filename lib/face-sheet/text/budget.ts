import { fill } from '@/lib/i18n/wording';
import type { SharedFinding } from '@/lib/summary';
import type { Room, Span, Terms } from './span';
import type { Teller } from './teller';

/** The sizes of type in points; the smallest is as small as a clinician should have to read. */
export type TypeSize = 8.5 | 9 | 9.5;
const smallest: TypeSize = 8.5;

/** The widths of the parts in em of the smallest type. */
const widths = { page: 63, row: 35.3, half: 30.5, besideChart: 51, heading: 46, list: 61 } as const;
/** A part of the page with a width of its own. */
export type Part = keyof typeof widths;

/** The type, and how many lines of it each part may take. */
export interface Budget {
  readonly type: TypeSize;
  readonly reasons: number;
  /** The names of rules that were met besides. */
  readonly others: number;
  /** A row of the red-flag table. */
  readonly row: number;
  /** A named line: pain, legs, factors. */
  readonly line: number;
  readonly ownWords: number;
}

/** So many em of the type, or lines of it, as of the smallest. */
export const inType = (ofSmallest: number, { type }: Budget): number => (ofSmallest * smallest) / type;

/** The width of a part in em. */
export const emOf = (part: Part, budget: Budget): number => inType(widths[part], budget);

/** The room of an entry in a part of the page. */
export const roomOf = ({ words }: Teller, budget: Budget, part: Part, lines: number): Room => ({
  em: emOf(part, budget),
  lines,
  more: (count) => fill(words.more, { count }),
});

/** What stands in front of an entry and says what it is about. */
export const label = (text: string): Span => ({ text: `${text}: `, look: 'label' });

/** Findings in words, under one name and in one look. */
export const termsOf = (
  findings: readonly SharedFinding[],
  say: (finding: SharedFinding) => string,
  more: Omit<Terms, 'terms'> = {},
): Terms => ({ ...more, terms: findings.map(say) });

/** What was asked in vain and what was not asked, by name. */
export const openTerms = (
  {
    unknown,
    notAsked,
  }: { readonly unknown: readonly SharedFinding[]; readonly notAsked: readonly SharedFinding[] },
  { words, term }: Teller,
): readonly Terms[] => [
  termsOf(unknown, term, { name: words.states.unknown }),
  termsOf(notAsked, term, { name: words.states.not_asked }),
];
