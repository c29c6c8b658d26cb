import { messagesIn } from '@/lib/i18n';

/** The wording for FHIR, in English. */
export const fhirWords = { locale: 'en', ...messagesIn('en') } as const;
