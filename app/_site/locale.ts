import { notFound } from 'next/navigation';
import { type Locale, locales } from '@/lib/i18n';

/** What a page below `[locale]` is handed. */
export interface LocaleParams {
  readonly params: Promise<{ locale: string }>;
}

/** The language of a page's address. Only languages that are complete have addresses. */
export const localeOf = async (params: LocaleParams['params']): Promise<Locale> => {
  const { locale } = await params;
  return locales.find((known) => known === locale) ?? notFound();
};
