/**
 * Whether a response fits its questionnaire, which none of the public validators looks at: every item in its place,
 * every answer of the right type and among the options, nothing answered that was not asked, nothing missing that
 * must be there. Knows FHIR and SDC, and nothing of our questionnaire.
 */
import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemEnableWhen,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from 'fhir/r4';
import { type Path, pathOf } from './fhir-path';

type Answer = QuestionnaireResponseItemAnswer;

const valueKey: Readonly<Partial<Record<QuestionnaireItem['type'], keyof Answer>>> = {
  boolean: 'valueBoolean',
  choice: 'valueCoding',
  integer: 'valueInteger',
  string: 'valueString',
  text: 'valueString',
};

const codeOf = ({ valueCoding }: Answer): string => `${valueCoding?.system}|${valueCoding?.code}`;

const limit = (item: QuestionnaireItem, name: 'minValue' | 'maxValue'): number =>
  item.extension?.find(({ url }) => url.endsWith(`/${name}`))?.valueInteger ?? Number.NaN;

/** What is wrong with one answer. */
const problemWith = (answer: Answer, item: QuestionnaireItem): string | undefined => {
  const key = valueKey[item.type];
  if (key === undefined || Object.keys(answer).join() !== key) return `not an answer of type ${item.type}`;
  if (item.type === 'choice' && !item.answerOption?.some((option) => codeOf(option) === codeOf(answer)))
    return 'not an option';
  const { valueInteger: number = 0, valueString: text = '' } = answer;
  if (number < limit(item, 'minValue') || number > limit(item, 'maxValue')) return 'out of range';
  return text.length > (item.maxLength ?? text.length) ? 'too long' : undefined;
};

const isEqual = (answer: Answer, when: QuestionnaireItemEnableWhen): boolean =>
  when.answerCoding === undefined
    ? answer.valueInteger === when.answerInteger
    : codeOf(answer) === codeOf({ valueCoding: when.answerCoding });

const meets = (answers: readonly Answer[], when: QuestionnaireItemEnableWhen): boolean => {
  const number = when.answerInteger ?? Number.NaN;
  switch (when.operator) {
    case 'exists':
      return answers.length > 0 === when.answerBoolean;
    case '=':
      return answers.some((answer) => isEqual(answer, when));
    case '!=':
      return !answers.some((answer) => isEqual(answer, when));
    case '<=':
      return answers.some(({ valueInteger = Number.NaN }) => valueInteger <= number);
    case '>=':
      return answers.some(({ valueInteger = Number.NaN }) => valueInteger >= number);
    default:
      throw new Error(`the questionnaire does not use ${when.operator}`);
  }
};

const paths = new Map<string, Path>();

const holdsFor = (expression: string, response: QuestionnaireResponse): boolean => {
  const path = paths.get(expression) ?? pathOf(expression);
  paths.set(expression, path);
  return path(response)[0] === true;
};

type Tree<Item> = { readonly linkId: string; readonly item?: readonly Item[] | undefined };

/** An item with the linkIds of the groups that it stands in, outermost first. */
interface Placed<Item> {
  readonly item: Item;
  readonly groups: readonly string[];
}

const placed = <Item extends Tree<Item>>(
  items: readonly Item[] = [],
  groups: readonly string[] = [],
): readonly Placed<Item>[] =>
  items.flatMap((item) => [{ item, groups }, ...placed(item.item, [...groups, item.linkId])]);

const isOpen = (item: QuestionnaireItem, response: QuestionnaireResponse): boolean => {
  const rule = item.extension?.find(({ url }) => url.endsWith('enableWhenExpression'));
  if (rule !== undefined) return holdsFor(rule.valueExpression?.expression ?? '', response);
  if (item.enableWhen === undefined) return true;
  const answers = placed<QuestionnaireResponseItem>(response.item);
  const met = item.enableWhen.map((when) => {
    const source = answers.find((given) => given.item.linkId === when.question);
    return meets(source?.item.answer ?? [], when);
  });
  return item.enableBehavior === 'any' ? met.includes(true) : !met.includes(false);
};

/** What the questionnaire asks of who gave this response: the items that are open, with all their groups. */
export const askedIn = (
  response: QuestionnaireResponse,
  questionnaire: Questionnaire,
): ReadonlyMap<string, Placed<QuestionnaireItem>> => {
  const open = new Map<string, Placed<QuestionnaireItem>>();
  for (const one of placed<QuestionnaireItem>(questionnaire.item)) {
    const { item, groups } = one;
    if (groups.every((group) => open.has(group)) && isOpen(item, response)) open.set(item.linkId, one);
  }
  return open;
};

/** What is wrong with what was given, whoever was asked what. */
const faultsIn = (
  given: readonly Placed<QuestionnaireResponseItem>[],
  questionnaire: Questionnaire,
): readonly string[] => {
  const known = new Map(placed<QuestionnaireItem>(questionnaire.item).map((one) => [one.item.linkId, one]));
  const times = (linkId: string) => given.filter(({ item }) => item.linkId === linkId).length;
  return given.flatMap(({ item: { linkId, answer = [] }, groups }) => {
    const question = known.get(linkId);
    if (question?.groups.join() !== groups.join()) return [`${linkId}: not in its place`];
    return [
      ...(times(linkId) > 1 ? ['twice'] : []),
      ...(answer.length > 1 && question.item.repeats !== true ? ['more than one answer'] : []),
      ...answer.flatMap((one) => problemWith(one, question.item) ?? []),
    ].map((fault) => `${linkId}: ${fault}`);
  });
};

/**
 * What does not fit, as `linkId: what`; empty when the response fits. Conditions are looked at only when all answers
 * are what they should be.
 */
export const misfitsIn = (
  response: QuestionnaireResponse,
  questionnaire: Questionnaire,
): readonly string[] => {
  const given = placed<QuestionnaireResponseItem>(response.item);
  const faults = faultsIn(given, questionnaire);
  if (faults.length > 0) return faults;
  const asked = askedIn(response, questionnaire);
  const answered = given.filter(({ item }) => item.answer !== undefined).map(({ item }) => item.linkId);
  const required = [...asked.values()].filter(({ item }) => item.required === true);
  const missing = required.map(({ item }) => item.linkId).filter((linkId) => !answered.includes(linkId));
  return [
    ...answered.filter((linkId) => !asked.has(linkId)).map((linkId) => `${linkId}: not asked`),
    ...(response.status === 'completed' ? missing.map((linkId) => `${linkId}: missing`) : []),
  ];
};
