import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../../docs/clinical/evidence.md', import.meta.url), 'utf8');

/** The section of docs/clinical/evidence.md under a heading that begins so, up to the next heading of its level. */
const section = (heading: string): string => {
  const [level = ''] = heading.split(' ');
  const from = text.indexOf(`\n${heading}`) + 1;
  if (from === 0) throw new Error(`evidence.md has no "${heading}"`);
  const rest = text.slice(from + heading.length);
  const end = rest.search(new RegExp(`^#{1,${level.length}} `, 'm'));
  return end < 0 ? rest : rest.slice(0, end);
};

const unquoted = (cell: string): string => cell.trim().replace(/^`(.*)`$/, '$1');

/** The rows of the tables under a heading whose first cell is an id, cell by cell. */
const rowsUnder = (heading: string): readonly (readonly string[])[] =>
  section(heading)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(1, line.lastIndexOf('|')).split('|').map(unquoted));

const cellsOf =
  (row: readonly string[]) =>
  (index: number): string => {
    const cell = row[index];
    if (cell === undefined) throw new Error(`evidence.md: a row of ${row[0]} is too short`);
    return cell;
  };

const listOf = (cell: string): readonly string[] => cell.split(',').flatMap((part) => part.trim() || []);

/** §2.1: the finding dictionary. */
export const findingRows = rowsUnder('### 2.1')
  .map(cellsOf)
  .filter((cell) => /^[ABC]$/.test(cell(1)))
  .map((cell) => ({
    id: cell(0),
    class: cell(1),
    type: cell(2),
  }));

/** §1.1: the tiers in order. */
export const tierRows = rowsUnder('### 1.1')
  .map(cellsOf)
  .map((cell) => ({ id: cell(0), order: Number(cell(1)) }));

/** §6.2: the derived values. */
export const derivedRows = rowsUnder('### 6.2')
  .map(cellsOf)
  .map((cell) => ({
    id: cell(0),
    definition: cell(1),
    counts: cell(2).startsWith('INTEGER'),
  }));

/** §6.3: the rules, tier by tier, in the order of the table. */
export const ruleRows = tierRows.flatMap(({ id: tier }) => {
  const title = [...text.matchAll(/^#### .*\(`(\w+)`\): (\d+) rules?$/gm)].find(
    (heading) => heading[1] === tier,
  );
  if (title === undefined) throw new Error(`evidence.md has no rules of ${tier}`);
  const rows = rowsUnder(title[0])
    .map(cellsOf)
    .map((cell) => ({
      tier,
      id: cell(0),
      condition: cell(1),
      maxWaitHours: Number(cell(3)),
      concern: cell(4),
      sources: listOf(cell(8)),
    }));
  if (rows.length !== Number(title[2])) throw new Error(`evidence.md: ${title[0]}`);
  return rows;
});

/** §6.4: the blocks. */
export const blockRows = rowsUnder('### 6.4')
  .map(cellsOf)
  .map((cell) => ({
    id: cell(0),
    condition: cell(1),
    items: listOf(cell(2)),
  }));

/** §6.9: the switches, the default first. */
export const switchRows = rowsUnder('### 6.9')
  .map(cellsOf)
  .map((cell) => ({
    id: cell(0),
    values: listOf(cell(1).replaceAll('`', '')),
  }));

/** §6.10: the golden vignettes; their first cell is no code. */
export const goldenRows = section('### 6.10')
  .split('\n')
  .filter((line) => /^\| V\d+ \|/.test(line))
  .map((line) => line.slice(1, line.lastIndexOf('|')).split('|').map(unquoted))
  .map(cellsOf)
  .map((cell) => ({ id: cell(0), title: cell(1), answers: cell(2), tier: cell(3), decidedBy: cell(4) }));

/** §7.1, §7.2 and §7.4: what is known of the limits, one text for each; the rest of §7 is about wording. */
export const limitTexts: readonly string[] = [
  ...section('### 7.1')
    .split('\n')
    .filter((line) => /^\| .*\[V/.test(line)),
  section('### 7.2').split('\nNever')[0] ?? '',
  section('### 7.4').split('\n')[1] ?? '',
];

/** §9: the references with their verification status. */
export const references: readonly { readonly id: string; readonly custom: { readonly status: string } }[] =
  JSON.parse(/```json\n(\[.*\])\n```/s.exec(section('## 9.'))?.[1] ?? '[]');

/** The ids out of a set that a text of the specification names. */
export const idsNamed = (condition: string, known: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(condition.match(/[a-z]\w*/g)?.filter((word) => known.has(word)));
