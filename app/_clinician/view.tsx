'use client';
import type { ReactNode } from 'react';
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

interface Props {
  readonly opened: Opened;
  readonly onClose: () => void;
  /** What else can be done with it, right below what counts first. */
  readonly tools?: ReactNode;
  /** What the printer gets in place of the face sheet. */
  readonly paper?: ReactNode;
}

/** The whole clinician's view of a summary: what decides first, what explains next, everything else behind it. */
export function View({ opened, onClose, tools = null, paper }: Props) {
  const { own, clinical } = useClinicianWords();
  const { summary, lower } = opened;
  const words = useResultWords();
  return (
    <>
      <div className="flex flex-col gap-8 print:hidden">
        <Head reopened={opened} onClose={onClose} />
        {tools}
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
      {paper ?? (
        <div className="hidden print:block">
          <Paper>
            <FaceSheet summary={summary} words={words} code={<PrintedCode summary={summary} />} />
          </Paper>
        </div>
      )}
    </>
  );
}
