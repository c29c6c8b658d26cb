import type { ReactNode } from 'react';
import { type Messages, say } from '@/lib/i18n';
import { onlyIfText, sheetLabel } from '@/lib/i18n/sheet-text';
import { itemOf, type LinkId } from '@/lib/questionnaire';
import { type SheetQuestion, tickable } from '@/lib/questionnaire/sheet';
import { BodyFigures } from './body-figures';

interface AnswerProps {
  readonly linkId: LinkId;
  readonly messages: Messages;
}

const box = 'shrink-0 border-[1.5px] border-ink';

/** A box to tick, with the key that staff press for it. */
function Tick({ mark, children }: { mark: string; children: ReactNode }) {
  return (
    <li className="flex min-w-0 items-baseline break-inside-avoid">
      <span className="me-0.5 w-3 shrink-0 text-end text-sm text-muted print:text-[8pt]">{mark}</span>
      <span aria-hidden="true" className={`me-1.5 size-4 translate-y-0.5 print:size-[3.7mm] ${box}`} />
      <span>{children}</span>
    </li>
  );
}

function Ticks({ linkId, messages }: AnswerProps) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {tickable(linkId).map(({ key, code }) => (
        <Tick key={key} mark={key}>
          {sheetLabel(linkId, code, messages)}
        </Tick>
      ))}
    </ul>
  );
}

/** Where it hurts: the drawing to shade, and the same as a list. */
function BodyChart({ messages }: { messages: Messages }) {
  return (
    <div className="flex flex-col gap-4 sm:flex-row">
      <BodyFigures words={messages.ui} />
      <ul className="flex-1 print:columns-2">
        {tickable('body_regions').map(({ key, code }) => (
          <Tick key={key} mark={key}>
            {sheetLabel('body_regions', code, messages)}
          </Tick>
        ))}
      </ul>
    </div>
  );
}

const steps = Array.from({ length: 11 }, (_, step) => String(step));

function Scale({ linkId, messages }: AnswerProps) {
  const { ends } = messages.questionnaire.items[linkId];
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <span>{ends?.low}</span>
      <ul className="flex gap-0.5 sm:gap-1">
        {steps.map((step) => (
          <li
            key={step}
            className="flex h-8 w-5 items-center justify-center border-[1.5px] border-ink sm:w-8 print:h-[6mm] print:w-[6.5mm]"
          >
            {step}
          </li>
        ))}
      </ul>
      <span>{ends?.high}</span>
    </div>
  );
}

function Answer({ linkId, messages }: AnswerProps) {
  const item = itemOf(linkId);
  if (linkId === 'body_regions') return <BodyChart messages={messages} />;
  if (item.type === 'choice') return <Ticks linkId={linkId} messages={messages} />;
  if (item.type === 'text')
    return <div aria-hidden="true" className={`${box} ${item.maxLength > 200 ? 'h-44' : 'h-20'}`} />;
  if (item.control === 'scale') return <Scale linkId={linkId} messages={messages} />;
  return (
    <p className="flex items-end gap-2">
      <span aria-hidden="true" className={`h-8 w-16 ${box}`} />
      {messages.ui.steps.years}
    </p>
  );
}

/** Yes or no stands beside its question, so that the boxes form a column; everything else below it. */
const standsBeside = (linkId: LinkId): boolean => {
  const codes = tickable(linkId).map(({ code }) => code);
  return codes[0] === 'yes' && codes[1] === 'no' && codes.length <= 3;
};

interface Props {
  readonly question: SheetQuestion;
  readonly text: string;
  readonly messages: Messages;
}

/** A question of the form with its number, its help, for whom it is, and where to put the answer. */
export function Question({ question: { linkId, number, onlyIf }, text, messages }: Props) {
  const { hint } = messages.questionnaire.items[linkId];
  const layout = standsBeside(linkId) ? 'sm:flex-row sm:items-start sm:justify-between' : '';
  return (
    <li className="flex gap-2 border-b border-hair py-2 break-inside-avoid print:py-1">
      <span className="w-8 shrink-0 font-bold">{number}</span>
      <div className="min-w-0 flex-1">
        {onlyIf !== null && <p className="font-semibold">{onlyIfText(onlyIf, messages)}</p>}
        <div className={`flex flex-col gap-x-4 gap-y-1 ${layout}`}>
          <div>
            <p>{text}</p>
            {hint !== null && <p className="text-sm text-muted print:text-[9pt]">{say(hint, 'self')}</p>}
          </div>
          <div className={standsBeside(linkId) ? 'shrink-0' : ''}>
            <Answer linkId={linkId} messages={messages} />
          </div>
        </div>
      </div>
    </li>
  );
}
