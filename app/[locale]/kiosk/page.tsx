import type { Metadata } from 'next';
import { KioskPage } from '@/app/_kiosk/kiosk';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { resultWordsIn } from '@/app/_summary/words-in';
import { locales, messagesIn } from '@/lib/i18n';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { kiosk, ui } = messagesIn(await localeOf(params));
  return { title: `${kiosk.staff.title} - ${ui.site.name}` };
}

/** The clinic's tablet. */
export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { kiosk, clinician, tabletComfort } = messagesIn(locale);
  const languages = locales.map((code) => ({ code, name: messagesIn(code).ui.site.language }));
  return (
    <KioskPage
      words={{ result: resultWordsIn(locale), clinician, own: kiosk, comfort: tabletComfort, languages }}
    />
  );
}
