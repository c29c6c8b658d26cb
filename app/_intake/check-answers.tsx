'use client';
import type { ReactNode } from 'react';
import { Button } from '@/app/_ui/button';
import { Heading, Title } from '@/app/_ui/text';
import {
  type Field,
  firstOpenStep,
  journeyOf,
  type LinkId,
  questionsIn,
  type SectionId,
  type Step,
  sections,
  type YesNoId,
} from '@/lib/questionnaire';
import { isChecklist } from '@/lib/questionnaire/form';
import { intakeOf } from '@/lib/visit';
import { ResultLink } from './result-link';
import { change, goToStep } from './session';
import { useAnswerText } from './use-answer-text';
import { usePageTitle } from './use-page-title';
import { useSession } from './use-session';
import { useEnding, useWords } from './words';

/** A question, or a checklist, with the page on which it is changed. */
interface Row {
  readonly field: Field;
  readonly step: Step;
}

/** Each question once, on its own page: never on the clarifying page, which may close. */
const rowsOf = (steps: readonly Step[]): readonly Row[] => {
  const seen = new Set<LinkId>();
  const isNew = (linkId: LinkId): boolean => {
    const first = !seen.has(linkId);
    seen.add(linkId);
    return first;
  };
  return steps
    .filter((step) => !step.clarifies)
    .flatMap((step) => step.fields.map((field) => ({ field, step })))
    .filter(({ field }) => questionsIn(field).filter(isNew).length > 0);
};

function Row({
  step,
  term,
  name,
  children,
}: {
  step: Step;
  term: string;
  name: string;
  children: ReactNode;
}) {
  const { ui } = useWords();
  return (
    <div className="grid gap-x-4 border-b border-hair py-2 sm:grid-cols-[1fr_1fr_auto]">
      <dt>{term}</dt>
      <dd>{children}</dd>
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

function QuestionRow({ linkId, step }: { linkId: LinkId; step: Step }) {
  const { questionnaire, speak } = useWords();
  const answerText = useAnswerText();
  const { name, question } = questionnaire.items[linkId];
  return (
    <Row step={step} term={speak(question)} name={name}>
      <span className="font-semibold">{answerText(linkId)}</span>
    </Row>
  );
}

/** A checklist is told as it was answered: what was ticked or left unsure, or "None of these". */
function ChecklistRow({ group, step }: { group: readonly YesNoId[]; step: Step }) {
  const { questionnaire, speak } = useWords();
  const answerText = useAnswerText();
  const { answers } = useSession().visit;
  const title = speak(questionnaire.pages[step.page].title);
  const told = group.filter((linkId) => answers[linkId] !== 'no');
  const statement = (linkId: YesNoId): string =>
    speak(questionnaire.items[linkId].statement ?? questionnaire.items[linkId].question);
  return (
    <Row step={step} term={title} name={title}>
      {told.length === 0 ? (
        questionnaire.group.none
      ) : (
        <ul className="flex flex-col gap-1 font-semibold">
          {told.map((linkId) => (
            <li key={linkId}>
              {statement(linkId)}
              {answers[linkId] !== 'yes' && `: ${answerText(linkId)}`}
            </li>
          ))}
        </ul>
      )}
    </Row>
  );
}

function Section({ id, rows }: { id: SectionId; rows: readonly Row[] }) {
  const { questionnaire } = useWords();
  if (rows.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <Heading>{questionnaire.sections[id]}</Heading>
      <dl>
        {rows.map(({ field, step }) =>
          isChecklist(field) ? (
            <ChecklistRow key={field[0]} group={field} step={step} />
          ) : (
            <QuestionRow key={field} linkId={field} step={step} />
          ),
        )}
      </dl>
    </section>
  );
}

/** Every answer by section, each with its way back. */
export function CheckAnswers() {
  const { ui } = useWords();
  const ending = useEnding();
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
        <div>{ending ?? <ResultLink>{ui.check.showResult}</ResultLink>}</div>
      ) : (
        <div className="flex flex-col items-start gap-3">
          <p>{ui.check.notYet}</p>
          <Button onClick={() => goToStep(open)}>{ui.check.goOn}</Button>
        </div>
      )}
    </div>
  );
}
