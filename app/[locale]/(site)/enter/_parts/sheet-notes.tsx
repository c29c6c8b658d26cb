'use client';
import { Button } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/text';
import type { Messages } from '@/lib/i18n';
import { fill } from '@/lib/i18n/wording';
import type { LinkId } from '@/lib/questionnaire';
import type { KeyedSection } from './keyed-sections';

type Words = Messages['ui']['enter'];

/** Stays in sight while an emergency stands among the answers: the person may be in the waiting room. */
export function AlarmBar({ words, onShow }: { words: Words; onShow: () => void }) {
  return (
    <div
      role="alert"
      className="sticky bottom-0 flex flex-wrap items-center gap-x-4 gap-y-2 border-4 border-emergency bg-paper p-3"
    >
      <strong>{words.alarm}</strong>
      <Button look="secondary" onClick={onShow}>
        {words.alarmLink}
      </Button>
    </div>
  );
}

interface Props {
  readonly words: Words;
  readonly empty: readonly LinkId[];
  readonly sections: readonly KeyedSection[];
}

/** Which questions hold nothing, for a last look at the paper; each leads to its question. */
export function LeftEmpty({ words, empty, sections }: Props) {
  const questions = sections.flatMap((section) => section.questions);
  return (
    <Disclosure summary={fill(words.leftEmpty, { count: empty.length })}>
      <ul className="flex flex-wrap gap-x-4">
        {questions
          .filter(({ linkId }) => empty.includes(linkId))
          .map(({ linkId, number, title }) => (
            <li key={linkId}>
              <a
                href={`#${linkId}`}
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(linkId)?.focus();
                }}
              >
                {number} <span className="sr-only">{title}</span>
              </a>
            </li>
          ))}
      </ul>
    </Disclosure>
  );
}
