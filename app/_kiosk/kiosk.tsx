'use client';
import { useEffect, useMemo, useRef } from 'react';
import { placeName } from '@/app/_intake/questionnaire';
import { useSession } from '@/app/_intake/use-session';
import { PatientBar, usePatientMode } from '@/app/_tablet-comfort';
import { answersShown, type Kiosk, sittingIn } from '@/lib/kiosk';
import { Alarm } from './alarm';
import { Goodbye } from './goodbye';
import { Help } from './help';
import { IdleWarning } from './idle-warning';
import { Ready } from './ready';
import { Refused } from './refused';
import { SetUp } from './set-up/set-up';
import { Sitting } from './sitting';
import { Staff } from './staff/staff';
import { happen, type Refusal, useTablet } from './tablet';
import { useWatch } from './use-watch';
import { Welcome } from './welcome';
import { type KioskWords, KioskWordsProvider, useKioskWords } from './words';

/** What stands on the screen now, by name. While the questions are shown, the name of their page. */
const screenOf = (kiosk: Kiosk, refusal: Refusal | null): string => {
  if (refusal !== null) return 'kiosk-refused';
  if (kiosk.at !== 'patient' && kiosk.at !== 'staff') return `kiosk-${kiosk.at.replace('_', '-')}`;
  if (kiosk.idle.kind === 'warned') return 'kiosk-idle';
  return kiosk.at === 'staff' ? 'kiosk-staff' : `kiosk-${kiosk.help ? 'help' : kiosk.screen}`;
};

function Screen({ name, kiosk, refusal }: { name: string; kiosk: Kiosk; refusal: Refusal | null }) {
  if (refusal !== null) return <Refused refusal={refusal} />;
  if (name === 'kiosk-idle') return <IdleWarning />;
  switch (kiosk.at) {
    case 'opening':
      return null;
    case 'set_up':
      return <SetUp />;
    case 'ready':
      return <Ready />;
    case 'goodbye':
      return <Goodbye why={kiosk.why} />;
    case 'alarm':
      return <Alarm />;
    case 'staff':
      return null;
    case 'patient':
      if (kiosk.help) return <Help />;
      return kiosk.screen === 'welcome' ? <Welcome /> : null;
  }
}

/** Every new screen begins at its heading, except the first. */
const useFocusOnScreen = (name: string) => {
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      window.scrollTo(0, 0);
      main.current?.querySelector<HTMLElement>('[data-screen]:not([hidden]) h1')?.focus();
    }
    if (name !== 'kiosk-opening') first.current = false;
  }, [name]);
  return main;
};

/** The title names a section of the questions only while they are shown. */
const useOwnTitle = (wanted: boolean): void => {
  const { own, result } = useKioskWords();
  const title = `${own.staff.title} - ${result.ui.site.name}`;
  useEffect(() => {
    if (wanted) document.title = title;
  }, [wanted, title]);
};

/** Whom the screen is for: large type and targets, and the whole screen, for everybody but staff. */
const isForPatients = ({ at }: Kiosk): boolean => at !== 'opening' && at !== 'set_up' && at !== 'staff';

const touch = (): void => happen({ type: 'touched', now: Date.now() });

/** Who listens is there too, though nobody touches anything. */
function Bar() {
  const { comfort } = useKioskWords();
  return (
    <PatientBar words={comfort} onAskForHelp={() => happen({ type: 'asked_for_help' })} onReading={touch} />
  );
}

function Tablet() {
  const { kiosk, refusal } = useTablet();
  const { visit } = useSession();
  const name = screenOf(kiosk, refusal);
  const main = useFocusOnScreen(name);
  useOwnTitle(answersShown(kiosk) === null);
  const sitting = sittingIn(kiosk);
  const questions = answersShown(kiosk) !== null && refusal === null;
  const staff = kiosk.at === 'staff' && name !== 'kiosk-idle';
  usePatientMode(isForPatients(kiosk) && refusal === null, sitting?.id ?? null);
  return (
    <>
      {(questions || name === 'kiosk-welcome') && <Bar />}
      <main
        id="content"
        ref={main}
        data-page={questions ? placeName(visit.place) : name}
        data-kiosk={kiosk.at === 'set_up' ? undefined : kiosk.at}
        className="flex flex-col gap-6"
      >
        <div data-screen hidden={questions || staff} className="print:hidden">
          <Screen name={name} kiosk={kiosk} refusal={refusal} />
        </div>
        {kiosk.at === 'staff' && (
          <div data-screen hidden={!staff}>
            <Staff />
          </div>
        )}
        {/* Stays as it is below a warning or a call for help, so that nothing that was filled in is lost. */}
        {sitting !== null && (
          <div data-screen hidden={!questions} className="print:hidden">
            <Sitting key={sitting.id} />
          </div>
        )}
      </main>
    </>
  );
}

/** The clinic's tablet: one page on which everything happens, so that nothing has to be carried anywhere. */
export function KioskPage({ words }: { words: KioskWords }) {
  const codes = useMemo(() => words.languages.map(({ code }) => code), [words.languages]);
  useWatch(codes);
  return (
    <KioskWordsProvider words={words}>
      <Tablet />
    </KioskWordsProvider>
  );
}
