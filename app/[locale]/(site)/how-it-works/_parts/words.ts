import type { Locale, Messages } from '@/lib/i18n';
import type { RulebookWording } from '@/lib/i18n/rulebook';

/** The words of the rule book, handed down from the page in the language shown. */
export interface PageWords extends Messages {
  readonly locale: Locale;
  readonly rulebook: RulebookWording;
}
