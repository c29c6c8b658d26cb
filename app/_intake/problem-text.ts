import type { Messages } from '@/lib/i18n';
import { fill } from '@/lib/i18n/wording';
import { type Answers, itemOf, type LinkId } from '@/lib/questionnaire';
import type { FormProblem } from '@/lib/questionnaire/form-schema';

interface Words {
  readonly errors: Messages['questionnaire']['errors'];
  /** What the question is called in a message. */
  readonly name: string;
  /** The age as it was answered. */
  readonly age: Answers['ctx_age'];
}

/** The message for a problem at a control: what is wrong and how to mend it. */
export const problemText = (linkId: LinkId, problem: FormProblem, { errors, name, age }: Words): string => {
  const item = itemOf(linkId);
  return fill(errors[problem], {
    name,
    age: typeof age === 'number' ? age : '',
    ...(item.type === 'integer' ? { min: item.minValue, max: item.maxValue } : {}),
    ...(item.type === 'text' ? { max: item.maxLength } : {}),
  });
};
