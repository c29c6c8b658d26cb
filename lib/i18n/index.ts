/**
 * Wording by language. Pages hand the parts they need to the components as props, so that only the language shown is
 * loaded. A language is complete or it is not there: a missing text does not compile.
 */
import clinicalEn from '@/content/en/clinical.json';
import clinicianEn from '@/content/en/clinician.json';
import clinicsEn from '@/content/en/clinics.json';
import faceSheetEn from '@/content/en/face-sheet.json';
import fhirEn from '@/content/en/fhir.json';
import kioskEn from '@/content/en/kiosk.json';
import plainTextEn from '@/content/en/plain-text.json';
import questionnaireEn from '@/content/en/questionnaire.json';
import tabletComfortEn from '@/content/en/tablet-comfort.json';
import uiEn from '@/content/en/ui.json';
import type { Messages } from './messages';

export type { Messages } from './messages';
export { type Citation, citationOf } from './sources';
export { fill, say, type Voice, type Voiced } from './wording';

export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];

const messages: Readonly<Record<Locale, Messages>> = {
  en: {
    questionnaire: questionnaireEn,
    clinical: clinicalEn,
    clinician: clinicianEn,
    clinics: clinicsEn,
    faceSheet: faceSheetEn,
    fhir: fhirEn,
    kiosk: kioskEn,
    plainText: plainTextEn,
    tabletComfort: tabletComfortEn,
    ui: uiEn,
  },
};

export const messagesIn = (locale: Locale): Messages => messages[locale];
