'use client';
import { useCallback } from 'react';
import type { LinkId } from '@/lib/questionnaire';
import type { FormProblem } from '@/lib/questionnaire/form-schema';
import { problemText } from './problem-text';
import { useSession } from './use-session';
import { useWords } from './words';

/** The message for a problem at a control of this sitting. */
export const useProblemText = () => {
  const { questionnaire } = useWords();
  const age = useSession().visit.answers.ctx_age;
  return useCallback(
    (linkId: LinkId, problem: string | undefined): string =>
      problemText(linkId, (problem ?? 'choose_one') as FormProblem, {
        errors: questionnaire.errors,
        name: questionnaire.items[linkId].name,
        age,
      }),
    [questionnaire, age],
  );
};
