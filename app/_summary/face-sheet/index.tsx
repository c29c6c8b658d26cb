'use client';
import { type ReactNode, useMemo } from 'react';
import { usePaper } from '@/app/_site/region';
import { type FaceSheetWords, faceSheetOf, layOut, tellerOf } from '@/lib/face-sheet';
import type { Summary } from '@/lib/summary';
import { FirstPage, NextPage } from './pages';

interface Props {
  readonly summary: Summary;
  readonly words: FaceSheetWords;
  /** A square of 32 mm from which a machine can read the same summary. */
  readonly code?: ReactNode;
  /** A clinic's own number for the patient. */
  readonly reference?: string | null;
}

/**
 * The clinician's face sheet: printed, exactly one side of paper, and a second page only for what does not fit; on
 * screen it reads from top to bottom. Made from a summary alone. Where it is printed it stands within `Paper`.
 */
export function FaceSheet({
  summary,
  words: { locale, clinical, faceSheet },
  code = null,
  reference = null,
}: Props) {
  const paper = usePaper();
  const withCode = code !== null;
  const { type, page, next, teller } = useMemo(() => {
    const told = tellerOf(summary, faceSheetOf(summary), { clinical, faceSheet });
    return { ...layOut(told, paper, withCode), teller: told };
  }, [summary, clinical, faceSheet, paper, withCode]);
  return (
    <>
      <FirstPage type={type} text={page} teller={teller} locale={locale} code={code} reference={reference} />
      {next !== null && (
        <NextPage
          type={type}
          text={next}
          teller={teller}
          locale={locale}
          reference={reference}
          from={page.reasons.entries.length + 1}
        />
      )}
    </>
  );
}
