/**
 * The file in which a handover is saved and opened again: versioned JSON (docs/formats.md). Beside the handover it
 * holds the summary, for readers that have no rules; opening looks at the handover only and assesses it again.
 * Whoever opens a file opens a stranger's: nothing in it is trusted, and nothing is repaired.
 */
import {
  type Content,
  failure,
  type Migration,
  migrated,
  printable,
  type Result,
  repeatedKeys,
  success,
} from './base';
import { type Handover, handoverOf, parseHandover } from './handover';
import type { Issue } from './questionnaire/schema';
import type { Summary } from './summary';

const format = 'lbp-triage-intake';

/** The longest file that is opened, in bytes. A full questionnaire takes about a tenth of it. */
export const maxFileBytes = 256 * 1024;

/**
 * The first turns version 1 into version 2, and so on. Each has a file in tests/fixtures/handover-files/ that was
 * written by the older version.
 */
const migrations: readonly Migration[] = [];

/** The version that is written: one more than there are migrations, so that it cannot rise without one. */
export const fileVersion = migrations.length + 1;

/** Why a file cannot be opened. */
export type FileProblem =
  | { readonly kind: 'too_large' | 'not_json' | 'other_format' | 'newer_version' }
  /** What is wrong, where, and what would be right; names that a stranger chose are made plain and short. */
  | { readonly kind: 'wrong_content'; readonly issues: readonly Issue[] };

/** The text of the file, ids only, so that it can be read again in another language. */
export const handoverFile = (summary: Summary): string => {
  const { answers: _answers, switches: _switches, authored: _authored, ...told } = summary;
  const file = { format, version: fileVersion, handover: handoverOf(summary), summary: told };
  return `${JSON.stringify(file, null, 2)}\n`;
};

/** The name under which it is saved: the day and nothing else, since everybody sees the names of files. */
export const handoverFileName = ({ authored }: Summary): string =>
  authored === undefined ? 'summary.json' : `summary-${authored.slice(0, 10)}.json`;

const parsedJson = (text: string): Result<unknown, FileProblem> => {
  try {
    return success(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return failure({ kind: 'not_json' });
  }
};

const wrong = (issues: readonly Issue[]): Result<never, FileProblem> =>
  failure({
    kind: 'wrong_content',
    issues: issues.map(({ at, allowed }) => ({ at: printable(at), allowed })),
  });

const handoverIn = (content: Content): Result<Handover, FileProblem> => {
  const { handover, summary: _forReaders, ...rest } = content;
  const read = parseHandover(handover);
  const unknown = Object.keys(rest).map((at) => ({ at, allowed: 'only handover and summary' }));
  if (unknown.length > 0) return wrong(unknown);
  return read.ok ? read : wrong(read.problem);
};

/** Reads the text of a saved file, of this or an older version. */
export const readHandoverFile = (text: string): Result<Handover, FileProblem> => {
  // No character takes less than a byte, so this refuses no file that is short enough.
  if (text.length > maxFileBytes) return failure({ kind: 'too_large' });
  const json = parsedJson(text);
  if (!json.ok) return json;
  if (typeof json.value !== 'object' || json.value === null) return failure({ kind: 'other_format' });
  const { format: named, version, ...content } = json.value as Content;
  if (named !== format) return failure({ kind: 'other_format' });
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return wrong([{ at: 'version', allowed: `a whole number from 1 to ${fileVersion}` }]);
  if (version > fileVersion) return failure({ kind: 'newer_version' });
  const repeated = repeatedKeys(text);
  if (repeated.length > 0) return wrong(repeated.map((at) => ({ at, allowed: 'once; it is given twice' })));
  return handoverIn(migrated(content, version, migrations));
};
