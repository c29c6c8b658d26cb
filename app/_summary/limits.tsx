'use client';
import type { Outcome } from './outcome';
import { Section } from './section';
import { useResultWords } from './words';

/** What every result says: no examination, no diagnosis, and what it is based on. */
export function Limits({ outcome, date }: { outcome: Outcome; date?: string }) {
  const { clinical, ui, fill, speak } = useResultWords();
  return (
    <Section title={ui.result.limits}>
      <p>
        {speak(clinical.notes.not_examined.text)} {speak(clinical.notes.not_ruled_out.text)}
      </p>
      <p className="text-sm">{clinical.intendedUse}</p>
      {date !== undefined && (
        <p className="text-sm text-muted">
          {fill(ui.result.basedOnAnswers, { date, version: outcome.rulesetVersion })}
        </p>
      )}
    </Section>
  );
}
