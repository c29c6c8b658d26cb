import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/base';
import { type AbsentReason, isAbsentReason, itemOf, type LinkId } from '@/lib/questionnaire';
import type { Issue } from '@/lib/questionnaire/schema';
import { absentReasonOf, standInFor } from './answers';
import { extensions, optionSystem, questionnaireUrl, systems } from './names';
import { isShared } from './outline';
import { settingIds } from './settings';

export const coding = z.object({ system: z.optional(z.string()), code: z.optional(z.string()) });

const answerSchema = z.object({
  valueCoding: z.optional(coding),
  valueInteger: z.optional(z.unknown()),
  valueString: z.optional(z.unknown()),
  valueBoolean: z.optional(z.unknown()),
});

const itemSchema = z.object({
  linkId: z.string(),
  extension: z.optional(z.array(z.object({ url: z.string(), valueCode: z.optional(z.string()) }))),
  answer: z.optional(z.array(answerSchema)),
  item: z.optional(z.array(z.unknown())),
});

type ReadItem = z.infer<typeof itemSchema>;

const responseSchema = z.object({
  resourceType: z.literal('QuestionnaireResponse'),
  questionnaire: z.string().check(z.refine((name) => name.split('|')[0] === questionnaireUrl)),
  status: z.enum(['in-progress', 'completed', 'amended', 'stopped']),
  authored: z.optional(z.unknown()),
  item: z.optional(z.array(z.unknown())),
});

const allowedIn: Readonly<Record<string, string>> = {
  resourceType: 'a QuestionnaireResponse',
  questionnaire: questionnaireUrl,
  status: 'in-progress, completed, amended, stopped',
  item: 'a list of items',
};

const issuesIn = (problem: z.core.$ZodError): readonly Issue[] =>
  problem.issues.map(({ path }) => {
    const at = String(path[0] ?? 'resourceType');
    return { at, allowed: allowedIn[at] ?? 'a QuestionnaireResponse' };
  });

/** More than any response of this questionnaire has; whoever sends more means harm. */
const mostItems = 10_000;

/** All items, however deep, without recursion: a hostile file may be nested deeper than the stack. */
const itemsWithin = (roots: readonly unknown[]): Result<readonly ReadItem[], readonly Issue[]> => {
  const open = [...roots.slice(0, mostItems + 1)];
  const found: ReadItem[] = [];
  while (open.length > 0) {
    const item = itemSchema.safeParse(open.pop());
    if (!item.success) return failure([{ at: 'item', allowed: 'items with a linkId and answers' }]);
    found.push(item.data);
    for (const child of item.data.item ?? []) open.push(child);
    if (found.length + open.length > mostItems)
      return failure([{ at: 'item', allowed: `at most ${mostItems} items` }]);
  }
  return success(found);
};

/** Stands for what cannot be an answer; the intake's own schema then says what can. */
const noAnswer = null;

const codeIn = (linkId: LinkId, given: z.infer<typeof coding> | undefined): string | null => {
  if (given?.system === systems.absent) return absentReasonOf(given.code) ?? noAnswer;
  const item = itemOf(linkId);
  const known = item.type === 'choice' && item.answerOption.includes(given?.code ?? '');
  return known && given?.system === optionSystem(linkId) ? (given.code ?? noAnswer) : noAnswer;
};

const valueIn = (linkId: LinkId, answer: z.infer<typeof answerSchema>): unknown => {
  const { type } = itemOf(linkId);
  if (type === 'choice') return codeIn(linkId, answer.valueCoding);
  // A text that happens to be the name of a reason is still a text; a number never is one.
  const value = type === 'text' ? answer.valueString : answer.valueInteger;
  return typeof value === (type === 'text' ? 'string' : 'number') ? value : noAnswer;
};

const reasonIn = ({ extension }: ReadItem): AbsentReason | undefined =>
  absentReasonOf(extension?.find(({ url }) => url === extensions.absent)?.valueCode);

/** What a question holds that stands there without an answer; `undefined`: nothing was said. */
const withoutAnswer = (linkId: LinkId): unknown => {
  const item = itemOf(linkId);
  if (item.type === 'text') return '';
  return item.type === 'choice' && item.repeats ? [] : undefined;
};

const answerIn = (linkId: LinkId, read: ReadItem): unknown => {
  const values = (read.answer ?? []).map((answer) => valueIn(linkId, answer));
  const reason = reasonIn(read);
  const [first] = values;
  // A text has no reason for being empty, and must not be taken for its name.
  if (reason !== undefined && itemOf(linkId).type === 'text') return noAnswer;
  if (values.length === 0) return reason ?? withoutAnswer(linkId);
  // Beside a reason stands nothing but the choice that comes nearest to it.
  if (reason !== undefined) return values.length === 1 && first === standInFor(linkId) ? reason : noAnswer;
  const item = itemOf(linkId);
  const several = item.type === 'choice' && item.repeats && !isAbsentReason(first);
  return several || values.length > 1 ? values : first;
};

const settingIn = ({ answer }: ReadItem): unknown =>
  answer?.[0]?.valueString ?? answer?.[0]?.valueInteger ?? answer?.[0]?.valueBoolean;

/** An intake as it was found, to be checked by the schema that checks every intake. */
interface Found {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly switches: Readonly<Record<string, unknown>>;
  readonly authored?: unknown;
}

const twice = (linkIds: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  const again = linkIds.filter((linkId) => seen.size === seen.add(linkId).size);
  return [...new Set(again)];
};

const foundIn = (items: readonly ReadItem[]): Result<Found, readonly Issue[]> => {
  const said = items.filter(({ linkId, answer }) => answer !== undefined || isShared(linkId));
  const unknown = said.filter(({ linkId }) => !isShared(linkId) && !Object.hasOwn(settingIds, linkId));
  const problem: readonly Issue[] = [
    ...unknown.map(({ linkId }) => ({ at: linkId, allowed: 'only the linkIds of the questionnaire' })),
    ...twice(said.map(({ linkId }) => linkId)).map((at) => ({ at, allowed: 'one item' })),
  ];
  if (problem.length > 0) return failure(problem);
  const answers = new Map<string, unknown>();
  const switches = new Map<string, unknown>();
  for (const read of said) {
    const { linkId } = read;
    const value = isShared(linkId) ? answerIn(linkId, read) : settingIn(read);
    if (value === undefined) continue;
    if (isShared(linkId)) answers.set(linkId, value);
    else switches.set(settingIds[linkId] ?? linkId, value);
  }
  return success({ answers: Object.fromEntries(answers), switches: Object.fromEntries(switches) });
};

/** What a response says, so far only known to be a response to our questionnaire. */
export const readResponse = (input: unknown): Result<Found, readonly Issue[]> => {
  const response = responseSchema.safeParse(input);
  if (!response.success) return failure(issuesIn(response.error));
  const items = itemsWithin(response.data.item ?? []);
  if (!items.ok) return items;
  const found = foundIn(items.value);
  const { authored } = response.data;
  return found.ok && authored !== undefined ? success({ ...found.value, authored }) : found;
};
