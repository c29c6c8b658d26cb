import rulebookEn from '@/content/en/rulebook.json';
import type { CountId, DerivedId, ProtectiveId } from '@/lib/findings';
import type { FindingId, Switches } from '@/lib/questionnaire';
import type { floors, PolicyChoice, Tier } from '@/lib/triage';
import type { TermId, Vocabulary } from '@/lib/triage/sentence';
import type { Locale } from '.';
import { shortened } from './answer-text';
import type { ClinicalWording, QuestionnaireWording } from './messages';
import { fill, say, type Voiced } from './wording';

/** What a service can set, what that changes, and its values, the default among them (evidence §6.9). */
type SwitchWording = {
  readonly [S in keyof Switches]: {
    readonly title: string;
    readonly effect: string;
    readonly values: Readonly<Record<`${Switches[S]}`, string>>;
  };
};

/** The words of the rule book in one language: the English file gives the shape of what has no ids of its own. */
export type RulebookWording = Omit<
  typeof rulebookEn,
  'tiers' | 'derived' | 'counts' | 'protective' | 'floors' | 'policies' | 'switches'
> & {
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly derived: Readonly<Record<DerivedId, string>>;
  readonly counts: Readonly<Record<CountId, string>>;
  readonly protective: Readonly<Record<ProtectiveId, string>>;
  readonly floors: Readonly<Record<keyof typeof floors, string>>;
  readonly policies: Readonly<Record<PolicyChoice, string>>;
  readonly switches: SwitchWording;
};

const written: Readonly<Record<Locale, RulebookWording>> = { en: rulebookEn };

/** The words of the rule book; kept apart from the other messages, for only the rule book needs them. */
export const rulebookWordingIn = (locale: Locale): RulebookWording => written[locale];

/** How words become a sentence: as plain text, or in parts, so that the terms can lead to their meaning. */
interface Weave<Said> {
  readonly text: (text: string) => Said;
  readonly term: (id: TermId, text: string) => Said;
  /** A word that joins conditions. */
  readonly joint: (text: string) => Said;
  /** Puts parts into the `{places}` of a template. */
  readonly fill: (template: string, places: Readonly<Record<string, Said>>) => Said;
}

const plain: Weave<string> = {
  text: (text) => text,
  term: (_, text) => text,
  joint: (text) => text,
  fill,
};

/** A stretch of a sentence: a term that has its meaning elsewhere, a word that joins conditions, or plain words. */
export interface SentencePart {
  readonly text: string;
  readonly term: TermId | null;
  readonly joint: boolean;
}

const linked: Weave<readonly SentencePart[]> = {
  text: (text) => (text === '' ? [] : [{ text, term: null, joint: false }]),
  term: (term, text) => [{ text, term, joint: false }],
  joint: (text) => [{ text, term: null, joint: true }],
  fill: (template, places) =>
    template.split(/(\{\w+\})/).flatMap((piece) => places[piece.slice(1, -1)] ?? linked.text(piece)),
};

/** A term within a sentence: small at the beginning, unless it begins with an abbreviation. */
const within = (term: string): string =>
  /^\p{Lu}\p{Ll}/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;

interface Words {
  readonly clinical: ClinicalWording;
  readonly questionnaire: QuestionnaireWording;
  readonly rulebook: RulebookWording;
}

/** How clinicians name a finding within a sentence. */
export const termFor = (finding: FindingId, { clinical }: Pick<Words, 'clinical'>): string =>
  within(clinical.findings[finding].clinician);

/** An option of a question as the person sees it, in quotation marks. */
export const optionFor = (
  finding: FindingId,
  code: string,
  { questionnaire }: Pick<Words, 'questionnaire'>,
): string => {
  const options = questionnaire.items[finding].options as Readonly<Record<string, Voiced>> | null;
  return `"${shortened(say(options?.[code] ?? code, 'self'))}"`;
};

const wovenVocabulary = <Said>(words: Words, { text, term, joint, fill }: Weave<Said>): Vocabulary<Said> => {
  const { rulebook } = words;
  const joined = (parts: readonly Said[], by: Said): Said => {
    const [first = text(''), ...rest] = parts;
    return rest.reduce((one, other) => fill('{one}{by}{other}', { one, by, other }), first);
  };
  const listed = (parts: readonly Said[]): Said => joined(parts, text(rulebook.between));
  const finding = (id: FindingId): Said => text(termFor(id, words));
  const count = (id: CountId, n: number) => ({ n: text(String(n)), count: term(id, rulebook.counts[id]) });
  return {
    present: (id) => fill(rulebook.present, { finding: finding(id) }),
    valued: (id, values) => {
      const labels = values.map((code) => optionFor(id, code, words)).join(rulebook.or.toLowerCase());
      return fill(rulebook.valued, { finding: finding(id), values: text(labels) });
    },
    number: (id, min, max) => {
      const places = { finding: finding(id), min: text(String(min)), max: text(String(max)) };
      if (min === undefined) return fill(rulebook.numberAtMost, places);
      return fill(max === undefined ? rulebook.numberAtLeast : rulebook.numberBetween, places);
    },
    underMinimumAge: text(rulebook.underMinimumAge),
    derived: (id) => term(id, rulebook.derived[id]),
    countAtLeast: (id, n) => fill(rulebook.countAtLeast, count(id, n)),
    countExactly: (id, n) => fill(rulebook.countExactly, count(id, n)),
    unless: (condition, fact) =>
      joined([condition, term(fact, rulebook.protective[fact])], joint(rulebook.unless)),
    unsure: (findings) => fill(rulebook.unsure, { parts: listed(findings.map(finding)) }),
    incomplete: text(rulebook.incomplete),
    noOther: text(rulebook.noOther),
    brackets: (part) => fill(rulebook.brackets, { part }),
    all: (parts) => joined(parts, joint(rulebook.and)),
    any: (parts) => joined(parts, joint(rulebook.or)),
    atLeast: (n, parts) => fill(rulebook.atLeast, { n: text(String(n)), parts: listed(parts) }),
    each: (parts) => fill(rulebook.each, { parts: listed(parts) }),
  };
};

/** What a term is called within sentences. */
export const nameOfTerm = (term: TermId, { derived, counts, protective }: RulebookWording): string =>
  ({ ...derived, ...counts, ...protective })[term];

/** The vocabulary in which clinicians read the rules: clinical terms, and the options as the person sees them. */
export const clinicianVocabulary = (words: Words): Vocabulary => wovenVocabulary(words, plain);

/** The same words in parts, so that each term can lead to what it means. */
export const linkedVocabulary = (words: Words): Vocabulary<readonly SentencePart[]> =>
  wovenVocabulary(words, linked);
