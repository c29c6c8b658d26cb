'use client';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import { Erase, Erased } from '@/app/_intake/erase';
import { problemText } from '@/app/_intake/problem-text';
import { getSession, takeOver } from '@/app/_intake/session';
import { useSession } from '@/app/_intake/use-session';
import { Button } from '@/app/_ui/button';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { useFreshOnReturn } from '@/app/_ui/fresh-on-return';
import { Heading, Title } from '@/app/_ui/text';
import { explainAlarm } from '@/lib/explanation';
import type { Messages } from '@/lib/i18n';
import type { Answers } from '@/lib/questionnaire';
import type { FormProblem } from '@/lib/questionnaire/form-schema';
import { answersOnSheet, givenOnSheet, sheetSwitches, toSheet } from '@/lib/questionnaire/sheet-answers';
import { problemsOnSheet } from '@/lib/questionnaire/sheet-schema';
import { at, newVisit } from '@/lib/visit';
import { onSheetKey } from './keyboard';
import { KeyedRow } from './keyed-row';
import type { KeyedSection } from './keyed-sections';
import { AlarmBar, LeftEmpty } from './sheet-notes';
import { type SheetValues, useSheetState } from './use-sheet';

interface EnterWords {
  readonly locale: string;
  readonly ui: Pick<Messages['ui'], 'enter' | 'erase' | 'problem'>;
  readonly errors: Messages['questionnaire']['errors'];
  readonly sections: readonly KeyedSection[];
}

const resolver: Resolver<SheetValues> = (values) => {
  const problems = Object.entries(problemsOnSheet(values, givenOnSheet(values)));
  const errors = problems.map(([name, type]) => [name, { type, message: type }] as const);
  return errors.length > 0 ? { values: {}, errors: Object.fromEntries(errors) } : { values, errors: {} };
};

/** The answers go where those given on a screen go: into this page's memory, and from there to the result. */
const useShowResult = (locale: string) => {
  const router = useRouter();
  return (answers: Answers): void => {
    const alarms = explainAlarm({ answers, switches: sheetSwitches });
    takeOver({ ...newVisit(sheetSwitches), answers, alarms, place: at('check-answers') });
    router.push(`/${locale}/result/`);
  };
};

/** What was keyed in before, when somebody comes back from the result. */
const sheetInMemory = (): SheetValues => {
  const { origin, visit } = getSession();
  return toSheet(origin === 'paper' ? visit.answers : {}) as SheetValues;
};

const useSheetForm = () => {
  const [defaultValues] = useState(sheetInMemory);
  return useForm<SheetValues>({
    defaultValues,
    resolver,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
};

/** What is wrong, in words, in the order of the sheet. */
const useProblems = (form: ReturnType<typeof useSheetForm>, { errors: texts, sections }: EnterWords) => {
  const { errors } = form.formState;
  return useMemo(
    () =>
      sections
        .flatMap(({ questions }) => questions)
        .flatMap(({ linkId, name }) => {
          const type = errors[linkId]?.type as FormProblem | undefined;
          if (type === undefined) return [];
          const age = givenOnSheet(form.getValues()).ctx_age;
          return [{ target: linkId, message: problemText(linkId, type, { errors: texts, name, age }) }];
        }),
    [errors, sections, texts, form],
  );
};

function Sheet({ words }: { words: EnterWords }) {
  const { ui, sections, locale } = words;
  const form = useSheetForm();
  const { closed, empty, alarm } = useSheetState(form);
  const problems = useProblems(form, words);
  const showResult = useShowResult(locale);
  const rowWords = useMemo(
    () => ({ empty: ui.enter.empty, closed: ui.enter.closed, prefix: ui.problem.prefix }),
    [ui],
  );
  const notForThem = closed.split(' ');
  return (
    <form
      method="dialog"
      noValidate
      autoComplete="off"
      spellCheck={false}
      className="flex flex-col gap-6"
      onKeyDown={onSheetKey}
      onSubmit={form.handleSubmit((values) => showResult(answersOnSheet(values)))}
    >
      {problems.length > 0 && <ErrorSummary title={ui.problem.title} problems={problems} />}
      {sections.map(({ id, title, questions }) => (
        <section key={id}>
          <Heading>{title}</Heading>
          {questions.map((question) => (
            <KeyedRow
              key={question.linkId}
              question={question}
              register={form.register}
              closed={notForThem.includes(question.linkId)}
              error={problems.find(({ target }) => target === question.linkId)?.message}
              words={rowWords}
            />
          ))}
        </section>
      ))}
      <LeftEmpty words={ui.enter} empty={empty} sections={sections} />
      <p>
        <Button type="submit">{ui.enter.show}</Button>
      </p>
      {alarm && <AlarmBar words={ui.enter} onShow={() => showResult(givenOnSheet(form.getValues()))} />}
    </form>
  );
}

/** The whole paper form on one page, keyed in by staff. */
export function EnterForm({ words }: { words: EnterWords }) {
  const { erased } = useSession();
  const { ui, locale } = words;
  useFreshOnReturn();
  if (erased !== null) return <Erased confirmed={erased} locale={locale} ui={ui} />;
  return (
    <>
      <Title>{ui.enter.title}</Title>
      <p>{ui.enter.lead}</p>
      <p className="border-s-4 border-accent ps-4 font-semibold">{ui.enter.version}</p>
      <ul className="list-disc ps-6">
        {ui.enter.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Sheet words={words} />
      <div className="border-t border-hair pt-4">
        <Erase ui={ui} />
      </div>
    </>
  );
}
