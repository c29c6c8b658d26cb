import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { findingIds, type Intake, itemOf, type LinkId } from '@/lib/questionnaire';
import { parseIntake } from '@/lib/questionnaire/schema';
import { defaultRuleId, type RuleId, ruleIds, tiers } from '@/lib/triage';

/*
 * The cases that clinicians write: content/vignettes/*.yaml. Each says who, what was answered, what must come out,
 * and why. people.yaml says what the answers are that a case does not list.
 */

const isYesNo = (linkId: LinkId): boolean => {
  const item = itemOf(linkId);
  return (
    item.type === 'choice' &&
    item.answerOption.includes('yes') &&
    item.answerOption.includes('no') &&
    item.answerOption.every((code) => ['yes', 'no', 'not_tried'].includes(code))
  );
};

const folder = join(process.cwd(), 'content/vignettes');

const text = z.string().check(z.minLength(1));
const rule = z.enum([...ruleIds, defaultRuleId] as unknown as readonly [RuleId, ...RuleId[]]);
const tier = z.enum(tiers);
const answers = z.record(z.string(), z.unknown());

const personSchema = z.strictObject({ who: text, switches: z.optional(answers), answers });

const vignetteSchema = z.strictObject({
  id: text,
  case: text,
  who: text,
  answers,
  expect: z.strictObject({
    tier,
    /** Tiers that would also be safe and reasonable; the tier alone when left out. */
    acceptable: z.optional(z.array(tier)),
    fires: z.optional(z.array(rule)),
    /** Rules that one other answer would fire. */
    doesNotFire: z.optional(z.array(rule)),
    /** The programme comes to a tier that is not acceptable here, and why that is known and kept. */
    knownDifference: z.optional(z.strictObject({ given: tier, why: text })),
  }),
  because: text,
  source: z.array(text).check(z.minLength(1)),
});

const fileSchema = z.strictObject({ about: text, startsFrom: text, cases: z.array(vignetteSchema) });

/** A case as it is written, with the file it stands in and the answers of its person filled in. */
export interface Vignette extends z.infer<typeof vignetteSchema> {
  readonly file: string;
  readonly about: string;
  readonly intake: Intake;
}

/** Every yes/no question answered "no", where neither the person nor the case says otherwise. */
const denied = Object.fromEntries(findingIds.filter(isYesNo).map((linkId) => [linkId, 'no']));

const read = <Schema extends z.ZodMiniType>(file: string, schema: Schema): z.infer<Schema> => {
  const result = schema.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
  if (!result.success) throw new Error(`content/vignettes/${file}: ${z.prettifyError(result.error)}`);
  return result.data;
};

const intakeOf = (id: string, given: Record<string, unknown>, switches: unknown): Intake => {
  const parsed = parseIntake({ answers: given, switches });
  if (parsed.ok) return parsed.value;
  const problems = parsed.problem.map(({ at, allowed }) => `${at} takes ${allowed}`);
  throw new Error(`case ${id}: ${problems.join('; ')}`);
};

/** Every case of every file, in the order of the files. Throws with file and case when one is badly written. */
export const readVignettes = (): readonly Vignette[] => {
  const people = read('people.yaml', z.record(z.string(), personSchema));
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'people.yaml');
  return files.sort().flatMap((file) => {
    const { about, startsFrom, cases } = read(file, fileSchema);
    const person = people[startsFrom];
    if (person === undefined) throw new Error(`content/vignettes/${file}: people.yaml has no ${startsFrom}`);
    return cases.map((written) => {
      const given = { ...denied, ...person.answers, ...written.answers };
      return { ...written, file, about, intake: intakeOf(written.id, given, person.switches ?? {}) };
    });
  });
};
