import { failure, type Result } from '@/lib/base';
import { type Handover, parseHandover } from '@/lib/handover';
import type { Issue } from '@/lib/questionnaire/schema';
import { readBody } from './body';
import { type EnvelopeProblem, envelopeVersion, unseal } from './envelope';
import { layoutOf } from './layouts';

/**
 * Why a text gave no handover. `no_code`: there is none in it. `newer`: written by a newer version of this tool.
 * `cut_off` and `damaged`: not all of it, or not as it was written. `not_valid`: whole, but it says what cannot be.
 */
export type CodeProblem =
  | { readonly kind: 'no_code' | 'newer' | 'too_long' | EnvelopeProblem }
  | { readonly kind: 'not_valid'; readonly issues: readonly Issue[] };

/** More characters than this are not searched. */
export const longestText = 200_000;
/** More marks than this are not tried, so that the time grows with the length of the text only. */
const mostMarks = 10;

type Read = Result<Handover, CodeProblem>;

const openAt = (text: string, version: number, start: number): Read => {
  if (version !== envelopeVersion) return failure({ kind: 'newer' });
  const envelope = unseal(text, start);
  if (typeof envelope === 'string') return failure({ kind: envelope });
  const layout = layoutOf(envelope.layout);
  if (layout === undefined) return failure({ kind: 'newer' });
  const parsed = parseHandover(readBody(envelope.body, layout));
  return parsed.ok ? parsed : failure({ kind: 'not_valid', issues: parsed.problem });
};

/**
 * Finds the code in a text (alone, in a mail, broken over lines, quoted) and reads it. Never throws, repairs nothing;
 * the time grows with the length of the text, of which at most `longestText` is taken.
 */
export const decodeHandover = (text: string): Read => {
  if (text.length > longestText) return failure({ kind: 'too_long' });
  const marks = [...text.matchAll(/LBP(\d{1,3}):/gi)].slice(0, mostMarks);
  const read = marks.map((mark) => openAt(text, Number(mark[1]), mark.index + mark[0].length));
  return read.find(({ ok }) => ok) ?? read[0] ?? failure({ kind: 'no_code' });
};
