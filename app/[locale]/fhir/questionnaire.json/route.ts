import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { questionnaireOf } from '@/lib/fhir';
import { locales, messagesIn } from '@/lib/i18n';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

/** The questionnaire for other programmes, written once when the site is built. */
export const GET = async (_: Request, { params }: LocaleParams): Promise<Response> => {
  const locale = await localeOf(params);
  return Response.json(questionnaireOf({ locale, ...messagesIn(locale) }));
};
