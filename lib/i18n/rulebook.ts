import type rulebookEn from '@/content/en/rulebook.json';
import type { FindingId } from '@/lib/questionnaire';
import type { Vocabulary } from '@/lib/triage/sentence';
import type { ClinicalWording, QuestionnaireWording } from './messages';
import { fill, say, type Voiced } from './wording';

/** The words of the rule book in one language. */
export type RulebookWording = typeof rulebookEn;

/** A term within a sentence: small at the beginning, unless it begins with an abbreviation. */
const within = (term: string): string =>
  /^\p{Lu}\p{Ll}/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;

/** An option's label without the explanation that follows its first full stop. */
const shortened = (label: string): string => label.split('. ')[0]?.replace(/\.$/, '') ?? label;

/** The vocabulary in which clinicians read the rules: clinical terms, and the options as the person sees them. */
export const clinicianVocabulary = (
  clinical: ClinicalWording,
  questionnaire: QuestionnaireWording,
  words: RulebookWording,
): Vocabulary => {
  const term = (finding: FindingId): string => within(clinical.findings[finding].clinician);
  const terms = (findings: readonly FindingId[]): string => findings.map(term).join(words.between);
  const label = (finding: FindingId, code: string): string => {
    const options = questionnaire.items[finding].options as Readonly<Record<string, Voiced>> | null;
    return `"${shortened(say(options?.[code] ?? code, 'self'))}"`;
  };
  return {
    present: (finding) => fill(words.present, { finding: term(finding) }),
    valued: (finding, values) =>
      fill(words.valued, {
        finding: term(finding),
        values: values.map((code) => label(finding, code)).join(words.or.toLowerCase()),
      }),
    number: (finding, min, max) => {
      if (min === undefined) return fill(words.numberAtMost, { finding: term(finding), max: max ?? '' });
      if (max === undefined) return fill(words.numberAtLeast, { finding: term(finding), min });
      return fill(words.numberBetween, { finding: term(finding), min, max });
    },
    underMinimumAge: words.underMinimumAge,
    derived: (id) => words.derived[id],
    countAtLeast: (id, n) => fill(words.countAtLeast, { n, count: words.counts[id] }),
    countExactly: (id, n) => fill(words.countExactly, { n, count: words.counts[id] }),
    unless: (condition, fact) => fill(words.unless, { condition, fact: words.protective[fact] }).trim(),
    unsure: (findings) => fill(words.unsure, { parts: terms(findings) }),
    incomplete: words.incomplete,
    all: (parts) => parts.join(words.and),
    any: (parts) => parts.join(words.or),
    atLeast: (n, parts) => fill(words.atLeast, { n, parts: parts.join(words.between) }),
  };
};
