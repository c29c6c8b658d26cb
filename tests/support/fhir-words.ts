import { readFileSync } from 'node:fs';
import type { Messages } from '@/lib/i18n';

/** Read, not imported: the browser tests' runner imports no JSON. */
const words = <Part extends keyof Messages>(part: Part): Messages[Part] =>
  JSON.parse(readFileSync(`content/en/${part}.json`, 'utf8'));

/** The wording for FHIR, in English. */
export const fhirWords = {
  locale: 'en',
  questionnaire: words('questionnaire'),
  clinical: words('clinical'),
  fhir: words('fhir'),
} as const;
