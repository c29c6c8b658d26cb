/** What opens a summary: formats, rules and all. Loaded behind the page, which is quick to be there without it. */
import { failure, type Result, success } from '@/lib/base';
import { whatWouldLower } from '@/lib/counterfactual';
import { parseDocument } from '@/lib/fhir/read';
import { type Handover, reopen } from '@/lib/handover';
import { type FileProblem, readHandoverFile } from '@/lib/handover-file';
import { decodeHandover } from '@/lib/qr';
import { loadReader } from './pixels';
import type { Problem, Read } from './problem';

/** More than any saved document has, in bytes; as text it may have no more characters. */
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

const problemOf = (problem: FileProblem): Problem => {
  if (problem.kind === 'wrong_content') return { kind: 'not_valid', issues: problem.issues };
  return { kind: problem.kind === 'too_large' ? 'file_too_large' : problem.kind };
};

const fromDocument = (json: unknown): Result<Handover, Problem> => {
  const parsed = parseDocument(json);
  return parsed.ok ? parsed : failure({ kind: 'not_valid', issues: parsed.problem });
};

const fromSaved = (text: string): Result<Handover, Problem> => {
  const read = readHandoverFile(text);
  return read.ok ? read : failure(problemOf(read.problem));
};

/** A saved file: a FHIR document, or what "Save as a file" wrote. */
const savedIn = (text: string): Result<Handover, Problem> => {
  if (text.length > largestFile) return failure({ kind: 'file_too_large' });
  const json = fromJson(text);
  return isFhir(json) ? fromDocument(json) : fromSaved(text);
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
