'use client';
import { Button } from '@/app/_ui/button';
import { Heading, Title } from '@/app/_ui/text';
import {
  firstOpenStep,
  journeyOf,
  type LinkId,
  questionsIn,
  type SectionId,
  type Step,
  sections,
} from '@/lib/questionnaire';
import { intakeOf } from '@/lib/visit';
import { ResultLink } from './result-link';
import { change, goToStep } from './session';
import { useAnswerText } from './use-answer-text';
import { usePageTitle } from './use-page-title';
import { useSession } from './use-session';
import { useWords } from './words';

interface Row {
  readonly linkId: LinkId;
  readonly step: Step;
}

/** Each question once, with the page on which it is changed: never the clarifying page, which may close. */
const rowsOf = (steps: readonly Step[]): readonly Row[] => {
  const rows = new Map<LinkId, Row>();
  for (const step of steps) {
    if (step.clarifies) continue;
    for (const linkId of step.fields.flatMap(questionsIn))
      if (!rows.has(linkId)) rows.set(linkId, { linkId, step });
  }
  return [...rows.values()];
};

function AnswerRow({ linkId, step }: Row) {
  const { questionnaire, ui, speak } = useWords();
  const answerText = useAnswerText();
  const { answers } = useSession().visit;
  const { name, question } = questionnaire.items[linkId];
  return (
    <div className="grid gap-x-4 border-b border-hair py-2 sm:grid-cols-[1fr_12rem_auto]">
      <dt>{speak(question)}</dt>
      <dd className={answers[linkId] === 'no' ? '' : 'font-semibold'}>{answerText(linkId)}</dd>
      <dd>
        <button
          type="button"
          className="min-h-11 cursor-pointer text-accent underline underline-offset-4 sm:min-h-8"
          onClick={() => change(step.id)}
        >
          {ui.check.change}
          <span className="sr-only">: {name}</span>
        </button>
      </dd>
    </div>
  );
}

function Section({ id, rows }: { id: SectionId; rows: readonly Row[] }) {
  const { questionnaire } = useWords();
  if (rows.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <Heading>{questionnaire.sections[id]}</Heading>
      <dl>
        {rows.map((row) => (
          <AnswerRow key={row.linkId} {...row} />
        ))}
      </dl>
    </section>
  );
}

/** Every answer by section, each with its way back. */
export function CheckAnswers() {
  const { ui } = useWords();
  const intake = intakeOf(useSession().visit);
  usePageTitle(ui, ui.check.title);
  const rows = rowsOf(journeyOf(intake));
  const open = firstOpenStep(intake);
  return (
    <div className="flex flex-col gap-6">
      <Title>{ui.check.title}</Title>
      {sections.map((id) => (
        <Section key={id} id={id} rows={rows.filter(({ step }) => step.section === id)} />
      ))}
      {open === 'check-answers' ? (
        <div>
          <ResultLink>{ui.check.showResult}</ResultLink>
        </div>
      ) : (
        <div className="flex flex-col items-start gap-3">
          <p>{ui.check.notYet}</p>
          <Button onClick={() => goToStep(open)}>{ui.check.goOn}</Button>
        </div>
      )}
    </div>
  );
}
