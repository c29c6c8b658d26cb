/** The file in which settings go from one tablet to the next. What is opened is a stranger's until it was read. */
import * as z from 'zod/mini';
import { failure, type Result, repeatedKeys, success } from '@/lib/base';
import { switchOptions } from '@/lib/questionnaire';
import { endings, type KioskSettings, limits, longestClinicName, starts } from './settings';

const format = 'lbp-kiosk-settings';
const version = 1;

/** The longest file that is read, in characters. */
const maxSettingsLength = 20_000;

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z.int().check(z.gte(min), z.lte(max));

/** Letters of every script, but nothing that breaks the line or turns the direction of the text around it. */
const isOneVisibleLine = (text: string): boolean =>
  text === text.trim() && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);

const switchesSchema = z.strictObject({
  bilateral_pain_policy: z.enum(switchOptions.bilateral_pain_policy),
  weak_flags_follow_nhs: z.boolean(),
  ask_self_harm: z.enum(switchOptions.ask_self_harm),
  ask_unsafe: z.boolean(),
  min_age: within(limits.min_age),
});

const settingsSchema = z.strictObject({
  clinic: z.string().check(z.refine(isOneVisibleLine), z.minLength(1), z.maxLength(longestClinicName)),
  region: z.enum(switchOptions.locale),
  languages: z.array(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/))).check(z.minLength(1)),
  start: z.enum(starts),
  ending: z.enum(endings),
  reference: z.boolean(),
  sound: z.boolean(),
  warnAfter: within(limits.warnAfter),
  answerWithin: within(limits.answerWithin),
  hoursKept: within(limits.hoursKept),
  switches: switchesSchema,
});

export type SettingName = keyof KioskSettings | keyof KioskSettings['switches'];

/** Why settings are not taken over: the names of those that are not allowed, or that there are none. */
export type SettingsProblem =
  | { readonly kind: 'not_settings' | 'newer_version' }
  | { readonly kind: 'not_allowed'; readonly settings: readonly SettingName[] };

/** Reads settings from anything. `offered`: the languages of this site; others are not allowed. Repairs nothing. */
export const parseSettings = (
  input: unknown,
  offered: readonly string[],
): Result<KioskSettings, SettingsProblem> => {
  const parsed = settingsSchema.safeParse(input);
  if (parsed.success) {
    const known = parsed.data.languages.every((language) => offered.includes(language));
    return known ? success(parsed.data) : failure({ kind: 'not_allowed', settings: ['languages'] });
  }
  const names = parsed.error.issues.map(({ path }) => String(path[0] === 'switches' ? path[1] : path[0]));
  const known = [...new Set(names)].filter((name) => isSettingName(name));
  return failure(known.length > 0 ? { kind: 'not_allowed', settings: known } : { kind: 'not_settings' });
};

const isSettingName = (name: string): name is SettingName =>
  name in settingsSchema.shape || name in switchesSchema.shape;

/** The text of the file. */
export const settingsFile = (settings: KioskSettings): string =>
  `${JSON.stringify({ format, version, settings }, null, 2)}\n`;

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Reads the text of such a file. */
export const readSettingsFile = (
  text: string,
  offered: readonly string[],
): Result<KioskSettings, SettingsProblem> => {
  const none = failure<SettingsProblem>({ kind: 'not_settings' });
  if (text.length > maxSettingsLength) return none;
  const json = parsedJson(text);
  if (typeof json !== 'object' || json === null || repeatedKeys(text).length > 0) return none;
  const { format: named, version: written, settings } = json as Readonly<Record<string, unknown>>;
  if (named !== format) return none;
  if (typeof written === 'number' && written > version) return failure({ kind: 'newer_version' });
  return written === version ? parseSettings(settings, offered) : none;
};
