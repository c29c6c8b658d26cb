import * as z from 'zod/mini';
import { type FormValues, groupChoiceName, groupChoices, isChecklist } from './form';
import type { Step } from './journey';
import { type Answers, itemOf, type LinkId } from './low-back-pain';
import { choicesOffered, maySkip } from './low-back-pain/offers';

// zod probes `new Function` once, which a strict Content-Security-Policy reports as a violation.
z.config({ jitless: true });

/** What can be wrong with a control, for which there is wording that says how to mend it. */
export type FormProblem =
  | 'choose_one'
  | 'choose_group'
  | 'choose_some'
  | 'whole_number'
  | 'out_of_range'
  | 'too_long'
  | 'after_present_age';

/** Problems by the name of their control, in the order of the page. */
export type FormProblems = Readonly<Record<string, FormProblem>>;

const problem = (code: FormProblem): string => code;

/** The schema of a question's own control; `skipping`: it may stay empty. */
export const singleSchema = (linkId: LinkId, answers: Answers, skipping: boolean): z.ZodMiniType => {
  const item = itemOf(linkId);
  if (item.type === 'text') return z.string().check(z.maxLength(item.maxLength, problem('too_long')));
  if (item.type === 'choice' && item.repeats) {
    return z
      .array(z.enum([...item.answerOption]))
      .check(z.minLength(skipping ? 0 : 1, problem('choose_some')));
  }
  const empty = skipping ? [z.literal('')] : [];
  if (item.type === 'choice')
    return z.union([...empty, z.enum([...choicesOffered(linkId)], problem('choose_one'))]);
  return z.union([...empty, wholeNumber(linkId, item.minValue, item.maxValue, answers)]);
};

/** Digits only: `1e1`, `+3`, `3.0` are refused, never rounded or read generously (evidence §2.1). */
const wholeNumber = (linkId: LinkId, min: number, max: number, answers: Answers): z.ZodMiniType => {
  const age = answers.ctx_age;
  const latest = linkId === 'axspa_onset_age' && typeof age === 'number' ? age : max;
  const missing = linkId === 'ctx_age' || linkId === 'axspa_onset_age' ? 'whole_number' : 'choose_one';
  return z.string(problem(missing)).check(
    z.trim(),
    z.regex(/^\d{1,4}$/, problem(missing)),
    z.refine((digits) => Number(digits) >= min && Number(digits) <= max, problem('out_of_range')),
    z.refine((digits) => Number(digits) <= latest || Number(digits) > max, problem('after_present_age')),
  );
};

/** Whether something was ticked in a checklist, or chosen below it. */
const somethingChosen = (step: Step, items: readonly LinkId[]) => (form: Record<string, unknown>) =>
  Boolean(form[groupChoiceName(step)]) || items.some((linkId) => form[linkId] === 'yes');

/** The zod schema of one page. `skipping`: what is empty may stay empty. */
const stepSchema = (step: Step, answers: Answers, skipping: boolean) => {
  const shape: Record<string, z.ZodMiniType> = {};
  const groups: z.core.$ZodCheck<Record<string, unknown>>[] = [];
  for (const field of step.fields) {
    if (!isChecklist(field)) {
      shape[field] = singleSchema(field, answers, skipping && maySkip(field));
      continue;
    }
    for (const linkId of field) shape[linkId] = z.union([z.literal('yes'), z.literal(false)]);
    shape[groupChoiceName(step)] = z.union([
      z.literal(''),
      z.literal(false),
      z.enum([...groupChoices(field)]),
    ]);
    groups.push(
      z.refine(somethingChosen(step, field), {
        path: [field[0] as string],
        error: problem('choose_group'),
        // Also when another field of the page has a problem: all of them are shown at once.
        when: () => true,
      }),
    );
  }
  return z.object(shape).check(...groups);
};

/** What a schema has to say about a form, in the order of the controls; empty when nothing is wrong. */
export const problemsBy = (
  schema: z.ZodMiniType,
  form: FormValues,
  order: readonly string[],
): FormProblems => {
  const parsed = schema.safeParse(form);
  if (parsed.success) return {};
  const found: Record<string, FormProblem> = {};
  for (const issue of parsed.error.issues) found[String(issue.path[0])] ??= problemOf(issue);
  const byPlace = (one: string, other: string): number => order.indexOf(one) - order.indexOf(other);
  return Object.fromEntries(Object.entries(found).sort(([one], [other]) => byPlace(one, other)));
};

/** What is wrong with the controls of a page; empty when nothing is. */
export const problemsIn = (step: Step, form: FormValues, answers: Answers, skipping: boolean): FormProblems =>
  problemsBy(stepSchema(step, answers, skipping), form, step.fields.flat());

/** A union reports the problems of its branches; the last branch is the one for a real value. */
const problemOf = (issue: z.core.$ZodIssue): FormProblem => {
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.at(-1)?.[0];
    if (branch !== undefined) return problemOf(branch);
  }
  return issue.message as FormProblem;
};
