'use client';
import { useEffect } from 'react';
import type { Messages } from '@/lib/i18n';

/** Titles name the section only, so that the browser's history tells nothing; "Error:" goes first when there is one. */
export const usePageTitle = (
  ui: Pick<Messages['ui'], 'problem' | 'site'>,
  section: string,
  hasProblem = false,
): void => {
  const prefix = hasProblem ? `${ui.problem.prefix} ` : '';
  useEffect(() => {
    document.title = `${prefix}${section} - ${ui.site.name}`;
  }, [prefix, section, ui.site.name]);
};
