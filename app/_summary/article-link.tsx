'use client';
import type { ReactNode } from 'react';
import type { ArticleSlug } from '@/lib/articles';
import { useResultWords } from './words';

/** A link to an article. Opens in a new tab: the result lives in the memory of this one. */
export function ArticleLink({ slug, children }: { slug: ArticleSlug | null; children: ReactNode }) {
  const { locale } = useResultWords();
  return (
    <a
      href={`/${locale}/learn/${slug === null ? '' : `${slug}/`}`}
      target="_blank"
      rel="noopener"
      className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
    >
      {children}
    </a>
  );
}
