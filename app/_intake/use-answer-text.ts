'use client';
import { answerText } from '@/lib/i18n/answer-text';
import type { LinkId } from '@/lib/questionnaire';
import { useSession } from './use-session';
import { useWords } from './words';

/** The answer to a question in words. */
export const useAnswerText = () => {
  const { questionnaire, voice } = useWords();
  const { answers } = useSession().visit;
  return (linkId: LinkId): string => answerText(linkId, answers, questionnaire, voice);
};
