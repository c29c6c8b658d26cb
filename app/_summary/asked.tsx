'use client';
import { Disclosure } from '@/app/_ui/text';
import type { NoteId } from '@/lib/explanation';
import { classAIds, type FindingId } from '@/lib/questionnaire';
import { Section } from './section';
import { useResultWords } from './words';

/** Findings by name. */
function Names({ findings }: { findings: readonly FindingId[] }) {
  const { clinical } = useResultWords();
  return (
    <ul className="list-disc ps-6 text-sm sm:columns-2 sm:gap-8">
      {findings.map((id) => (
        <li key={id} className="break-inside-avoid">
          {clinical.findings[id].name}
        </li>
      ))}
    </ul>
  );
}

const isTimeCritical = (finding: FindingId): boolean => classAIds.includes(finding);

/** What was looked for and not found: the time-critical at once, the rest behind a disclosure. */
export function Denied({ findings, folded = true }: { findings: readonly FindingId[]; folded?: boolean }) {
  const { clinical, ui, speak } = useResultWords();
  if (findings.length === 0) return null;
  const first = folded ? findings.filter(isTimeCritical) : findings;
  const others = folded ? findings.filter((finding) => !isTimeCritical(finding)) : [];
  return (
    <Section title={speak(ui.result.denied)}>
      <p>{speak(clinical.notes.red_flag_absent.text)}</p>
      <Names findings={first} />
      {others.length > 0 && (
        <Disclosure summary={ui.result.deniedMore}>
          <Names findings={others} />
        </Disclosure>
      )}
    </Section>
  );
}

/** These say what was assumed for want of an answer. */
const unknownNotes: readonly NoteId[] = [
  'pregnancy_unknown',
  'cancer_unknown',
  'duration_unknown',
  'steroids_unknown',
];

/**
 * What could not be told: asked and not answered, and what was assumed instead. `mattering` are those that could make
 * the advice more urgent; they come first.
 */
export function Unknown({
  findings,
  notes,
  mattering = [],
}: {
  findings: readonly FindingId[];
  notes: readonly NoteId[];
  mattering?: readonly FindingId[];
}) {
  const { clinical, ui, speak } = useResultWords();
  if (findings.length === 0) return null;
  const others = findings.filter((finding) => !mattering.includes(finding));
  return (
    <Section title={ui.result.unknown}>
      <p>{ui.result.unknownText}</p>
      {mattering.length > 0 && (
        <>
          <p>{ui.result.unknownFirst}</p>
          <Names findings={mattering} />
        </>
      )}
      {mattering.length > 0 && others.length > 0 && <p>{ui.result.unknownRest}</p>}
      {others.length > 0 && <Names findings={others} />}
      {unknownNotes
        .filter((note) => notes.includes(note))
        .map((note) => (
          <p key={note}>{speak(clinical.notes[note].text)}</p>
        ))}
    </Section>
  );
}
