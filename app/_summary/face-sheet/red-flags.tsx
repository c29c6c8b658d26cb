import type { Row, RowState, Teller } from '@/lib/face-sheet';
import { Block, Spans } from './entry';

/** A mark of its own shape for each state, so that it is seen without reading. */
const marks: Readonly<Record<RowState, string>> = {
  present: '■',
  unknown: '?',
  background: '+',
  not_asked: '–',
  partly_asked: '–',
  absent: '□',
};

function Mark({ state }: Pick<Row, 'state'>) {
  return (
    <span aria-hidden="true" className="inline-block w-[1.2em] font-bold">
      {marks[state]}
    </span>
  );
}

/** A condition that has something to say: in a line of its own. */
function FullRow({ row: { state, name, status, findings } }: { row: Row }) {
  const look = state === 'present' || state === 'unknown' ? 'font-bold' : '';
  return (
    <li className="break-inside-avoid border-b border-hair sm:grid sm:grid-cols-[17.6em_9em_1fr] sm:gap-x-[0.6em] print:grid print:grid-cols-[17.6em_9em_1fr] print:gap-x-[0.6em]">
      <p className={look}>
        <Mark state={state} />
        {name}
      </p>
      <p className={look}>{status}</p>
      <p>
        <Spans spans={findings.spans} />
      </p>
    </li>
  );
}

/** A condition of which everything was denied, or nothing was asked. */
function ShortRow({ row: { state, status, findings } }: { row: Row }) {
  return (
    <li className="break-inside-avoid">
      <Mark state={state} />
      <span className="sr-only">{status}: </span>
      <Spans spans={findings.spans} />
    </li>
  );
}

/** The red flags by condition: what was reported and not known first, then what was denied. */
export function RedFlags({ words, rows }: Pick<Teller, 'words'> & { rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  const inShort = rows.filter(({ short }) => short);
  return (
    <Block title={words.headings.flags}>
      <ul>
        {rows
          .filter(({ short }) => !short)
          .map((row) => (
            <FullRow key={row.condition} row={row} />
          ))}
      </ul>
      {inShort.length > 0 && <p className="italic">{words.key}</p>}
      <ul className="gap-x-[1.5em] sm:columns-2 print:columns-2">
        {inShort.map((row) => (
          <ShortRow key={row.condition} row={row} />
        ))}
      </ul>
    </Block>
  );
}
