/** From what is keyed in of a sheet to answers, and back. Knows nothing of how a sheet is laid out. */
import type { FormValues } from './form';
import type { Intake } from './intake';
import { questionsOnJourney } from './journey';
import { type Answers, itemOf, type LinkId } from './low-back-pain';
import { closedItems } from './prune';
import { readAnswers } from './reading';
import { sheetQuestions } from './sheet';
import { defaultSwitches, type Switches } from './switches';

/** How the service is set up for who fills in a sheet: nobody is asked about self-harm on paper. */
export const sheetSwitches: Switches = { ...defaultSwitches, ask_self_harm: 'never' };

const intakeOf = (answers: Answers): Intake => ({ answers, switches: sheetSwitches });

const givenAt = (linkId: LinkId, value: FormValues[string] | undefined): unknown => {
  const item = itemOf(linkId);
  if (value === undefined || value === false || value.length === 0) return undefined;
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (item.type !== 'integer') return text || undefined;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return number >= item.minValue && number <= item.maxValue ? number : undefined;
};

const present = (answers: Readonly<Record<string, unknown>>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));

/** What was filled in, whether or not it was asked of this person. A number that cannot be one is not there. */
export const givenOnSheet = (form: FormValues): Answers =>
  present(Object.fromEntries(sheetQuestions.map(({ linkId }) => [linkId, givenAt(linkId, form[linkId])])));

/** The questions whose block is closed by other answers: what is filled in there does not count. */
export const closedOnSheet = (answers: Answers): ReadonlySet<LinkId> =>
  new Set(closedItems({ answers, reading: readAnswers(answers), switches: sheetSwitches }));

const settled = (given: Answers, answers: Answers): Answers => {
  const closed = closedOnSheet(answers);
  const met = new Set(questionsOnJourney(intakeOf(answers)));
  const answerTo = (linkId: LinkId): unknown => {
    if (closed.has(linkId)) return undefined;
    const leftEmpty = met.has(linkId) && itemOf(linkId).type !== 'text';
    return given[linkId] ?? (leftEmpty ? 'skipped' : undefined);
  };
  return present(Object.fromEntries(sheetQuestions.map(({ linkId }) => [linkId, answerTo(linkId)])));
};

const untilSettled = (given: Answers, answers: Answers): Answers => {
  const next = settled(given, answers);
  return Object.keys(next).join() === Object.keys(answers).join() ? next : untilSettled(given, next);
};

/**
 * The answers that a sheet gives, the same as if they had been given page by page: what is filled in counts unless its
 * block is closed, and a question that this person was asked and left empty is `skipped`, never "no". An empty answer
 * may open a block, whose questions are then empty too; hence again until nothing changes.
 */
export const answersOnSheet = (form: FormValues): Answers => {
  const given = givenOnSheet(form);
  return untilSettled(given, given);
};

const controlFor = (linkId: LinkId, answers: Answers): FormValues[string] => {
  const item = itemOf(linkId);
  const answer = answers[linkId];
  if (item.type === 'choice' && item.repeats) return Array.isArray(answer) ? answer : [];
  return answer === undefined || answer === 'skipped' ? '' : String(answer);
};

/** The sheet as it would have been filled in to give these answers. */
export const toSheet = (answers: Answers): FormValues =>
  Object.fromEntries(sheetQuestions.map(({ linkId }) => [linkId, controlFor(linkId, answers)]));
