'use client';
import { PrintedCode } from '@/app/_summary/code-picture';
import { FaceSheet } from '@/app/_summary/face-sheet';
import { Paper } from '@/app/_summary/paper';
import { Section } from '@/app/_summary/section';
import { useResultWords } from '@/app/_summary/words';
import { AllAnswers, OtherUnknown, RedFlags } from './findings-shown';
import { Head } from './head';
import { Notes, OwnWords, Profile, SetUp } from './patient';
import type { Opened } from './problem';
import { FiredRules, Unresolved, WouldLower } from './rules-shown';
import { useClinicianWords } from './words';

/** The whole clinician's view of a summary: what decides first, what explains next, everything else behind it. */
export function View({ opened, onClose }: { opened: Opened; onClose: () => void }) {
  const { own, clinical } = useClinicianWords();
  const { summary, lower } = opened;
  const words = useResultWords();
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
      <div className="hidden print:block">
        <Paper>
          <FaceSheet summary={summary} words={words} code={<PrintedCode summary={summary} />} />
        </Paper>
      </div>
    </>
  );
}
