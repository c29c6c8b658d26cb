'use client';
import { useEffect, useId, useState } from 'react';
import type { Summary } from '@/lib/summary';
import type { DrawnCode } from './code-maker';
import { useResultWords } from './words';

/** `too_long`: what was written does not fit into a code of this version. `failed`: the drawing could not be loaded. */
export type CodeState = DrawnCode | 'waiting' | 'too_long' | 'failed';

/** The code of a summary, drawn as soon as the part that draws is there, and anew when the summary changes. */
export const useCode = (summary: Summary, largestVersion: number): CodeState => {
  const [state, setState] = useState<CodeState>('waiting');
  useEffect(() => {
    let isWanted = true;
    const show = (next: CodeState): void => {
      if (isWanted) setState(next);
    };
    import('./code-maker').then(
      ({ drawCode }) => show(drawCode(summary, largestVersion) ?? 'too_long'),
      () => show('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [summary, largestVersion]);
  return state;
};

/** Black on white in every theme and on paper, with its white margin: readers find nothing else. */
export function CodePicture({ code: { symbol } }: { code: DrawnCode }) {
  const { title, description } = useResultWords().ui.result.code;
  const id = useId();
  return (
    <svg
      viewBox={`0 0 ${symbol.size} ${symbol.size}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      shapeRendering="crispEdges"
      className="size-full"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      <rect width={symbol.size} height={symbol.size} fill="#fff" />
      <path d={symbol.path} fill="#000" />
    </svg>
  );
}

/** The address of the page that reads codes, written out: it is opened on another device. */
export function WhereRead() {
  const { locale, fill, ui } = useResultWords();
  return <>{fill(ui.result.code.where, { address: `${window.location.host}/${locale}/clinician/` })}</>;
}

/** 32 mm of a code of this version are squares of a quarter of a millimetre: what printers print and phones read. */
const largestOnPaper = 25;

/** The code for the paper, 32 mm wide, and where it is read; a sentence in its place when it does not fit. */
export function PrintedCode({ summary }: { summary: Summary }) {
  const { tooLong } = useResultWords().ui.result.code;
  const code = useCode(summary, largestOnPaper);
  if (code === 'too_long') return <p className="w-[32mm]">{tooLong}</p>;
  if (typeof code === 'string') return null;
  return (
    <>
      <div className="col-start-2 row-span-2 row-start-1 size-[32mm]">
        <CodePicture code={code} />
      </div>
      <p className="self-end text-end text-[0.9em] leading-tight wrap-anywhere">
        <WhereRead />
      </p>
    </>
  );
}
