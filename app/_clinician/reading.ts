/** What opens a summary: formats, rules and all. Loaded behind the page, which is quick to be there without it. */
import { failure, type Result, success } from '@/lib/base';
import { whatWouldLower } from '@/lib/counterfactual';
import { parseDocument } from '@/lib/fhir/read';
import { type Handover, parseHandover, reopen } from '@/lib/handover';
import { decodeHandover } from '@/lib/qr';
import { loadReader } from './pixels';
import type { Problem, Read } from './problem';

/** More than any saved summary has, in bytes. */
const largestFile = 1_000_000;

/** Assesses what was handed over again, with the rules of this page, and looks for what the tier rests on. */
const reopened = (handover: Result<Handover, Problem>): Read => {
  if (!handover.ok) return handover;
  const again = reopen(handover.value);
  if (!again.ok) return failure({ kind: again.problem });
  return success({ ...again.value, lower: whatWouldLower(again.value.summary) });
};

const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isFhir = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'resourceType' in json;

/** A saved file: a FHIR document, or the JSON of a handover. The one place that knows how files are read. */
const savedIn = (text: string): Result<Handover, Problem> => {
  const json = fromJson(text);
  if (json === undefined) return failure({ kind: 'not_json' });
  const parsed = isFhir(json) ? parseDocument(json) : parseHandover(json);
  return parsed.ok ? parsed : failure({ kind: 'not_valid', issues: parsed.problem });
};

/** A text that was pasted: a code anywhere in it, or a saved file as a whole. */
export const readText = (text: string): Read =>
  reopened(text.trimStart().startsWith('{') ? savedIn(text) : decodeHandover(text));

/** The text of a scanned code; a code that is not ours is another problem than a text without one. */
export const readScanned = (text: string): Read => {
  const found = decodeHandover(text);
  return !found.ok && found.problem.kind === 'no_code' ? failure({ kind: 'other_code' }) : reopened(found);
};

/** The code in a picture file. */
export const readPicture = async (file: File): Promise<Read> => {
  const reader = await loadReader('picture').catch(() => null);
  if (reader === null) return failure({ kind: 'not_loaded' });
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return failure({ kind: 'no_picture' });
  const text = await reader(picture);
  picture.close();
  return text === null ? failure({ kind: 'no_code_in_picture' }) : readScanned(text);
};

export const readFile = async (file: File): Promise<Read> =>
  file.size > largestFile ? failure({ kind: 'file_too_large' }) : reopened(savedIn(await file.text()));

/** Fetches what reads pixels too, so that everything is here before the connection goes. */
export const fetchAhead = (): Promise<unknown> => loadReader('picture');
