'use client';
import type { Summary } from '@/lib/summary';
import { PrintedCode } from './code-picture';
import { FaceSheet } from './face-sheet';
import { Paper } from './paper';
import { PersonSheet } from './person-sheet';
import { useResultWords } from './words';

/** Everything that the printer gets: the clinician's face sheet first, then the sheet for the person. */
export function PrintSheets({
  summary,
  date,
  reference = null,
}: {
  summary: Summary;
  date: string;
  /** A clinic's own number for the patient. */
  reference?: string | null;
}) {
  const words = useResultWords();
  return (
    <div className="hidden print:block">
      <Paper>
        <FaceSheet
          summary={summary}
          words={words}
          code={<PrintedCode summary={summary} />}
          reference={reference}
        />
        <PersonSheet summary={summary} date={date} />
      </Paper>
    </div>
  );
}
