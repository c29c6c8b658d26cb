'use client';
import type { ReactNode } from 'react';
import { useResultWords } from './words';

/**
 * A link within the site that opens in a new tab: the result lives in the memory of this one. `name` names the tab:
 * the page opened there can read it, and no address and no history holds it. A browser gives a tab its name only
 * together with the way back to this page; public/search.js lets go of both.
 */
export function NewTab({
  to,
  name = '_blank',
  children,
}: {
  to: string;
  name?: string;
  children: ReactNode;
}) {
  const { locale } = useResultWords();
  return (
    <a
      href={`/${locale}/${to}/`}
      target={name}
      rel={name === '_blank' ? 'noopener' : 'opener'}
      className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
    >
      {children}
    </a>
  );
}
