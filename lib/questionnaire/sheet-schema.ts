import * as z from 'zod/mini';
import type { FormValues } from './form';
import { type FormProblem, type FormProblems, problemsBy, singleSchema } from './form-schema';
import { type Answers, itemOf, type LinkId } from './low-back-pain';
import { sheetQuestions } from './sheet';

/** Without the age there is no recommendation; everything else may have been left empty on paper. */
const mayBeEmpty = (linkId: string): boolean => linkId !== 'ctx_age';

const sheetSchema = (given: Answers) =>
  z.object(
    Object.fromEntries(
      sheetQuestions.map(({ linkId }) => [linkId, singleSchema(linkId, given, mayBeEmpty(linkId))]),
    ),
  );

/** On the sheet a scale is a number that is typed, not a row of buttons to choose from. */
const typed = ([linkId, problem]: readonly [string, FormProblem]): readonly [string, FormProblem] =>
  itemOf(linkId as LinkId).type === 'integer' && problem === 'choose_one'
    ? [linkId, 'out_of_range']
    : [linkId, problem];

/** What is wrong with a sheet that was keyed in, in the order of the sheet; `given`: what it holds already. */
export const problemsOnSheet = (form: FormValues, given: Answers): FormProblems => {
  const order = sheetQuestions.map(({ linkId }) => linkId);
  return Object.fromEntries(Object.entries(problemsBy(sheetSchema(given), form, order)).map(typed));
};
