/**
 * Reads FHIR back: the answers of a `QuestionnaireResponse`, or all that was handed over in a document. What comes in
 * is hostile until shown otherwise: nothing is repaired, nothing throws, and what is wrong comes back as issues.
 */
import * as z from 'zod/mini';
import { failure, type Result } from '@/lib/base';
import { type Handover, parseHandover } from '@/lib/handover';
import type { Intake } from '@/lib/questionnaire';
import { type Issue, parseIntake } from '@/lib/questionnaire/schema';
import { systems } from './names';
import { adviceCodes } from './observations';
import { coding, readResponse } from './read-response';

/**
 * The intake in a `QuestionnaireResponse` to our questionnaire, from here or from any other programme. A question
 * that is missing counts as never shown.
 */
export const parseResponse = (input: unknown): Result<Intake, readonly Issue[]> => {
  const found = readResponse(input);
  return found.ok ? parseIntake(found.value) : found;
};

const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  type: z.literal('document'),
  entry: z.array(z.object({ resource: z.unknown() })),
});

const concept = z.object({ coding: z.array(coding) });

const adviceSchema = z.object({
  resourceType: z.literal('Observation'),
  valueCodeableConcept: z.unknown(),
  component: z.array(
    z.object({
      code: z.unknown(),
      valueQuantity: z.optional(z.object({ value: z.unknown(), code: z.literal('h') })),
      valueString: z.optional(z.unknown()),
    }),
  ),
});

const codeIn = (system: string, given: unknown): string | undefined => {
  const read = concept.safeParse(given);
  return read.success ? read.data.coding.find((one) => one.system === system)?.code : undefined;
};

/** A field of what may be anything. */
const fieldOf = (resource: unknown, name: 'code' | 'resourceType'): unknown =>
  (Object(resource) as { readonly [Name in typeof name]?: unknown })[name];

const isAdvice = (resource: unknown): boolean =>
  codeIn(systems.advice, fieldOf(resource, 'code')) === adviceCodes.urgency;

/** The advice that a document says was shown, as found. */
const shownIn = (resources: readonly unknown[]): unknown => {
  const advices = resources.filter(isAdvice);
  const advice = adviceSchema.safeParse(advices[0]);
  if (advices.length !== 1 || !advice.success) return undefined;
  const { valueCodeableConcept, component } = advice.data;
  const part = (name: string) => component.find(({ code }) => codeIn(systems.advice, code) === name);
  return {
    tier: codeIn(systems.tier, valueCodeableConcept),
    maxWaitHours: part(adviceCodes.maxWait)?.valueQuantity?.value,
    rulesetVersion: part(adviceCodes.ruleset)?.valueString,
  };
};

const isResponse = (resource: unknown): boolean =>
  fieldOf(resource, 'resourceType') === 'QuestionnaireResponse';

/** What was handed over in a document that was written here; whoever opens it assesses the answers again. */
export const parseDocument = (input: unknown): Result<Handover, readonly Issue[]> => {
  const bundle = bundleSchema.safeParse(input);
  if (!bundle.success) return failure([{ at: 'Bundle', allowed: 'a document Bundle' }]);
  const resources = bundle.data.entry.map(({ resource }) => resource);
  const responses = resources.filter(isResponse);
  if (responses.length !== 1) return failure([{ at: 'Bundle', allowed: 'one QuestionnaireResponse' }]);
  const found = readResponse(responses[0]);
  return found.ok ? parseHandover({ ...found.value, shown: shownIn(resources) }) : found;
};
