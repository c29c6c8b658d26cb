'use client';
import type { ReactNode } from 'react';
import { usePaper } from '@/app/_site/region';
import type { Paper as Size } from '@/lib/face-sheet';

/** What is printed on pages of the region's size (app/globals.css). */
const looks: Readonly<Record<Size, string>> = { a4: 'paper-a4', letter: 'paper-letter' };

export function Paper({ children }: { children: ReactNode }) {
  return <div className={looks[usePaper()]}>{children}</div>;
}
