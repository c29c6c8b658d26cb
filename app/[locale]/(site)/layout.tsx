import type { ReactNode } from 'react';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { Shell } from '@/app/_site/shell';

/** Every page but the clinic's tablet, from which no link leads away. */
export default async function SiteLayout({ children, params }: LocaleParams & { children: ReactNode }) {
  return <Shell locale={await localeOf(params)}>{children}</Shell>;
}
