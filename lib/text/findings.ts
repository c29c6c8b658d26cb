import type { RowState } from '@/lib/face-sheet';
import { fill } from '@/lib/i18n/wording';
import type { SharedFinding } from '@/lib/summary';
import { item, type Lines, labelled, type Teller } from './teller';

type Row = Teller['sheet']['conditions'][number];
type LineId = keyof Teller['sheet']['lines'];
type GroupName = keyof Teller['plainText']['groups'];

/** What is known of some findings, each group that is not empty on its own. */
const group = (name: GroupName, findings: readonly string[], { plainText }: Teller): Lines =>
  findings.length === 0 ? [] : item(labelled(plainText.groups[name], findings.join('; ')), 2);

type Open = Readonly<Record<'unknown' | 'notAsked' | 'absent', readonly SharedFinding[]>>;

const notPresent = ({ unknown, notAsked, absent }: Open, teller: Teller): Lines => [
  ...group('unknown', unknown.map(teller.term), teller),
  ...group('notAsked', notAsked.map(teller.term), teller),
  ...group('absent', absent.map(teller.told), teller),
];

const nameOf = ({ condition }: Row, { clinical, words }: Teller): string =>
  condition === 'other' ? words.other : clinical.concerns[condition].clinician;

const order: readonly RowState[] = [
  'present',
  'unknown',
  'background',
  'partly_asked',
  'not_asked',
  'absent',
];

/** At a glance: the conditions by their state. */
const overview = (teller: Teller): Lines =>
  order.flatMap((state) => {
    const rows = teller.sheet.conditions.filter((row) => row.state === state);
    const names = rows.map((row) => nameOf(row, teller)).join('; ');
    return rows.length === 0 ? [] : item(labelled(teller.words.states[state], names));
  });

/** A condition of the red-flag table: what is the case, how soon, and the findings behind it. */
const rowOf = (row: Row, teller: Teller): Lines => {
  const { words, wait, told, summary } = teller;
  const { condition, state, rule, signs, background } = row;
  const word = state === 'present' && rule === undefined ? words.presentAlone : words.states[state];
  const status =
    rule === undefined ? word : fill(words.status, { state: word, wait: wait(rule.maxWaitHours, 'short') });
  const isWithheld = condition === 'cauda_equina' && summary.answers.ces_sexual_new === undefined;
  return [
    ...item(labelled(nameOf(row, teller), status)),
    ...group('present', signs.map(told), teller),
    ...group('background', background.map(told), teller),
    ...notPresent(row, teller),
    ...(isWithheld ? item(words.notShared, 2) : []),
  ];
};

/** The red flags by serious condition: at a glance, then each with the findings behind it. */
export const flagLines = (teller: Teller): Lines => [
  ...overview(teller),
  '',
  ...teller.sheet.conditions.flatMap((row) => rowOf(row, teller)),
];

/** A named line with what was reported; what was denied or is not known below it. Nothing when it was not for them. */
const namedLine = (id: LineId, teller: Teller): Lines => {
  const name = teller.words.lines[id];
  const line = teller.sheet.lines[id];
  const present = line.present.map(teller.told).join('; ');
  const below = notPresent(line, teller);
  if (present === '' && below.length === 0) return [];
  return [...item(present === '' ? name : labelled(name, present)), ...below];
};

export const linesOf = (ids: readonly LineId[], teller: Teller): Lines =>
  ids.flatMap((id) => namedLine(id, teller));
