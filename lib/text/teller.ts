import { faceSheetOf, type Teller as SheetTeller, tellerOf } from '@/lib/face-sheet';
import type { Messages } from '@/lib/i18n';
import { fill } from '@/lib/i18n/wording';
import type { SharedFinding, Summary } from '@/lib/summary';
import { inPlain, wrapped } from './lines';

/** The words that the text needs. */
export type TextWords = Pick<Messages, 'clinical' | 'faceSheet' | 'plainText'>;

/** What the parts are told from: the face sheet, but every finding by its exact term instead of a short one. */
export interface Teller extends SheetTeller {
  readonly plainText: Messages['plainText'];
}

export const textTellerOf = (summary: Summary, { clinical, faceSheet, plainText }: TextWords): Teller => {
  const teller = tellerOf(summary, faceSheetOf(summary), { clinical, faceSheet });
  const term = (finding: SharedFinding): string => clinical.findings[finding].clinician;
  const told = (finding: SharedFinding): string => {
    const [value] = teller.values(finding);
    // A plain "no" is said by where the finding stands.
    if (value === undefined || summary.answers[finding] === 'no') return term(finding);
    return fill(faceSheet.valued, { term: term(finding), value });
  };
  return { ...teller, term, told, plainText };
};

export type Lines = readonly string[];

/** A heading in capitals at the margin, with its lines below; nothing where there is nothing to say. */
export const part = (heading: string, lines: Lines): Lines =>
  lines.length === 0 ? [] : ['', inPlain(heading).toUpperCase(), ...lines];

/** A paragraph below a heading, or below another paragraph. */
export const item = (text: string, level: 1 | 2 = 1): Lines =>
  wrapped(text, { first: ' '.repeat(2 * level), hanging: 2 * level + 2 });

export const labelled = (name: string, text: string): string => `${name}: ${text}`;
