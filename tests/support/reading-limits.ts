/*
 * How plain the words have to be (reading age 9 to 11, docs/clinical/evidence.md §6.3 and §7.3), and what is exempt,
 * each with the reason. All limits and all exceptions stand here and nowhere else.
 */

/**
 * The highest US school grade of a document, by Flesch and Kincaid. Grade 4 is read at 9 to 10 years, grade 6 at 11
 * to 12. A formula sees only the length of words and sentences; it does not replace trying the words with people.
 */
export const highestGrade = 5;

/** The highest grade of any single text that is long enough to be measured. */
export const highestGradeOfOne = 10;

/** A text shorter than this many words gives the formula nothing to go by. */
export const fewestWords = 40;

/** The most words in one sentence. */
export const longestSentence = 25;

/** How many words an article has, with headings, lists and the box for clinicians; drawings and citations apart. */
export const articleWords = { fewest: 500, most: 900 } as const;

/** Longer sentences, by the place at which they stand. */
export const longSentences: readonly { readonly where: RegExp; readonly because: string }[] = [
  { where: /^clinical\.tiers\.\w+\.safetyNet/, because: 'a list of signs, as evidence §6.7 words it' },
  { where: /^questionnaire\.items\.sepsis_signs\./, because: 'all the signs must stand in one question' },
  { where: /^questionnaire\.items\.preg_bleed_fluid\./, because: 'the condition and three signs' },
  { where: /^cauda-equina-warning-signs\./, because: 'the drawing told in words' },
];

/** What must not be said to people, by evidence §7.3. */
export const forbidden: readonly { readonly words: RegExp; readonly because: string }[] = [
  {
    words: /\byou(r back| are|'re) (is )?fine\b|\ball clear\b|nothing (is )?wrong with you/i,
    because: 'promises',
  },
  { words: /\bno red flags?\b/i, because: 'an absent sign proves nothing' },
  { words: /\b(only|just) (a )?muscle\b/i, because: 'belittles, and names a tissue' },
  { words: /\bhigh[- ]risk\b/i, because: 'labels the person' },
  { words: /%|\bper ?cent\b/i, because: 'numbers are said as "about 1 in 100"' },
  {
    words:
      /\b(you|they) (probably |may |might )?have (a |an )?(slipped|herniated|bulging|cauda equina|sciatica|arthritis|stenosis|sepsis|spondyl)/i,
    because: 'a diagnosis',
  },
  { words: /\b(you|they) need (a |an )?(scan|MRI|X-ray)\b/i, because: 'the tool never says so' },
  {
    words:
      /\b(your|their) (psoas|discs?|joints?|nerves?|muscles?|posture|pelvis|core) (is|are) (the cause|the reason|causing|to blame)/i,
    because: 'names a tissue as the cause',
  },
  { words: /\b(e\.g\.|i\.e\.|etc\.|via|versus|vs\.?)(\s|$)/i, because: 'Latin' },
  { words: /\b(obviously|of course)\b/i, because: 'makes who does not find it so feel stupid' },
];

/** Where forbidden words may stand all the same. */
export const allowed: readonly { readonly where: RegExp; readonly because: string }[] = [
  { where: /^questionnaire\.items\.ca_weight_loss\./, because: 'a share of body weight, not a risk' },
];

/** Names of diseases, which may not be the heading of a reason. */
export const diseaseNames =
  /\b(cancer|tumou?r|metasta|fracture|sepsis|infection|syndrome|stenosis|spondyl|aneurysm|embol|sciatica|hernia)/i;
