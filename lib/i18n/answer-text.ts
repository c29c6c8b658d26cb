import type { Answers, LinkId, OnsetId } from '@/lib/questionnaire';
import type { ClinicalWording, QuestionnaireWording } from './messages';
import { fill, say, type Voice, type Voiced } from './wording';

/** An option's label, or the common word for yes, no and the reasons for having no answer. */
export const labelOf = (linkId: LinkId, code: string, words: QuestionnaireWording, voice: Voice): string => {
  const options = words.items[linkId].options as Readonly<Record<string, Voiced>> | null;
  const own = options?.[code];
  if (own !== undefined) return say(own, voice);
  return (words.answers as Readonly<Record<string, string>>)[code] ?? code;
};

/** An option's label without the explanation that follows its first full stop. */
export const shortened = (label: string): string => label.split('. ')[0]?.replace(/\.$/, '') ?? label;

/** The answer to a question in words; several values stand beside each other. */
export const answerText = (
  linkId: LinkId,
  answers: Answers,
  words: QuestionnaireWording,
  voice: Voice,
): string => {
  const answer = answers[linkId];
  if (answer === undefined) return words.answers.not_provided;
  if (typeof answer === 'number') return String(answer);
  const codes = typeof answer === 'string' ? [answer] : answer;
  return codes.map((code) => labelOf(linkId, code, words, voice)).join('; ');
};

/** What may newly happen, in words; by the name of the finding where that says it. */
export const onsetText = (linkId: OnsetId, value: string | number, words: ClinicalWording): string => {
  const own: string | null | Readonly<Record<string, string>> = words.onsets[linkId];
  const text = typeof own === 'object' ? own?.[value] : own;
  return fill(text ?? words.findings[linkId].name, { value });
};
