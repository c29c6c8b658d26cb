import careAdvice from '@/content/en/care-advice.json';
import clinical from '@/content/en/clinical.json';
import clinics from '@/content/en/clinics.json';
import kiosk from '@/content/en/kiosk.json';
import questionnaire from '@/content/en/questionnaire.json';
import rulebook from '@/content/en/rulebook.json';
import tabletComfort from '@/content/en/tablet-comfort.json';
import ui from '@/content/en/ui.json';
import { linesOf } from '@/lib/articles/blocks';
import { articlesIn } from '@/lib/articles/library';

/** A text that people read, and where it stands. */
export interface LayText {
  readonly where: string;
  readonly text: string;
}

/** Under these keys stand ids and what only clinicians read. */
const notForPeople: ReadonlySet<string> = new Set([
  'clinician',
  'suspected',
  'id',
  'showWhen',
  'notWhen',
  'evidence',
  'figures',
]);

const textsIn = (value: unknown, where: string): readonly LayText[] => {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    notForPeople.has(key) ? [] : textsIn(part, `${where}.${key}`),
  );
};

const articleTexts = articlesIn('en').map(({ slug, title, question, summary, body }) => ({
  name: `article ${slug}`,
  texts: [title, question, summary, ...body.blocks.flatMap(linesOf)].map((text, at) => ({
    where: `${slug}.${at}`,
    text,
  })),
}));

/** Everything in English that a person may read, by document. */
export const layDocuments: readonly { readonly name: string; readonly texts: readonly LayText[] }[] = [
  { name: 'questionnaire', texts: textsIn(questionnaire, 'questionnaire') },
  { name: 'clinical wording', texts: textsIn(clinical, 'clinical') },
  { name: 'screens', texts: textsIn(ui, 'ui') },
  { name: 'page for clinics', texts: textsIn(clinics, 'clinics') },
  { name: "the tablet in a patient's hands", texts: textsIn(kiosk.patient, 'kiosk.patient') },
  { name: 'comforts of the tablet', texts: textsIn(tabletComfort, 'tablet-comfort') },
  { name: 'care advice', texts: textsIn(careAdvice, 'care-advice') },
  {
    name: 'rule book',
    texts: [...textsIn(rulebook.page, 'rulebook.page'), ...textsIn(rulebook.limits, 'rulebook.limits')],
  },
  ...articleTexts,
];

const abbreviations = /\b(vs|Dr|St)\.\s/g;

/** The sentences of a text; headings and labels count as one. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(abbreviations, '$1 ')
    .split(/(?<=[.!?][")”]?)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence));

export const wordsOf = (sentence: string): readonly string[] =>
  sentence.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => /\p{L}/u.test(word));
