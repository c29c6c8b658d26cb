'use client';
import { Button } from '@/app/_ui/button';
import type { Summary } from '@/lib/summary';
import { Code } from './code';
import { ForClinics } from './for-clinics';
import { HandOver } from './hand-over';
import { Section } from './section';
import { useResultWords } from './words';

/** Take it with you, and what goes into it. */
export function TakeWithYou({
  summary,
  date,
  hasSexual,
  sexual,
  onSexual,
  onPrint,
  failed,
}: {
  summary: Summary;
  date: string;
  hasSexual: boolean;
  sexual: boolean;
  onSexual: (include: boolean) => void;
  onPrint: () => void;
  failed: boolean;
}) {
  const { ui } = useResultWords();
  return (
    <Section title={ui.result.takeWith}>
      <p>{ui.result.takeText}</p>
      {hasSexual && (
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-6 shrink-0"
            checked={sexual}
            onChange={(event) => onSexual(event.target.checked)}
          />
          {ui.result.sexual}
        </label>
      )}
      <p>
        <Button onClick={onPrint}>{ui.result.print}</Button>
      </p>
      <p role="status">{failed && ui.result.paper.failed}</p>
      <Code summary={summary} />
      {/* Another choice makes another text and another file: what was said of those before must not stand. */}
      <HandOver key={`text-${sexual}`} summary={summary} date={date} />
      <ForClinics key={String(sexual)} summary={summary} />
    </Section>
  );
}
