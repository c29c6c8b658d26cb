/**
 * What other people's programmes say of our FHIR: `fhir` on structure and codes, `fhirpath` on HL7's invariants. The
 * invariants are those of the R4 StructureDefinitions, word for word (tests/fixtures/fhir-r4-invariants.json).
 */

import { readFileSync } from 'node:fs';
import { Fhir } from 'fhir/fhir.js';
import type { FhirResource } from 'fhir/r4';
import { pathOf } from './fhir-path';

const fhir = new Fhir();

/** Read, not imported: the browser tests' runner imports no JSON. */
const {
  invariants,
}: { readonly invariants: readonly Readonly<Record<'key' | 'context' | 'expression', string>>[] } =
  JSON.parse(readFileSync('tests/fixtures/fhir-r4-invariants.json', 'utf8'));

/** FHIR recommends value sets for some codes and demands none: a code of ours is only warned about. */
const isRecommendation = (message: string | undefined): boolean =>
  /not found in value set$/.test(message ?? '');

/** Unknown properties, wrong types, codes that do not exist, missing elements; empty when there are none. */
export const structureProblemsIn = (resource: FhirResource): readonly string[] =>
  fhir
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(
      ({ severity, message }) =>
        severity !== 'info' && !(severity === 'warning' && isRecommendation(message)),
    )
    .map(({ location, message }) => `${location}: ${message}`);

/** Items and sections stand within each other: an invariant of one holds for all, however deep. */
const inner: Readonly<Record<string, string>> = {
  'Questionnaire.item': 'Questionnaire.repeat(item)',
  'Questionnaire.item.enableWhen': 'Questionnaire.repeat(item).enableWhen',
  'QuestionnaireResponse.item': 'QuestionnaireResponse.repeat(item | answer.item)',
  'Composition.section': 'Composition.repeat(section)',
};

/** `Boolean` means FHIR's own type there; the engine would take it for FHIRPath's. */
const inFhirTypes = (expression: string): string => expression.replace('is Boolean', 'is FHIR.boolean');

const compiled = invariants.map(({ key, context, expression }) => ({
  key,
  context,
  broken: pathOf(`${inner[context] ?? context}.where((${inFhirTypes(expression)}).not())`),
}));

/** The invariants of R4 that a resource breaks. */
export const invariantProblemsIn = (resource: FhirResource): readonly string[] =>
  compiled
    .filter(({ context }) => context.split('.')[0] === resource.resourceType)
    .filter(({ broken }) => broken(resource).length > 0)
    .map(({ key }) => key);
