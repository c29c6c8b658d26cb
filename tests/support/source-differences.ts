import { readFileSync } from 'node:fs';

/*
 * docs/clinical/differences.md, "With the specification": the sources that were taken away or added since it was
 * received, as the tests apply them.
 */

const text = readFileSync(new URL('../../docs/clinical/differences.md', import.meta.url), 'utf8');

const rowsUnder = (heading: string): readonly (readonly string[])[] => {
  const section = text.split(/^##+ /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`differences.md has no "${heading}"`);
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(2, -2).split(/ \| ?/));
};

const idsIn = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id);

const ruleDifferences = new Map(
  rowsUnder('Sources of rules').map(([rule, gone, added]) => [
    idsIn(rule)[0] ?? '',
    { gone: idsIn(gone), added: idsIn(added) },
  ]),
);

/** The rules whose sources differ, by the page. */
export const rulesWithOtherSources: readonly string[] = [...ruleDifferences.keys()];

/** A rule's sources as the specification names them, with the differences of the page applied. */
export const withDifferences = (rule: string, specified: readonly string[]): readonly string[] => {
  const { gone, added } = ruleDifferences.get(rule) ?? { gone: [], added: [] };
  const missing = gone.filter((source) => !specified.includes(source));
  if (missing.length > 0) throw new Error(`differences.md: ${rule} never rested on ${missing.join(', ')}`);
  return [...specified.filter((source) => !gone.includes(source)), ...added];
};

/** References whose status differs; without one on either side where the reference is not there. */
export const referenceDifferences: ReadonlyMap<string, { readonly was: string; readonly is: string }> =
  new Map(rowsUnder('References').map(([id, was = '', is = '']) => [idsIn(id)[0] ?? '', { was, is }]));

/** The rules of which the page says that they have no source at all. */
export const rulesSaidToBeUnsourced: readonly string[] = idsIn(
  /rules have no source at all[^:]*: ([^.]+)\./.exec(text)?.[1],
);
