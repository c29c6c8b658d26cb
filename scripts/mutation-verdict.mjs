// What a report of Stryker says: how much was noticed, and whether each fault that nobody noticed is explained in
// docs/mutation-survivors.yaml.

/** @typedef {{ line: number, column: number }} Position both counted from 1 */
/** @typedef {{ mutatorName: string, replacement?: string, status: string, location: { start: Position, end: Position } }} Mutant */
/** @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report */
/** @typedef {{ file: string, mutator: string, line: string, becomes: string }} Survivor */

const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

/** The share of faults that must be noticed, in per cent. */
export const LEAST = 95;

/** @param {string} text */
const inOneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * The lines that a mutant touches, before and after, without their place in the file: so an explanation still fits
 * when something else in the file moves.
 * @param {string} source @param {Mutant} mutant @returns {{ line: string, becomes: string }}
 */
function change(source, { location: { start, end }, replacement = '' }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const before = (lines[0] ?? '').slice(0, start.column - 1);
  const after = (lines.at(-1) ?? '').slice(end.column - 1);
  return { line: inOneLine(lines.join('\n')), becomes: inOneLine(before + replacement + after) };
}

/** @param {Report} report @returns {Survivor[]} */
export const survivorsIn = (report) =>
  Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => UNNOTICED.includes(status))
      .map((mutant) => ({ file, mutator: mutant.mutatorName, ...change(source, mutant) })),
  );

/** Faults planted and noticed, by file. What does not run at all is not counted. @param {Report} report */
export const countsIn = (report) =>
  Object.entries(report.files)
    .map(([file, { mutants }]) => {
      const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
      const unnoticed = mutants.filter(({ status }) => UNNOTICED.includes(status)).length;
      return { file, noticed, planted: noticed + unnoticed };
    })
    .sort((one, other) => one.file.localeCompare(other.file));

/** In per cent; nothing planted is nothing missed. @param {{ noticed: number, planted: number }[]} counts */
export function scoreOf(counts) {
  const planted = counts.reduce((sum, count) => sum + count.planted, 0);
  const noticed = counts.reduce((sum, count) => sum + count.noticed, 0);
  return planted === 0 ? 100 : (100 * noticed) / planted;
}

/** @param {Survivor} survivor */
const keyOf = ({ file, mutator, line, becomes }) => JSON.stringify([file, mutator, line, becomes]);

/** What of one list has no partner in the other, each used once. @param {Survivor[]} list @param {Survivor[]} partners */
function unpaired(list, partners) {
  const free = partners.map(keyOf);
  return list.filter((survivor) => {
    const at = free.indexOf(keyOf(survivor));
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
}

/**
 * Compares the survivors with the list of those that are explained. The list is judged only where the report has
 * looked: an entry of a file that was not measured is left alone.
 * @param {Report} report @param {(Survivor & { because: string })[]} explained
 */
export function verdictOn(report, explained) {
  const survivors = survivorsIn(report);
  return {
    score: scoreOf(countsIn(report)),
    unexplained: unpaired(survivors, explained),
    outlived: unpaired(explained, survivors).filter(({ file }) => file in report.files),
    bare: explained.filter(({ because }) => !because?.trim()),
  };
}
