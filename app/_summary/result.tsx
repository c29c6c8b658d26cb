'use client';
import Link from 'next/link';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Erase, Erased } from '@/app/_intake/erase';
import { rememberAdvice } from '@/app/_intake/session';
import { usePageTitle } from '@/app/_intake/use-page-title';
import { useSession } from '@/app/_intake/use-session';
import { useAlone } from '@/app/_site/use-alone';
import { buttonClass } from '@/app/_ui/button';
import { useFreshOnReturn } from '@/app/_ui/fresh-on-return';
import { Title } from '@/app/_ui/text';
import { assess } from '@/lib/assessment';
import { canVisit } from '@/lib/questionnaire';
import { type Assessment, raisedTo, shareable } from '@/lib/summary';
import { intakeOf } from '@/lib/visit';
import { Limits } from './limits';
import { EmergencyOnScreen, ResultOnScreen } from './on-screen';
import { flooredBy, outcomeOf } from './outcome';
import { TakeWithYou } from './take-with-you';
import { usePaperCopy } from './use-paper-copy';
import { type ResultWords, ResultWordsProvider, useResultWords } from './words';

/** No answers in this page's memory, or not enough of them. */
function NothingYet() {
  const { locale, ui } = useResultWords();
  const { title, text, link } = ui.result.nothing;
  return (
    <main id="content" data-page="no-result" className="flex flex-col gap-4">
      <Title>{title}</Title>
      <p>{text}</p>
      <p>
        <Link href={`/${locale}/check/`} prefetch={false} className={buttonClass()}>
          {link}
        </Link>
      </p>
    </main>
  );
}

/** Change the answers, or delete everything. */
function Afterwards() {
  const { locale, ui } = useResultWords();
  const { origin } = useSession();
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-hair pt-4">
      <Link
        href={`/${locale}/${origin === 'paper' ? 'enter' : 'check'}/`}
        prefetch={false}
        className={buttonClass('secondary')}
      >
        {ui.result.review}
      </Link>
      <Erase ui={ui} />
    </div>
  );
}

const useDate = (authored: string | undefined): string => {
  const { locale } = useResultWords();
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(authored ?? 0),
  );
};

function Shown({ assessment, finished }: { assessment: Assessment; finished: boolean }) {
  const { ui } = useResultWords();
  const { floor } = useSession();
  const [sexual, setSexual] = useState(false);
  const main = useRef<HTMLElement>(null);
  const urgency = flooredBy(assessment, floor);
  const { tier, hours } = urgency;
  const summary = useMemo(
    () => raisedTo(shareable(assessment, { sexual }), { tier, hours }),
    [assessment, sexual, tier, hours],
  );
  const isPrivate = summary.reason === 'private';
  usePageTitle(ui, ui.result.title);
  useAlone(tier === 'emergency_now');
  useEffect(() => main.current?.querySelector('h1')?.focus(), []);
  useEffect(() => rememberAdvice({ tier, hours, private: isPrivate }), [tier, hours, isPrivate]);
  const date = useDate(assessment.authored);
  const { PaperCopy, print, failed } = usePaperCopy();
  const Parts = tier === 'emergency_now' ? EmergencyOnScreen : ResultOnScreen;
  return (
    <main
      id="content"
      data-page="result"
      data-tier={tier}
      data-ruleset={assessment.rulesetVersion}
      ref={main}
    >
      {/* Never printed: it may show what must not be on paper. */}
      <div className="flex flex-col gap-10 print:hidden">
        <Parts assessment={assessment} urgency={urgency} finished={finished} />
        <TakeWithYou
          summary={summary}
          date={date}
          hasSexual={assessment.answers.ces_sexual_new !== undefined}
          sexual={sexual}
          onSexual={setSexual}
          onPrint={print}
          failed={failed}
        />
        <Limits outcome={outcomeOf(assessment)} date={date} />
        <Afterwards />
      </div>
      {PaperCopy === null ? (
        <p className="hidden print:block">{ui.result.paper.notReady}</p>
      ) : (
        <PaperCopy summary={summary} date={date} />
      )}
    </main>
  );
}

/** The result of the sitting in memory; recomputed whenever an answer changes, stored nowhere. */
function Current() {
  const { locale, ui } = useResultWords();
  const { visit, erased, origin } = useSession();
  useFreshOnReturn(origin === 'paper');
  const [authored] = useState(() => new Date().toISOString());
  const assessment = useMemo(() => assess({ ...intakeOf(visit), authored }), [visit, authored]);
  if (erased !== null) {
    return (
      <main id="content" data-page="erased">
        <Erased confirmed={erased} locale={locale} ui={ui} />
      </main>
    );
  }
  const finished = canVisit('check-answers', intakeOf(visit));
  if (!assessment.ok || !(finished || assessment.value.tier === 'emergency_now')) return <NothingYet />;
  return <Shown assessment={assessment.value} finished={finished} />;
}

export function Result({ words }: { words: ResultWords }) {
  const { answers } = useSession().visit;
  return (
    <ResultWordsProvider words={words} voice={answers.ctx_answering_for === 'other' ? 'other' : 'self'}>
      <Current />
    </ResultWordsProvider>
  );
}
