'use client';
import { useEffect, useRef } from 'react';
import { CrisisContacts, EmergencyNumbers } from '@/app/_site/contacts';
import { useRegion } from '@/app/_site/region';
import { Button } from '@/app/_ui/button';
import { Title } from '@/app/_ui/text';
import type { Reason } from '@/lib/explanation';
import { stepAsking } from '@/lib/questionnaire';
import { intakeOf } from '@/lib/visit';
import { ResultLink } from './result-link';
import { carryOn, change } from './session';
import { useAnswerText } from './use-answer-text';
import { usePageTitle } from './use-page-title';
import { useSession } from './use-session';
import { useWords } from './words';

/** What caused the alarm, in the person's own answers. */
function Because({ reason }: { reason: Reason }) {
  const { questionnaire, ui, voice, speak } = useWords();
  const answerText = useAnswerText();
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold">{voice === 'self' ? ui.alarm.because : ui.alarm.becauseOther}</h2>
      <ul className="flex flex-col gap-1">
        {reason.because.map((linkId) => (
          <li key={linkId}>
            {speak(questionnaire.items[linkId].question)} <strong>{answerText(linkId)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * An emergency answer stops the journey: what to do, the number, the one answer that caused it. No link leads away
 * from the action.
 */
export function Interruption() {
  const { emergency, contacts, questionnaire, ui, speak } = useWords();
  const region = useRegion();
  const { visit } = useSession();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  usePageTitle(ui, questionnaire.sections.safety);

  const [reason] = visit.alarms;
  if (reason === undefined) return null;
  const crisis = reason.rule.concern === 'self_harm';
  const [cause] = reason.because;
  const asked = cause === undefined ? undefined : stepAsking(cause, intakeOf(visit));
  return (
    <div className="flex flex-col gap-6">
      <div role="alert" className="flex flex-col gap-4 rounded-control border-8 border-emergency p-4 sm:p-6">
        <Title ref={title}>{crisis ? ui.alarm.crisisTitle : ui.alarm.title}</Title>
        {!crisis && <p className="text-lg">{speak(emergency.action)}</p>}
        {crisis ? <CrisisContacts words={ui} /> : <EmergencyNumbers words={ui} />}
        {!crisis && <p>{contacts[region ?? 'intl']}</p>}
      </div>
      <Because reason={reason} />
      <div className="flex flex-col items-start gap-3">
        {asked !== undefined && (
          <Button look="secondary" onClick={() => change(asked)}>
            {ui.alarm.check}
          </Button>
        )}
        <ResultLink>{ui.alarm.summary}</ResultLink>
        <Button look="quiet" onClick={carryOn}>
          {ui.alarm.carryOn}
        </Button>
        <p className="text-muted">{ui.alarm.carryOnHint}</p>
      </div>
    </div>
  );
}
