'use client';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useAlone } from '@/app/_site/use-alone';
import { Button } from '@/app/_ui/button';
import { fill } from '@/lib/i18n/wording';
import type { Step, StepId } from '@/lib/questionnaire';
import { intakeOf, type Place, type Visit } from '@/lib/visit';
import { Erase, Erased } from './erase';
import { HidePage } from './hide-page';
import { CheckAnswers, ExitScreen, fetchParts, Interruption, Resume } from './parts';
import { goBack, loadEngine, loadedEngine, type Session, showAlarm } from './session';
import { StepForm } from './step-form';
import { useQuestionnaireSession, useSession } from './use-session';
import { type IntakeWords, useWords, WordsProvider } from './words';

/** The name of what is shown, for tests and assistive tools. */
export const placeName = (place: Place): string => (place.kind === 'step' ? place.step : place.kind);

const pageName = ({ offer, erased, visit }: Session): string => {
  if (erased !== null) return 'erased';
  return offer !== null ? 'resume' : placeName(visit.place);
};

/** The first page is known beforehand; every other one is reached only after the journey's code was loaded. */
const stepShown = (visit: Visit, step: StepId, firstStep: Step): Step | undefined =>
  step === firstStep.id ? firstStep : loadedEngine().stepOf(step, intakeOf(visit));

function StepPlace({ visit, place }: { visit: Visit; place: Extract<Place, { kind: 'step' }> }) {
  const { firstStep, questionnaire, ui } = useWords();
  if (place.step === 'check-answers') return <CheckAnswers />;
  const step = stepShown(visit, place.step, firstStep);
  if (step === undefined) return null;
  const content = <StepForm key={step.id} step={step} />;
  return (
    <>
      <p className="text-muted">
        {questionnaire.sections[step.section]} ·{' '}
        {fill(ui.steps.part, { part: step.part.number, parts: step.part.of })}
      </p>
      {step.coverable ? <HidePage>{content}</HidePage> : content}
    </>
  );
}

/** Where the person is. */
export function PlaceShown({ visit }: { visit: Visit }) {
  if (visit.place.kind === 'interruption') return <Interruption />;
  if (visit.place.kind === 'exit') return <ExitScreen exit={visit.place.exit} />;
  return <StepPlace visit={visit} place={visit.place} />;
}

function Current({ session }: { session: Session }): ReactNode {
  const { locale, ui } = useWords();
  const { offer, erased, visit } = session;
  if (erased !== null) return <Erased confirmed={erased} locale={locale} ui={ui} />;
  if (offer !== null) return <Resume offer={offer} />;
  return <PlaceShown visit={visit} />;
}

/** Stays on top of every page while an emergency answer stands. */
function AlarmBanner() {
  const { ui } = useWords();
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-4 border-emergency p-3 print:hidden"
    >
      <strong>{ui.alarm.banner}</strong>
      <Button look="secondary" onClick={showAlarm}>
        {ui.alarm.bannerLink}
      </Button>
    </div>
  );
}

/** What comes after the first question; a failure shows itself when the part is needed. */
const useFetchAhead = (): void => {
  useEffect(() => {
    void Promise.all([loadEngine(), fetchParts()]).catch(() => undefined);
  }, []);
};

/** Focus goes to the heading of what is new, as it would on a new page; not on the first one. */
export const useFocusOnNew = (shown: unknown) => {
  const first = useRef(shown);
  useEffect(() => {
    if (first.current === shown) return;
    first.current = null;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [shown]);
};

/** To the page before, whatever the browser's history holds; not on the first page. */
export function BackLink({ place }: Pick<Visit, 'place'>) {
  const { ui } = useWords();
  if (place.kind === 'step' && place.step === 'who') return null;
  return (
    <p>
      <button
        type="button"
        className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4"
        onClick={goBack}
      >
        {ui.steps.back}
      </button>
    </p>
  );
}

/** The questionnaire from the first question to "check your answers". */
function Pages() {
  const { ui } = useWords();
  const session = useQuestionnaireSession();
  const { visit, offer, erased, notKept } = session;
  const { place } = visit;
  const open = offer === null && erased === null;
  useAlone(open && place.kind === 'interruption');
  useFocusOnNew(offer ?? erased ?? place);
  useFetchAhead();
  const name = pageName(session);
  return (
    <main id="content" data-page={name} className="flex flex-col gap-6">
      {open && visit.alarms.length > 0 && place.kind !== 'interruption' && <AlarmBanner />}
      {notKept !== null && open && (
        <p role="status" className="border-s-4 border-line ps-4 text-muted">
          {ui.problem[notKept]}
        </p>
      )}
      {open && <BackLink place={place} />}
      <Suspense key={name} fallback={<p role="status">{ui.steps.loading}</p>}>
        <Current session={session} />
      </Suspense>
      {open && (
        <div className="border-t border-hair pt-4">
          <Erase ui={ui} />
        </div>
      )}
    </main>
  );
}

export function Questionnaire({ words }: { words: IntakeWords }) {
  const { answers } = useSession().visit;
  return (
    <WordsProvider words={words} voice={answers.ctx_answering_for === 'other' ? 'other' : 'self'}>
      <Pages />
    </WordsProvider>
  );
}
