'use client';
import { CrisisContacts } from '@/app/_site/contacts';
import { answerText } from '@/lib/i18n/answer-text';
import { type Answers, type LinkId, questionsOnJourney } from '@/lib/questionnaire';
import type { Summary } from '@/lib/summary';
import { Action } from './action';
import { Denied, Unknown } from './asked';
import { Care } from './care';
import { Factors, Support } from './factors';
import { Limits } from './limits';
import { outcomeOf } from './outcome';
import { Reasons } from './reasons';
import { Section } from './section';
import { WhatWouldChange } from './what-would-change';
import { useResultWords } from './words';

/** These tell a reader of the paper nothing. */
const empty: readonly unknown[] = ['no', 'none', 'na'];

/** What else was answered, in the order of the questionnaire: what no list above tells and is not a plain "no". */
function OtherAnswers({ answers, switches, denied, unknown }: Summary) {
  const { clinical, questionnaire, ui, voice } = useResultWords();
  const told: readonly LinkId[] = [...denied, ...unknown];
  const given = questionsOnJourney({ answers, switches }).filter(
    (id) => id in answers && !told.includes(id) && !empty.includes((answers as Answers)[id]),
  );
  return (
    <Section title={ui.result.answers}>
      <ul>
        {given.map((linkId) => (
          <li key={linkId} className="break-inside-avoid">
            {clinical.findings[linkId].name}:{' '}
            <strong>{answerText(linkId, answers, questionnaire, voice)}</strong>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** On paper: from the summary, which cannot hold what must not be printed. */
export function PrintSummary({ summary, date }: { summary: Summary; date: string }) {
  const { ui } = useResultWords();
  const outcome = outcomeOf(summary);
  return (
    <div className="hidden flex-col gap-3 text-sm leading-snug print:flex">
      <Action outcome={outcome} />
      <Reasons
        reasons={summary.reasons}
        answers={summary.answers}
        sources={false}
        folded={false}
        privateReason={summary.reason === 'private'}
      />
      <WhatWouldChange outcome={outcome} />
      <div className="columns-2 gap-8 [&>*]:mb-3">
        <Unknown findings={summary.unknown} notes={summary.notes} running />
        <Denied findings={summary.denied} folded={false} running />
        <Factors profile={summary.factorProfile} />
        <Support level={summary.supportLevel} />
        <Care outcome={outcome} plain />
        <CrisisContacts words={ui} />
        <OtherAnswers {...summary} />
        <Limits outcome={outcome} date={date} />
      </div>
    </div>
  );
}
