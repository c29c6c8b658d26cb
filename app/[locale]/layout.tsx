import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { locales, messagesIn } from '@/lib/i18n';
import '../globals.css';

export const dynamicParams = false;

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { site } = messagesIn(await localeOf(params)).ui;
  return { title: site.name, description: site.description };
}

export default async function LocaleLayout({ children, params }: LocaleParams & { children: ReactNode }) {
  const locale = await localeOf(params);
  return (
    <html lang={locale} dir="ltr">
      <body>{children}</body>
    </html>
  );
}
