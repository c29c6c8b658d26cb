'use client';
import { Disclosure } from '@/app/_ui/text';
import type { Outcome } from './outcome';
import { Section } from './section';
import { useResultWords } from './words';

/** The emergency list in plain words. */
function WarningSigns() {
  const { clinical, ui } = useResultWords();
  return (
    <div className="flex break-inside-avoid flex-col gap-2 rounded-control border-2 border-emergency p-4 print:p-2">
      <h3 className="text-lg font-bold print:text-base">{ui.warning.title}</h3>
      <ul className="list-disc ps-6 print:columns-2 print:gap-8">
        {clinical.warningSigns.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** What would change this advice: the safety net of the tier, then the signs that always mean an emergency. */
export function WhatWouldChange({ outcome, folded = false }: { outcome: Outcome; folded?: boolean }) {
  const { clinical, ui, speak } = useResultWords();
  const { tier, notes } = outcome;
  return (
    <Section title={tier === 'emergency_now' ? ui.result.watchEmergency : ui.result.watch}>
      <p>{speak(clinical.tiers[tier].safetyNet)}</p>
      {notes.includes('review_sooner_65') && tier !== 'emergency_now' && (
        <p>{speak(clinical.notes.review_sooner_65.text)}</p>
      )}
      {folded ? (
        <Disclosure summary={ui.warning.title}>
          <WarningSigns />
        </Disclosure>
      ) : (
        <WarningSigns />
      )}
    </Section>
  );
}
