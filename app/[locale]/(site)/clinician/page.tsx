import type { Metadata } from 'next';
import { Clinician } from '@/app/_clinician/clinician';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { resultWordsIn } from '@/app/_summary/words-in';
import { messagesIn } from '@/lib/i18n';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { clinician, ui } = messagesIn(await localeOf(params));
  return { title: `${clinician.title} - ${ui.site.name}` };
}

export default async function ClinicianPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  return <Clinician words={resultWordsIn(locale)} own={messagesIn(locale).clinician} />;
}
