import { itemOf, type LinkId } from '.';

/** Questions about which people may not wish to speak: "I would rather not say" is offered (settled). */
export const intimateIds: readonly LinkId[] = [
  'ces_sexual_new',
  'inf_ivdu',
  'inf_alcohol',
  'psy_claim',
  'saf_self_harm_now',
  'saf_self_harm_thoughts',
  'saf_unsafe',
];

/** Choices that a person always knows, or whose options already hold "I do not know". */
const alwaysKnown: readonly LinkId[] = [
  'ctx_answering_for',
  'ctx_sex_birth',
  'ces_timing',
  'mot_timing',
  'cord_timing',
  'fx_trauma_time',
  'psy_work',
  'seen_professional',
  'goal_main',
];

/** Values that answers may hold but that nobody is offered: the questions are not shown to whom they fit. */
const notOffered: { readonly [L in LinkId]?: readonly string[] } = { ctx_pregnancy: ['not_applicable'] };

/** The radio buttons of a choice, in order: its options, then "I am not sure" and "I would rather not say". */
export const choicesOffered = (linkId: LinkId): readonly string[] => {
  const item = itemOf(linkId);
  if (item.type !== 'choice' || item.repeats) return [];
  const options = item.answerOption.filter((code) => !notOffered[linkId]?.includes(code));
  const unsure = alwaysKnown.includes(linkId) ? [] : ['not_sure'];
  const declined = intimateIds.includes(linkId) || linkId === 'ctx_sex_birth' ? ['prefer_not'] : [];
  return [...options, ...unsure, ...declined];
};

/**
 * Besides "for myself" and "for someone I am with": ways to say that this questionnaire cannot be filled in now.
 * They end in their own screens and are no answers (evidence §6.8, settled).
 */
export const exits = ['not_with_them', 'cannot_answer'] as const;
export type Exit = (typeof exits)[number];

/**
 * Never skipped: without the age there is no recommendation, who answers decides how we speak, and the sex at birth
 * can be declined in so many words.
 */
const mandatory: readonly LinkId[] = ['ctx_age', 'ctx_answering_for', 'ctx_sex_birth'];

/** Whether the question may be left empty by "Skip this question": single class B and C questions (settled). */
export const maySkip = (linkId: LinkId): boolean => {
  const timing = linkId.endsWith('_timing') || linkId === 'fx_trauma_time';
  return itemOf(linkId).class !== 'A' && !timing && !mandatory.includes(linkId);
};
