import type { ReactNode } from 'react';
import { type Locale, messagesIn } from '@/lib/i18n';

/** What stands around every page: a way past the header, the name, the page about the tool. Plain links. */
export function Shell({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { site } = messagesIn(locale).ui;
  return (
    <>
      <a
        href="#content"
        className="absolute start-2 top-2 -translate-y-20 bg-paper px-3 py-2 text-accent underline focus:translate-y-0"
      >
        {site.skip}
      </a>
      <header className="border-b border-hair print:hidden">
        <div className="mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-6 px-4 py-3">
          <a
            href={`/${locale}/`}
            className="inline-flex min-h-11 items-center font-bold text-ink no-underline hover:underline"
          >
            {site.name}
          </a>
          <a
            href={`/${locale}/about/`}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {site.about}
          </a>
        </div>
      </header>
      <div className="mx-auto max-w-page px-4 py-6 sm:py-8 print:p-0">{children}</div>
    </>
  );
}
