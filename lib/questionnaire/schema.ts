import * as z from 'zod/mini';
import { failure, keysOf, type Result, success } from '@/lib/base';
import type { Intake } from './intake';
import { type Answers, itemOf, type LinkId, linkIds } from './low-back-pain';
import { defaultSwitches, type Switches, switchOptions } from './switches';
import { absentReasons, type Item } from './types';

// zod probes `new Function` once, which a strict Content-Security-Policy reports as a violation.
z.config({ jitless: true });

/** What is wrong with an intake: where, and what would be right. Never contains the offending answer. */
export interface Issue {
  /** A linkId, a switch, `authored`, or `intake` for the whole. */
  readonly at: string;
  readonly allowed: string;
}

/** Tab and line break are all that a text may hold besides visible characters. */
const isVisible = (character: string): boolean =>
  character === '\t' || character === '\n' || !/\p{Cc}/u.test(character);

const hasOnlyVisible = (text: string): boolean => [...text].every(isVisible);

/** The values that an item takes besides the reasons for having none. */
const valueSchema = (item: Item): z.ZodMiniType => {
  switch (item.type) {
    case 'integer':
      return z.int().check(z.gte(item.minValue), z.lte(item.maxValue));
    case 'text':
      return z.string().check(z.maxLength(item.maxLength), z.refine(hasOnlyVisible));
    case 'choice':
      return item.repeats
        ? z
            .array(z.enum([...item.answerOption]))
            .check(z.refine((codes) => new Set(codes).size === codes.length))
        : z.enum([...item.answerOption]);
  }
};

/** The schema of one answer. */
const answerSchema = (linkId: LinkId): z.ZodMiniType => {
  const item = itemOf(linkId);
  const value = valueSchema(item);
  return item.type === 'text' ? value : z.union([value, z.enum(absentReasons)]);
};

/** What may be answered, in words for whoever mends the input. */
export const allowedAnswers = (linkId: LinkId): string => {
  const item = itemOf(linkId);
  const absent = absentReasons.join(', ');
  switch (item.type) {
    case 'integer':
      return `a whole number from ${item.minValue} to ${item.maxValue}, or ${absent}`;
    case 'text':
      return `text of at most ${item.maxLength} characters without control characters`;
    case 'choice':
      return item.repeats
        ? `a list of ${item.answerOption.join(', ')}, each at most once; or ${absent}`
        : `${item.answerOption.join(', ')}, ${absent}`;
  }
};

/** Made when it is first needed: a hundred questions take long on a slow phone, and most sittings read nothing back. */
export const answersSchema = z.lazy(() =>
  z.strictObject(Object.fromEntries(linkIds.map((linkId) => [linkId, z.optional(answerSchema(linkId))]))),
);

const switchShape = Object.fromEntries(
  keysOf(switchOptions).map((key) => {
    const options = switchOptions[key];
    return [
      key,
      z.optional(
        'minValue' in options
          ? z.int().check(z.gte(options.minValue), z.lte(options.maxValue))
          : z.literal([...options]),
      ),
    ];
  }),
);

/** What a switch may be set to, in words for whoever mends the input. */
const allowedSwitch = (key: keyof Switches): string => {
  const options = switchOptions[key];
  return 'minValue' in options
    ? `a whole number from ${options.minValue} to ${options.maxValue}`
    : options.join(', ');
};

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysOf = (month: number, year: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Our own pattern: zod's own kind for times would bring those for dates, hours and durations into the page. */
const timePattern =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

const isTime = (text: string): boolean => {
  const [, year, month, day] = (timePattern.exec(text) ?? []).map(Number);
  return year !== undefined && month !== undefined && Number(day) <= daysOf(month, year);
};

const intakeSchema = z.strictObject({
  answers: answersSchema,
  switches: z.optional(z.strictObject(switchShape)),
  authored: z.optional(z.string().check(z.refine(isTime))),
});

const isLinkId = (key: string): key is LinkId => (linkIds as readonly string[]).includes(key);

/** One issue for one problem that the schema found; unknown keys are named one by one. */
const issuesOf = (issue: z.core.$ZodIssue): readonly Issue[] => {
  const [place, key] = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => ({ at: unknown, allowed: unknownKeyHelp(place) }));
  }
  if (place === 'answers' && key !== undefined && isLinkId(key))
    return [{ at: key, allowed: allowedAnswers(key) }];
  if (place === 'switches' && key !== undefined) {
    return [{ at: key, allowed: allowedSwitch(key as keyof Switches) }];
  }
  if (place === 'authored') return [{ at: 'authored', allowed: 'an ISO 8601 date and time with its offset' }];
  if (place === 'answers') return [{ at: 'answers', allowed: 'an object of finding ids and their values' }];
  if (place === 'switches') return [{ at: 'switches', allowed: 'an object of switches' }];
  return [{ at: 'intake', allowed: 'an object with answers, and optionally switches and authored' }];
};

const unknownKeyHelp = (place: string | undefined): string => {
  if (place === 'answers') return 'only the finding ids of the questionnaire; this is none of them';
  if (place === 'switches') return `only ${Object.keys(switchOptions).join(', ')}`;
  return 'only answers, switches, authored';
};

/** Own keys only, without those that could reach an object's prototype. */
const isPlain = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && !Object.hasOwn(input, '__proto__');

/**
 * Reads an intake from anything, without ever repairing it: what is not exactly right comes back as issues.
 * The answers are those given; nothing is filled in but the switches that were left out.
 */
export const parseIntake = (input: unknown): Result<Intake, readonly Issue[]> => {
  const parsed = isPlain(input) ? intakeSchema.safeParse(input) : intakeSchema.safeParse(undefined);
  if (!parsed.success) return failure(uniqueByPlace(parsed.error.issues.flatMap(issuesOf)));
  const { answers, switches, authored } = parsed.data;
  const intake: Intake = {
    answers: answers as Answers,
    switches: { ...defaultSwitches, ...(switches as Partial<Switches>) },
  };
  return success(authored === undefined ? intake : { ...intake, authored });
};

const uniqueByPlace = (issues: readonly Issue[]): readonly Issue[] => {
  const seen = new Map(issues.map((issue) => [issue.at, issue]));
  return [...seen.values()];
};
