'use client';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { buttonClass } from '@/app/_ui/button';
import { useWords } from './words';

/** To the result, without leaving the page's memory, where the answers are. */
export function ResultLink({ children }: { children: ReactNode }) {
  const { locale } = useWords();
  return (
    <Link href={`/${locale}/result/`} prefetch={false} className={buttonClass()}>
      {children}
    </Link>
  );
}
