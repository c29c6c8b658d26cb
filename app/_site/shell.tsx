import type { ReactNode } from 'react';
import { type Locale, messagesIn } from '@/lib/i18n';

/** The place of a page on the screen and on paper, and what keeps the site on the device. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <div className="mx-auto max-w-page px-4 py-6 sm:py-8 print:max-w-none print:p-0">{children}</div>
      <script src="/offline.js" defer />
    </>
  );
}

/** What stands around every page but the tablet's: a way past the header, the name, the pages to read. Plain links. */
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
      {/* On an emergency screen nothing leads away from the action (useAlone). */}
      <header className="border-b border-hair in-data-alone:hidden print:hidden">
        <div className="mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-6 px-4 py-3">
          <a
            href={`/${locale}/`}
            className="inline-flex min-h-11 items-center font-bold text-ink no-underline hover:underline"
          >
            {site.name}
          </a>
          <nav className="flex gap-6">
            {(['learn', 'about'] as const).map((page) => (
              <a
                key={page}
                href={`/${locale}/${page}/`}
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
              >
                {site[page]}
              </a>
            ))}
          </nav>
        </div>
      </header>
      <Frame>{children}</Frame>
    </>
  );
}
