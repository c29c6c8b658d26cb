'use client';
import type { PageId } from '@/lib/questionnaire';
import { CrisisContacts } from './parts';
import { useWords } from './words';

const pagesWithHelp: readonly PageId[] = ['self-harm-intro', 'self-harm', 'unsafe'];

/** Where there is help, open beside the questions about self-harm and abuse (evidence §3.5(3)). */
export function CrisisPanel({ page }: { page: PageId }) {
  const { ui } = useWords();
  if (!pagesWithHelp.includes(page)) return null;
  return <CrisisContacts words={ui} abuse={page === 'unsafe'} />;
}
