import type { ReactNode } from 'react';
import { type Locale, messagesIn } from '@/lib/i18n';

/** What stands around every page: a way past the header, the name, the page about the tool. Plain links. */
export function Shell({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { site } = messagesIn(locale).ui;
  return (
    <>
      <a
        href="#content"
        className="absolute start-2 top-2 -translate-y-20 bg-paper px-3 py-2 text-accent underline focus:translate-y-0 [body:has([data-kiosk])_&]:hidden"
      >
        {site.skip}
      </a>
      {/* On an emergency screen nothing leads away from the action; on a clinic's tablet nothing leads away at all. */}
      <header className="border-b border-hair print:hidden [body:has([data-page=interruption])_&]:hidden [body:has([data-tier=emergency_now])_&]:hidden [body:has([data-kiosk])_&]:hidden">
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
      <div className="mx-auto max-w-page px-4 py-6 sm:py-8 print:max-w-none print:p-0">{children}</div>
      <script src="/offline.js" defer />
    </>
  );
}
