'use client';
import { PrintSummary } from '@/app/_summary/print-summary';
import { Section } from '@/app/_summary/section';
import { AllAnswers, OtherUnknown, RedFlags } from './findings-shown';
import { Head, useDate } from './head';
import { Notes, OwnWords, Profile, SetUp } from './patient';
import type { Opened } from './problem';
import { FiredRules, Unresolved, WouldLower } from './rules-shown';
import { useClinicianWords } from './words';

/** The whole clinician's view of a summary: what decides first, what explains next, everything else behind it. */
export function View({ opened, onClose }: { opened: Opened; onClose: () => void }) {
  const { own, clinical } = useClinicianWords();
  const { summary, lower } = opened;
  const date = useDate();
  return (
    <>
      <div className="flex flex-col gap-8 print:hidden">
        <Head reopened={opened} onClose={onClose} />
        <OwnWords answers={summary.answers} />
        <FiredRules summary={summary} />
        <WouldLower lower={lower} answers={summary.answers} />
        <Unresolved rules={summary.unresolved} />
        <RedFlags summary={summary} />
        <OtherUnknown summary={summary} />
        <Notes summary={summary} />
        <Profile summary={summary} />
        <Section title={own.view.limits}>
          <p>
            {clinical.notes.not_examined.clinician}. {clinical.notes.not_ruled_out.clinician}.
          </p>
          <AllAnswers summary={summary} />
          <SetUp switches={summary.switches} />
        </Section>
      </div>
      <PrintSummary summary={summary} date={date(summary.authored)} />
    </>
  );
}
