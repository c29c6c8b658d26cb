'use client';
import { useCallback } from 'react';
import { itemOf, type LinkId } from '@/lib/questionnaire';
import type { FormProblem } from '@/lib/questionnaire/form-schema';
import { useSession } from './use-session';
import { useWords } from './words';

/** The message for a problem at a control: what is wrong and how to mend it. */
export const useProblemText = () => {
  const { questionnaire, fill } = useWords();
  const age = useSession().visit.answers.ctx_age;
  return useCallback(
    (linkId: LinkId, problem: string | undefined): string => {
      const item = itemOf(linkId);
      const text = questionnaire.errors[(problem ?? 'choose_one') as FormProblem];
      return fill(text, {
        name: questionnaire.items[linkId].name,
        age: typeof age === 'number' ? age : '',
        ...(item.type === 'integer' ? { min: item.minValue, max: item.maxValue } : {}),
        ...(item.type === 'text' ? { max: item.maxLength } : {}),
      });
    },
    [questionnaire, fill, age],
  );
};
