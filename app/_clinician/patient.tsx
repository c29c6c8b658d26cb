'use client';
import { FactorPicture } from '@/app/_summary/factor-picture';
import { Section } from '@/app/_summary/section';
import { Disclosure } from '@/app/_ui/text';
import { axes } from '@/lib/findings';
import { type LinkId, type Switches, switchOptions } from '@/lib/questionnaire';
import type { Summary } from '@/lib/summary';
import { Answered } from './findings-shown';
import { useClinicianWords } from './words';

/** What the person was told, tried and wants. */
const story: readonly LinkId[] = [
  'goal_main',
  'bel_told_cause',
  'bel_tried',
  'bel_helped',
  'seen_professional',
];

/** The patient's own words and question, as written; then what they were told, tried and want. */
export function OwnWords({ answers }: Pick<Summary, 'answers'>) {
  const { own } = useClinicianWords();
  const words = own.view.words;
  const told = story.filter((linkId) => linkId in answers);
  const { top_question: question, own_words: text } = answers;
  if (question === undefined && text === undefined && told.length === 0) return null;
  return (
    <Section title={words.title}>
      {question !== undefined && (
        <p>
          {words.question}: <strong dir="auto">{question}</strong>
        </p>
      )}
      {text !== undefined && (
        <blockquote dir="auto" className="border-s-4 border-hair ps-4 whitespace-pre-line">
          {text}
        </blockquote>
      )}
      <Answered findings={told} answers={answers} />
    </Section>
  );
}

/** What a clinician should know besides the rules. */
export function Notes({ summary: { notes, reason } }: { summary: Summary }) {
  const { own, clinical } = useClinicianWords();
  const all = [...(reason === 'private' ? (['private_reason'] as const) : []), ...notes];
  if (all.length === 0) return null;
  return (
    <Section title={own.view.notes}>
      <ul className="list-disc ps-6">
        {all.map((note) => (
          <li key={note}>{clinical.notes[note].clinician}.</li>
        ))}
      </ul>
    </Section>
  );
}

/** What the answers are about, and how much support might help: never a cause (evidence §6.6). */
export function Profile({ summary: { factorProfile, supportLevel } }: { summary: Summary }) {
  const { own, clinical, ui } = useClinicianWords();
  return (
    <Section title={own.view.factors}>
      <div className="flex flex-col gap-4 sm:flex-row sm:items-center sm:gap-6">
        <FactorPicture profile={factorProfile} />
        <dl className="flex flex-1 flex-col gap-3">
          {axes.map((axis) => (
            <div key={axis}>
              <dt className="font-semibold">{clinical.profile.axes[axis].title}</dt>
              <dd>{clinical.profile.levels[factorProfile[axis]]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p>{clinical.support.levels[supportLevel].clinician}.</p>
      <p className="text-muted">{ui.result.picture.end}</p>
    </Section>
  );
}

/** How the service had set the check up when it was answered. */
export function SetUp({ switches }: { switches: Switches }) {
  const { own } = useClinicianWords();
  const { title, names, values } = own.view.setUp;
  const setTo = (key: keyof Switches): string => {
    const value = String(switches[key]);
    return (values as Readonly<Record<string, string>>)[value] ?? value;
  };
  return (
    <Disclosure summary={title}>
      <dl className="flex flex-col gap-1">
        {(Object.keys(switchOptions) as (keyof Switches)[]).map((key) => (
          <div key={key} className="flex flex-wrap gap-x-2">
            <dt>{names[key]}:</dt>
            <dd className="font-semibold">{setTo(key)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
