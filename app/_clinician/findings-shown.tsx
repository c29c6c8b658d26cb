'use client';
import type { ReactNode } from 'react';
import { Section } from '@/app/_summary/section';
import { Disclosure } from '@/app/_ui/text';
import { answerText } from '@/lib/i18n/answer-text';
import { type LinkId, questionsOnJourney } from '@/lib/questionnaire';
import type { Summary } from '@/lib/summary';
import { otherUnknown, redFlagsOf } from './findings';
import { useClinicianWords } from './words';

/** Findings in the clinician's terms. */
function Terms({ findings }: { findings: readonly LinkId[] }) {
  const { clinical } = useClinicianWords();
  return (
    <ul className="list-disc ps-6 text-sm sm:columns-2 sm:gap-8">
      {findings.map((finding) => (
        <li key={finding} className="break-inside-avoid">
          {clinical.findings[finding].clinician}
        </li>
      ))}
    </ul>
  );
}

/** Findings with what was answered. */
export function Answered({ findings, answers }: { findings: readonly LinkId[] } & Pick<Summary, 'answers'>) {
  const { clinical, questionnaire, voice } = useClinicianWords();
  return (
    <ul className="flex flex-col gap-1">
      {findings.map((finding) => (
        <li key={finding}>
          {clinical.findings[finding].clinician}:{' '}
          <strong>{answerText(finding, answers, questionnaire, voice)}</strong>
        </li>
      ))}
    </ul>
  );
}

function Flags({ title, of, children }: { title: string; of: readonly LinkId[]; children: ReactNode }) {
  const { own } = useClinicianWords();
  return (
    <div className="flex flex-col gap-1">
      <h3 className="font-semibold">
        {title} ({of.length})
      </h3>
      {of.length === 0 ? <p>{own.view.flags.none}</p> : children}
    </div>
  );
}

/** The red flags by their state; none of them was examined, and an absent one rules nothing out. */
export function RedFlags({ summary }: { summary: Summary }) {
  const { own, clinical } = useClinicianWords();
  const words = own.view.flags;
  const { present, unknown, absent, missing } = redFlagsOf(summary);
  return (
    <Section title={words.title}>
      <Flags title={words.present} of={present}>
        <Answered findings={present} answers={summary.answers} />
      </Flags>
      <Flags title={words.unknown} of={unknown}>
        <Answered findings={unknown} answers={summary.answers} />
      </Flags>
      <Flags title={words.absent} of={absent}>
        <Terms findings={absent} />
      </Flags>
      {missing.length > 0 && (
        <Disclosure summary={`${words.missing} (${missing.length})`}>
          <Terms findings={missing} />
        </Disclosure>
      )}
      <p className="text-muted">{clinical.notes.red_flag_absent.clinician}.</p>
    </Section>
  );
}

/** What else could not be told. */
export function OtherUnknown({ summary }: { summary: Summary }) {
  const { own } = useClinicianWords();
  const findings = otherUnknown(summary);
  if (findings.length === 0) return null;
  return (
    <Section title={own.view.unknown}>
      <Answered findings={findings} answers={summary.answers} />
    </Section>
  );
}

/** Every answer that counts, in the order in which it was asked. */
export function AllAnswers({ summary: { answers, switches } }: { summary: Summary }) {
  const { own } = useClinicianWords();
  const asked = questionsOnJourney({ answers, switches }).filter((linkId) => linkId in answers);
  return (
    <Disclosure summary={own.view.answers}>
      <Answered findings={asked} answers={answers} />
    </Disclosure>
  );
}
