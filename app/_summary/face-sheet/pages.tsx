import type { ReactNode } from 'react';
import type { SheetText, Teller, TypeSize } from '@/lib/face-sheet';
import { fill } from '@/lib/i18n/wording';
import { Chart } from './chart';
import { Block, Spans } from './entry';
import { SheetHeading, Urgency, Wishes } from './heading';
import { RedFlags } from './red-flags';

/** Everything on the sheet is measured in its type, so that it grows and shrinks with it. */
const looks: Readonly<Record<TypeSize, string>> = {
  8.5: 'print:text-[8.5pt]',
  9: 'print:text-[9pt]',
  9.5: 'print:text-[9.5pt]',
};
const look = (type: TypeSize): string =>
  `flex flex-col gap-[0.5em] text-sm print:leading-[1.19] ${looks[type]}`;

interface Page extends Part {
  readonly type: TypeSize;
  readonly locale: string;
  readonly reference: string | null;
}

/** A part of the sheet, or the rest of it on the next page. */
interface Part {
  readonly text: SheetText;
  readonly teller: Teller;
}

/** The reasons in full, then by name what else was met. */
function Why({ text: { reasons, others }, teller: { words }, from }: Part & { from: number }) {
  if (reasons.entries.length + others.length === 0) return null;
  return (
    <Block title={words.headings.reasons}>
      <ol start={from} className="list-decimal ps-[1.6em]">
        {reasons.entries.map(({ id, spans }) => (
          <li key={id} className="break-inside-avoid">
            <Spans spans={spans} />
          </li>
        ))}
      </ol>
      {reasons.omitted > 0 && <p className="font-bold">{fill(words.more, { count: reasons.omitted })}</p>}
      {others.map(({ id, spans }) => (
        <p key={id}>
          <Spans spans={spans} />
        </p>
      ))}
    </Block>
  );
}

/** Everything below pain and legs. */
function Rest({ text, teller: { words } }: Part) {
  const { headings } = words;
  return (
    <>
      <Block title={headings.profile} entries={text.profile} />
      <Block title={headings.ownWords} entries={text.ownWords} />
      <Block title={headings.unanswered} entries={text.notKnown} />
    </>
  );
}

/** What no questionnaire can do, and what this one is made for. */
function Limits({ teller: { clinical, words } }: Pick<Part, 'teller'>) {
  const { not_examined, not_ruled_out, red_flag_absent } = clinical.notes;
  const notes = [red_flag_absent, not_examined, not_ruled_out].map(({ clinician }) => `${clinician}.`);
  return (
    <footer className="mt-auto border-t border-ink text-[0.9em] leading-tight">
      <p className="font-semibold">{[words.limits.ruledOut, ...notes, words.limits.reviewed].join(' ')}</p>
      <p>{clinical.intendedUse}</p>
    </footer>
  );
}

/**
 * One side of paper. `code`: a square from which a machine can read the same summary, in the second column over both
 * rows; where it is read stands in the second row of the first, for an address may be long.
 */
export function FirstPage({ type, text, teller, locale, code, reference }: Page & { code: ReactNode }) {
  const { words } = teller;
  return (
    <div data-page-of="face-sheet" className={`${look(type)} print:min-h-(--page-height)`}>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-[1em]">
        <div className="flex flex-col gap-[0.5em]">
          <SheetHeading title={words.title} teller={teller} locale={locale} reference={reference} />
          <Urgency teller={teller} />
          <Wishes question={text.question} teller={teller} />
        </div>
        {code}
      </div>
      <Why text={text} teller={teller} from={1} />
      <RedFlags words={words} rows={text.rows} />
      <div className="flex flex-col gap-[1em] sm:flex-row print:flex-row">
        <Chart teller={teller} />
        <div className="flex grow flex-col gap-[0.5em]">
          <Block title={words.headings.pain} entries={text.pain} />
          <Block title={words.headings.legs} entries={text.legs} />
        </div>
      </div>
      <Rest text={text} teller={teller} />
      <Limits teller={teller} />
    </div>
  );
}

/** What had no room on the first page, in full; the heading is repeated on every page that it takes. */
export function NextPage({ type, text, teller, locale, reference, from }: Page & { from: number }) {
  const { words } = teller;
  return (
    <div
      data-page-of="face-sheet-continued"
      className={`${look(type)} print:table print:w-full print:break-before-page`}
    >
      <div className="break-inside-avoid pb-[0.5em] print:table-header-group">
        <SheetHeading title={words.continued} teller={teller} locale={locale} reference={reference} />
      </div>
      <div className="flex flex-col gap-[0.5em]">
        <Block title={words.headings.question} entries={text.question} />
        <Block title={words.headings.ownWords} entries={text.ownWords} />
        <Why text={text} teller={teller} from={from} />
        <RedFlags words={words} rows={text.rows} />
        <Block title={words.headings.pain} entries={text.pain} />
        <Block title={words.headings.legs} entries={text.legs} />
        <Rest text={{ ...text, ownWords: [] }} teller={teller} />
      </div>
    </div>
  );
}
