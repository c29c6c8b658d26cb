'use client';
import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/text';
import type { Summary } from '@/lib/summary';
import { download } from './download';
import { useResultWords } from './words';

/** The summary as a file that a clinic's programmes read. What makes it is fetched when it is asked for. */
export function ForClinics({ summary }: { summary: Summary }) {
  const { ui, ...words } = useResultWords();
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const said = ui.result.clinics;
  const save = async () => {
    const { documentOf } = await import('@/lib/fhir');
    const written = new Date().toISOString();
    // The day and nothing else: a file name is seen by everybody.
    const name = `summary-${written.slice(0, 10)}.fhir.json`;
    download(JSON.stringify(documentOf(summary, written, words), null, 2), name, 'application/fhir+json');
  };
  const press = () =>
    void save().then(
      () => setOutcome('saved'),
      () => setOutcome('failed'),
    );
  return (
    <Disclosure summary={said.title}>
      <div className="flex flex-col items-start gap-3 pt-2">
        <p>{said.text}</p>
        <Button look="secondary" onClick={press}>
          {said.save}
        </Button>
        <p role="status">{outcome !== null && said[outcome]}</p>
      </div>
    </Disclosure>
  );
}
