import fhirpath, { type Model } from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';

/** A FHIRPath expression made ready to run over R4 resources. */
export type Path = (resource: object) => readonly unknown[];

/** `trace()`, which HL7's own expressions call, would write to the console. */
const options = { traceFn: () => {} };

export const pathOf = (expression: string): Path => {
  const path = fhirpath.compile(expression, r4 as Model, options);
  return (resource) => path(resource, { resource }) as readonly unknown[];
};
