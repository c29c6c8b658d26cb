'use client';
import type { ReactNode } from 'react';
import { useResultWords } from './words';

/**
 * A link within the site that opens in a new tab: the result lives in the memory of this one. `name` names the tab.
 * The page opened there can read it, and no address and no history holds it.
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
      rel="noopener"
      className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
    >
      {children}
    </a>
  );
}
