import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { webManifest } from '@/app/_site/web-manifest';
import { locales, messagesIn } from '@/lib/i18n';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

/** The tablet page on a clinic's home screen. */
export const GET = async (_: Request, { params }: LocaleParams): Promise<Response> => {
  const locale = await localeOf(params);
  const { name, shortName } = messagesIn(locale).tabletComfort.homeScreen;
  const own = { name, short_name: shortName, start_url: `/${locale}/kiosk/`, display: 'fullscreen' } as const;
  return Response.json(webManifest(locale, own));
};
