import type { Step } from './journey';
import { type Answers, itemOf, type LinkId, type YesNoId } from './low-back-pain';
import { suggestedByChart } from './low-back-pain/body-chart';
import { intimateIds, maySkip } from './low-back-pain/offers';
import type { Field } from './low-back-pain/pages';
import { isAbsentReason } from './types';

/** What a page's controls hold: text and radio buttons a string, checkboxes `yes` or false, lists an array. */
export type FormValues = Readonly<Record<string, string | false | readonly string[]>>;

/** The choices below a checklist that stand for all that was not ticked. */
export type GroupChoice = 'none' | 'not_sure' | 'prefer_not';

/** The name of the control that holds a checklist's `GroupChoice`. */
export const groupChoiceName = (step: Step): string => `${step.page}-rest`;

export const isChecklist = (field: Field): field is readonly YesNoId[] => typeof field !== 'string';

/** Which choices stand below a checklist. */
export const groupChoices = (group: readonly LinkId[]): readonly GroupChoice[] =>
  group.some((linkId) => intimateIds.includes(linkId))
    ? ['none', 'not_sure', 'prefer_not']
    : ['none', 'not_sure'];

const groupChoiceFrom = (group: readonly LinkId[], answers: Answers): GroupChoice | '' => {
  if (group.some((linkId) => answers[linkId] === 'not_sure')) return 'not_sure';
  if (group.some((linkId) => answers[linkId] === 'prefer_not')) return 'prefer_not';
  return group.every((linkId) => answers[linkId] === 'no') ? 'none' : '';
};

const singleFrom = (linkId: LinkId, answers: Answers, suggested: string | undefined): FormValues[string] => {
  const item = itemOf(linkId);
  const answer = answers[linkId] ?? suggested;
  if (item.type === 'choice' && item.repeats) return Array.isArray(answer) ? answer : [];
  return answer === undefined || answer === 'skipped' ? '' : String(answer);
};

/** The controls of a page, filled with what was answered before or marked on the body chart. */
export const toForm = (step: Step, answers: Answers): FormValues => {
  const suggested = suggestedByChart(answers);
  const form: Record<string, FormValues[string]> = {};
  for (const field of step.fields) {
    if (!isChecklist(field)) {
      form[field] = singleFrom(field, answers, step.clarifies ? undefined : suggested[field]);
      // On the clarifying page an item that is still open starts empty: nothing is preselected.
      if (step.clarifies && answers[field] === 'not_sure') form[field] = '';
      continue;
    }
    const asked = field.some((linkId) => answers[linkId] !== undefined);
    for (const linkId of field) {
      const ticked = asked ? answers[linkId] === 'yes' : suggested[linkId] === 'yes';
      form[linkId] = ticked ? 'yes' : false;
    }
    form[groupChoiceName(step)] = groupChoiceFrom(field, answers);
  }
  return form;
};

/**
 * What a question left unticked in a checklist means, given the choice below it. `before`: its answer, when the same
 * choice stood there before. What was answered one by one then must not be undone by sending the page again.
 */
const restAnswer = (choice: unknown, before: unknown): 'no' | 'not_sure' | 'prefer_not' => {
  if (choice !== 'not_sure' && choice !== 'prefer_not') return 'no';
  return before === 'no' || before === 'prefer_not' ? before : choice;
};

const fromChecklist = (group: readonly YesNoId[], step: Step, form: FormValues, before: Answers) => {
  const choice = form[groupChoiceName(step)];
  const again = groupChoiceFrom(group, before) === choice;
  return Object.fromEntries(
    group.map((linkId) => [
      linkId,
      form[linkId] === 'yes' ? 'yes' : restAnswer(choice, again ? before[linkId] : undefined),
    ]),
  );
};

const fromSingle = (linkId: LinkId, value: FormValues[string] | undefined): unknown => {
  const item = itemOf(linkId);
  const empty = value === undefined || value === false || value.length === 0;
  if (item.type === 'text') return empty ? undefined : String(value).trim() || undefined;
  if (empty) return maySkip(linkId) ? 'skipped' : undefined;
  if (item.type === 'integer' && !isAbsentReason(value)) return Number(value);
  return value;
};

/**
 * The answers after a page was sent. An empty control becomes `skipped`: the page's schema has let it through
 * only if the person chose to skip.
 */
export const answersAfter = (step: Step, form: FormValues, before: Answers): Answers => {
  const after: Record<string, unknown> = { ...before };
  for (const field of step.fields) {
    if (isChecklist(field)) Object.assign(after, fromChecklist(field, step, form, before));
    else after[field] = fromSingle(field, form[field]);
  }
  for (const key of Object.keys(after)) if (after[key] === undefined) delete after[key];
  return after as Answers;
};
