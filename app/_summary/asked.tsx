'use client';
import { Disclosure } from '@/app/_ui/text';
import type { NoteId } from '@/lib/explanation';
import { classAIds, type FindingId } from '@/lib/questionnaire';
import { Section } from './section';
import { useResultWords } from './words';

/** Findings by name. On paper, where room is short, they run on like a sentence. */
function Names({ findings, running = false }: { findings: readonly FindingId[]; running?: boolean }) {
  const { clinical } = useResultWords();
  if (running) return <p>{findings.map((id) => clinical.findings[id].name).join('; ')}.</p>;
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

/** What was looked for and not found: the time-critical at once, the rest behind a disclosure, on paper all. */
export function Denied({
  findings,
  folded = true,
  running = false,
}: {
  findings: readonly FindingId[];
  folded?: boolean;
  running?: boolean;
}) {
  const { clinical, ui, speak } = useResultWords();
  if (findings.length === 0) return null;
  const first = folded ? findings.filter(isTimeCritical) : findings;
  const others = folded ? findings.filter((finding) => !isTimeCritical(finding)) : [];
  return (
    <Section title={speak(ui.result.denied)}>
      <p>{speak(clinical.notes.red_flag_absent.text)}</p>
      <Names findings={first} running={running} />
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
  running = false,
}: {
  findings: readonly FindingId[];
  notes: readonly NoteId[];
  mattering?: readonly FindingId[];
  running?: boolean;
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
          <Names findings={mattering} running={running} />
        </>
      )}
      {mattering.length > 0 && others.length > 0 && <p>{ui.result.unknownRest}</p>}
      {others.length > 0 && <Names findings={others} running={running} />}
      {unknownNotes
        .filter((note) => notes.includes(note))
        .map((note) => (
          <p key={note}>{speak(clinical.notes[note].text)}</p>
        ))}
    </Section>
  );
}
