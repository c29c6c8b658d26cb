/**
 * The questionnaire on one sheet: every question numbered, for the printed form and for keying it in. Which question is
 * only for whom stands beside it, read off the same branching as the journey's. There are no clarifying pages. The
 * questions about self-harm and abuse are not on it: a sheet lies about, and nobody is beside it (evidence §3.5).
 */
import type { Criteria } from './criteria';
import { questionsIn } from './journey';
import { itemOf, type LinkId } from './low-back-pain';
import { type Block, blocks, shownWhen } from './low-back-pain/blocks';
import { choicesOffered } from './low-back-pain/offers';
import {
  type PageId,
  pageIds,
  pageOf,
  type SectionId,
  sections,
  skippableSections,
} from './low-back-pain/pages';

export interface SheetQuestion {
  readonly linkId: LinkId;
  /** From 1 to the last, without gaps. */
  readonly number: number;
  /** For whom the question is, besides what its page says; `null` when for all of them. */
  readonly onlyIf: Criteria | null;
}

export interface SheetPage {
  readonly page: PageId;
  readonly onlyIf: Criteria | null;
  readonly questions: readonly SheetQuestion[];
}

export interface SheetSection {
  readonly section: SectionId;
  readonly onlyIf: Criteria | null;
  /** May be left out as a whole. */
  readonly mayLeaveOut: boolean;
  readonly pages: readonly SheetPage[];
}

const isOnSheet = (linkId: LinkId): boolean => !linkId.startsWith('saf_');

const questionsOf = (page: PageId): readonly LinkId[] =>
  pageOf(page).fields.flatMap(questionsIn).filter(isOnSheet);

/** The journey asks a time again when a later answer joins its group; the sheet asks once, when all have been asked. */
const lastPageOf = new Map(pageIds.flatMap((page) => questionsOf(page).map((linkId) => [linkId, page])));
const askedOften = (linkId: LinkId): boolean =>
  pageIds.filter((page) => questionsOf(page).includes(linkId)).length > 1;

const allBlocks: readonly Block[] = Object.values(blocks);
const criteriaOf = (linkId: LinkId): Criteria | null =>
  allBlocks.find(({ item }) => item.includes(linkId))?.enableWhen ?? shownWhen[linkId] ?? null;

const areSame = (criteria: readonly (Criteria | null)[]): boolean =>
  new Set(criteria.map((one) => JSON.stringify(one))).size === 1;

const numberOf = new Map(
  pageIds
    .flatMap((page) => questionsOf(page).filter((linkId) => lastPageOf.get(linkId) === page))
    .map((linkId, before) => [linkId, before + 1]),
);

const sheetPage = (page: PageId): SheetPage => {
  const asked = questionsOf(page).filter((linkId) => lastPageOf.get(linkId) === page);
  const criteria = asked.map(criteriaOf);
  const shared = areSame(criteria) ? (criteria[0] ?? null) : null;
  // What brings a page back for a second asking says nothing about the only one.
  const own = asked.some(askedOften) ? undefined : pageOf(page).enableWhen;
  return {
    page,
    onlyIf: shared ?? own ?? null,
    questions: asked.map((linkId, i) => ({
      linkId,
      number: numberOf.get(linkId) ?? 0,
      onlyIf: shared === null ? (criteria[i] ?? null) : null,
    })),
  };
};

const sheetSection = (section: SectionId): SheetSection => {
  const ids = pageIds.filter((page) => pageOf(page).section === section && questionsOf(page).length > 0);
  const criteria = ids.map((page) => pageOf(page).enableWhen ?? null);
  const shared = areSame(criteria) ? (criteria[0] ?? null) : null;
  const pages = ids.map(sheetPage).filter(({ questions }) => questions.length > 0);
  return {
    section,
    onlyIf: shared,
    mayLeaveOut: skippableSections.includes(section),
    pages: pages.map((page) => ({ ...page, onlyIf: page.onlyIf === shared ? null : page.onlyIf })),
  };
};

export const sheet: readonly SheetSection[] = sections.map(sheetSection);

export const sheetQuestions: readonly SheetQuestion[] = sheet
  .flatMap(({ pages }) => pages)
  .flatMap(({ questions }) => questions);

/** The number under which a question stands on the sheet. */
export const sheetNumber = (linkId: LinkId): number => numberOf.get(linkId) ?? 0;

/** Signs of one key each; those that are easily taken for another are left out. */
const keys = '123456789abcdefghjkmnpqrstuvwxyz';

/** What can be ticked at a question, each with the key that stands for it on paper and on the keyboard. */
export const tickable = (linkId: LinkId): readonly { readonly key: string; readonly code: string }[] => {
  const item = itemOf(linkId);
  const codes = item.type === 'choice' && item.repeats ? item.answerOption : choicesOffered(linkId);
  return codes.map((code, position) => ({ key: keys[position] ?? '', code }));
};
