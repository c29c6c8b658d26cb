'use client';
import { Suspense, useMemo } from 'react';
import { Erase } from '@/app/_intake/erase';
import { BackLink, PlaceShown, placeName, useFocusOnNew } from '@/app/_intake/questionnaire';
import { useSession } from '@/app/_intake/use-session';
import { EndingProvider, type IntakeWords, WordsProvider } from '@/app/_intake/words';
import { Button } from '@/app/_ui/button';
import { type Step, stepOf } from '@/lib/questionnaire';
import type { Visit } from '@/lib/visit';
import { Finish } from './finish';
import { happen } from './tablet';
import { useKioskWords } from './words';

/** The words of the questions, out of those that the tablet has anyway. */
const useIntakeWords = ({ switches }: Visit): IntakeWords => {
  const { result } = useKioskWords();
  return useMemo(() => {
    const { locale, questionnaire, ui, clinical } = result;
    return {
      locale,
      questionnaire,
      ui,
      firstStep: stepOf('who', { answers: {}, switches }) as Step,
      emergency: clinical.tiers.emergency_now,
      contacts: clinical.contacts.emergency_now,
      warningSigns: clinical.warningSigns,
    };
  }, [result, switches]);
};

const stop = (): void => happen({ type: 'stopped', now: Date.now() });

/** The questionnaire in a patient's hands: no link leads out of it. */
export function Sitting() {
  const { own, result } = useKioskWords();
  const { visit } = useSession();
  const { place, answers } = visit;
  const words = useIntakeWords(visit);
  useFocusOnNew(place);
  // Staff are called instead (patient-doings); not even for a moment does it show why.
  if (place.kind === 'interruption') return null;
  return (
    <WordsProvider words={words} voice={answers.ctx_answering_for === 'other' ? 'other' : 'self'}>
      <EndingProvider value={<Finish />}>
        <div className="flex flex-col gap-6">
          <BackLink place={place} />
          <Suspense key={placeName(place)} fallback={<p role="status">{result.ui.steps.loading}</p>}>
            <PlaceShown visit={visit} />
          </Suspense>
          {place.kind === 'exit' && (
            <div className="flex flex-col items-start gap-3">
              <p className="text-lg font-semibold">{own.patient.questions.exit}</p>
              <Button onClick={stop}>{own.patient.questions.giveBack}</Button>
            </div>
          )}
          <div className="flex w-full flex-wrap gap-3 border-t border-hair pt-4">
            <Erase ui={result.ui} onErase={stop} />
          </div>
        </div>
      </EndingProvider>
    </WordsProvider>
  );
}
