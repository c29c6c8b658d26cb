'use client';
import { CrisisContacts } from '@/app/_site/contacts';
import { answerText } from '@/lib/i18n/answer-text';
import { type LinkId, questionsOnJourney } from '@/lib/questionnaire';
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

/** The answers that were given, in the order of the questionnaire. */
function Answers({ answers, switches }: Summary) {
  const { clinical, questionnaire, ui, voice } = useResultWords();
  const given = questionsOnJourney({ answers, switches }).filter((id) => id in answers) as readonly LinkId[];
  return (
    <Section title={ui.check.title}>
      <ul className="columns-3 gap-6 text-sm">
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
    <div className="hidden flex-col gap-4 print:flex">
      <Action outcome={outcome} />
      <Reasons
        reasons={summary.reasons}
        answers={summary.answers}
        sources={false}
        folded={false}
        privateReason={summary.reason === 'private'}
      />
      <WhatWouldChange outcome={outcome} />
      <Unknown findings={summary.unknown} notes={summary.notes} />
      <Denied findings={summary.denied} folded={false} />
      <Factors profile={summary.factorProfile} />
      <Support level={summary.supportLevel} />
      <Care outcome={outcome} plain />
      <CrisisContacts words={ui} />
      <Answers {...summary} />
      <Limits outcome={outcome} date={date} />
    </div>
  );
}
