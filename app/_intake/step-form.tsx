'use client';
import { useMemo, useRef, useState } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import { Button } from '@/app/_ui/button';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { Disclosure, Hint, Title } from '@/app/_ui/text';
import { type Exit, exits, itemOf, type LinkId, maySkip, type Step } from '@/lib/questionnaire';
import { answersAfter, isChecklist, toForm } from '@/lib/questionnaire/form';
import { CrisisPanel } from './crisis-panel';
import { Drawing } from './drawing';
import { earlyValues, useEarlyPress } from './early';
import { Field } from './field';
import type { StepValues } from './field-props';
import { leave, loadEngine, send, skipSection } from './session';
import { usePageTitle } from './use-page-title';
import { useProblemText } from './use-problem-text';
import { useSession } from './use-session';
import { useWords } from './words';

const isExit = (value: unknown): value is Exit => exits.some((exit) => exit === value);

/** Which questions of a page may be left empty by its skip button; none on a page that has a checklist. */
const skippable = (step: Step): readonly LinkId[] =>
  step.fields.flatMap((field) =>
    !isChecklist(field) && maySkip(field) && itemOf(field).type !== 'text' && !step.clarifies ? [field] : [],
  );

/** One page of the questionnaire: its questions, its errors, Continue. */
export function StepForm({ step }: { step: Step }) {
  const { questionnaire, ui, speak } = useWords();
  const { visit } = useSession();
  const skipping = useRef(false);
  const element = useRef<HTMLFormElement>(null);
  useEarlyPress(element);
  const [failed, setFailed] = useState(false);
  const problemText = useProblemText();

  const resolver = useMemo<Resolver<StepValues>>(
    () => async (values) => {
      if (isExit(values.ctx_answering_for)) return { values, errors: {} };
      const { problemsIn } = await loadEngine();
      const problems = Object.entries(problemsIn(step, values, visit.answers, skipping.current));
      const errors = problems.map(([name, type]) => [name, { type, message: type }] as const);
      return errors.length > 0 ? { values: {}, errors: Object.fromEntries(errors) } : { values, errors: {} };
    },
    [step, visit.answers],
  );
  const form = useForm<StepValues>({
    defaultValues: useMemo(() => {
      const form = toForm(step, visit.answers);
      return { ...form, ...earlyValues(form) } as StepValues;
    }, [step, visit.answers]),
    resolver,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const { errors, isSubmitting } = form.formState;

  const onValid = async (values: StepValues): Promise<void> => {
    const { ctx_answering_for: who } = values;
    if (isExit(who)) return leave(who, visit);
    await send(answersAfter(step, values, visit.answers), visit);
  };
  const submit = (skip: boolean) => async (event?: React.FormEvent) => {
    event?.preventDefault();
    if (isSubmitting) return;
    skipping.current = skip;
    setFailed(false);
    await form
      .handleSubmit(onValid)()
      .catch(() => setFailed(true));
  };

  const problems = useMemo(
    () =>
      Object.entries(errors).map(([name, error]) => ({
        target: name,
        message: problemText(name as LinkId, error?.type as string | undefined),
      })),
    [errors, problemText],
  );
  usePageTitle(ui, questionnaire.sections[step.section], problems.length > 0);

  const page = questionnaire.pages[step.page];
  const only = step.fields.length === 1;
  const title = speak(step.clarifies ? questionnaire.clarify.title : page.title);
  const hint = step.clarifies ? questionnaire.clarify.hint : page.hint;
  const skips = skippable(step);
  return (
    // Browsers keep on the disk what forms hold, to fill them in again, and some send it away to check the spelling.
    <form
      ref={element}
      method="dialog"
      noValidate
      autoComplete="off"
      spellCheck={false}
      className="flex flex-col gap-6"
      onSubmit={submit(false)}
    >
      {problems.length > 0 && <ErrorSummary title={ui.problem.title} problems={problems} />}
      {failed && <ErrorSummary title={ui.problem.failed} problems={[]} />}
      {page.reason !== null && !step.clarifies && <p>{speak(page.reason)}</p>}
      {!only && (
        <div className="flex flex-col gap-2">
          <Title>{title}</Title>
          {hint !== null && <Hint>{speak(hint)}</Hint>}
        </div>
      )}
      {step.clarifies && <Drawing step={step.id} />}
      {step.fields.map((field) => {
        const name = isChecklist(field) ? field[0] : field;
        const problem = problems.find(({ target }) => target === name);
        return (
          <Field key={name} step={step} field={field} form={form} titled={only} error={problem?.message} />
        );
      })}
      <CrisisPanel page={step.page} />
      <Disclosure summary={ui.steps.why}>
        <p>{speak(page.why)}</p>
      </Disclosure>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit">{ui.steps.continue}</Button>
        {skips.length > 0 && (
          <Button look="quiet" onClick={submit(true)}>
            {skips.length === 1 && only ? ui.steps.skipOne : ui.steps.skipEmpty}
          </Button>
        )}
        {step.maySkipSection && (
          <Button look="quiet" onClick={() => void skipSection(step.section).catch(() => setFailed(true))}>
            {ui.steps.skipSection}
          </Button>
        )}
      </div>
    </form>
  );
}
