import type { Messages } from '@/lib/i18n';
import type { LinkId } from '@/lib/questionnaire';

/** The wording that the export needs, in one language. */
export interface FhirWords extends Pick<Messages, 'questionnaire' | 'clinical' | 'fhir'> {
  /** The language, as FHIR names it too. */
  readonly locale: string;
}

/** How clinicians call what a question asks. */
export const termOf = (linkId: LinkId, { clinical }: FhirWords): string =>
  clinical.findings[linkId].clinician;
