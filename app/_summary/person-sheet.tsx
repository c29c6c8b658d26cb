'use client';
import { CrisisContacts } from '@/app/_site/contacts';
import { answerText, shortened } from '@/lib/i18n/answer-text';
import type { SharedAnswers, Summary } from '@/lib/summary';
import { Action } from './action';
import { Care } from './care';
import { Limits } from './limits';
import { outcomeOf } from './outcome';
import { SafetyNetCard } from './safety-net-card';
import { Section } from './section';
import { WhatToWatch } from './what-would-change';
import { useResultWords } from './words';

/** Type for paper, whatever the parts have on screen. */
const type =
  'text-[9.2pt]/[1.25] [&_h1]:text-[1.7em]/[1.15] [&_h2]:text-[1.15em] [&_h3]:text-[1em] [&_:is(p,ul,blockquote)]:text-[1em]/[1.25] [&_li]:gap-0';

/** More reasons than these nobody keeps in mind; the face sheet has them all. */
const mostReasons = 5;

/** Why, in plain words, with the person's own answers. */
function PlainReasons({ summary: { reasons, reason, answers } }: { summary: Summary }) {
  const { clinical, questionnaire, ui, voice, fill, speak } = useResultWords();
  const told = (linkId: keyof SharedAnswers): string =>
    `${clinical.findings[linkId].name}: ${shortened(answerText(linkId, answers, questionnaire, voice))}`;
  const more = reasons.length - mostReasons;
  return (
    <Section title={ui.result.why}>
      {reason === 'private' && <p>{speak(clinical.notes.private_reason.text)}</p>}
      <ul className="list-disc ps-5">
        {reasons.slice(0, mostReasons).map(({ id, because }) => (
          <li key={id} className="break-inside-avoid">
            <strong>{speak(clinical.rules[id].reason)}</strong>
            {because.length > 0 && ` ${ui.result.youSaid[voice]} ${because.map(told).join('; ')}.`}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{fill(ui.result.paper.moreReasons, { count: more })}</p>}
    </Section>
  );
}

/**
 * The second sheet, in plain words, for the person to keep: what to do, when, why, what to watch for, what helps
 * meanwhile, and a card to cut out. From the summary, which cannot hold what must not be printed.
 */
export function PersonSheet({ summary, date }: { summary: Summary; date: string }) {
  const { ui, fill } = useResultWords();
  const outcome = outcomeOf(summary);
  return (
    <div data-page-of="person-sheet" className={`flex break-before-page flex-col gap-2 ${type}`}>
      <p className="flex justify-between gap-4 whitespace-nowrap">
        <strong>{ui.result.paper.forYou}</strong>
        <span>{fill(ui.result.basedOnAnswers, { date, version: summary.rulesetVersion })}</span>
      </p>
      <Action outcome={outcome} />
      <div className="columns-2 gap-x-[6mm] [&>*]:mb-1.5">
        <PlainReasons summary={summary} />
        <WhatToWatch outcome={outcome} />
        <Care outcome={outcome} plain />
        <div className="break-inside-avoid">
          <CrisisContacts words={ui} />
        </div>
        <div className="break-inside-avoid text-[0.9em]">
          <Limits outcome={outcome} />
        </div>
      </div>
      <SafetyNetCard />
    </div>
  );
}
