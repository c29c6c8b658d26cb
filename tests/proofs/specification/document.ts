import { readFileSync } from 'node:fs';

/*
 * Reads the clinical specification as a document: its sections and tables, nothing of the programme. What the proofs
 * compare the programme with comes from here.
 */

const text = readFileSync(new URL('../../../docs/clinical/evidence.md', import.meta.url), 'utf8');

/** The section that begins with this heading, up to the next heading of the same or a higher level. */
export const sectionOf = (heading: string): string => {
  const start = text.indexOf(`\n${heading} `) + 1;
  if (start === 0) throw new Error(`the specification has no section ${heading}`);
  const level = heading.indexOf(' ');
  const rest = text.slice(start + heading.length);
  const end = rest.search(new RegExp(`\\n#{1,${level}} `));
  return end < 0 ? rest : rest.slice(0, end);
};

/** The rows of a section's tables as cells, without head and rule lines. */
export const rowsOf = (section: string): readonly (readonly string[])[] =>
  section
    .split('\n')
    .filter((line) => /^\| `[\w-]+` \|/.test(line))
    .map((line) => line.slice(2, -2).split(' | '));

/** A cell without its code marks. */
export const bare = (cell: string | undefined): string => (cell ?? '').replace(/^`|`$/g, '').trim();
