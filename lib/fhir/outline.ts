import {
  type Block,
  blocks,
  type Criteria,
  type LinkId,
  linkIds,
  maySkip,
  type PageId,
  pageIds,
  pageOf,
  questionsIn,
  type SectionId,
  sections,
} from '@/lib/questionnaire';
import { withoutPrivate } from '@/lib/summary';

/** A page with what is asked there; a question that two pages ask stands on the later one. */
export interface PageOutline {
  readonly id: PageId;
  readonly questions: readonly LinkId[];
  /** The block that all its questions stand in. */
  readonly block?: Block;
  /** When it is shown, besides the conditions of its questions. */
  readonly enableWhen?: Criteria;
}

export interface SectionOutline {
  readonly id: SectionId;
  readonly pages: readonly PageOutline[];
  /** When all its pages are shown, if that is the same for all. */
  readonly enableWhen?: Criteria;
}

/** The questions whose answers may be handed over: all but those on self-harm and abuse. */
const sharedIds: ReadonlySet<string> = new Set(
  Object.keys(withoutPrivate(Object.fromEntries(linkIds.map((id) => [id, 'skipped'])))),
);

export const isShared = (linkId: string): linkId is LinkId => sharedIds.has(linkId);

const askedOn = (id: PageId): readonly LinkId[] => pageOf(id).fields.flatMap(questionsIn).filter(isShared);

/** A page is shown when any of the pages is that ask one of its questions. */
const criteriaFor = (questions: readonly LinkId[]): Criteria | undefined => {
  const asking = pageIds.filter((id) => askedOn(id).some((linkId) => questions.includes(linkId)));
  const criteria = asking.map((id) => pageOf(id).enableWhen);
  const [first] = criteria;
  if (criteria.every((one) => one === first)) return first;
  return criteria.includes(undefined) ? undefined : { any: criteria.flatMap((one) => one ?? []) };
};

const allBlocks: readonly Block[] = Object.values(blocks);

/** The block that a question stands in, if it is not asked of everyone. */
export const blockOf = (linkId: LinkId): Block | undefined =>
  allBlocks.find(({ item }) => item.includes(linkId));

const commonBlock = (questions: readonly LinkId[]): Block | undefined => {
  const found = new Set(questions.map(blockOf));
  return found.size === 1 ? [...found][0] : undefined;
};

const shown = (enableWhen: Criteria | undefined) => (enableWhen === undefined ? {} : { enableWhen });

const pageOutline = (id: PageId): PageOutline => {
  const questions = askedOn(id).filter(
    (linkId) => pageIds.findLast((page) => askedOn(page).includes(linkId)) === id,
  );
  const block = commonBlock(questions);
  return { id, questions, ...(block && { block }), ...shown(criteriaFor(questions)) };
};

/** What holds for all pages of a section is said once, of the section. */
const sectionOutline = (id: SectionId): SectionOutline => {
  const pages = pageIds
    .filter((page) => pageOf(page).section === id)
    .map(pageOutline)
    .filter(({ questions }) => questions.length > 0);
  const [first] = pages;
  const common = pages.every(({ enableWhen }) => enableWhen === first?.enableWhen);
  if (!common) return { id, pages };
  return { id, pages: pages.map(({ enableWhen: _, ...page }) => page), ...shown(first?.enableWhen) };
};

/** The questionnaire as it is exported: sections, their pages, and the questions, each once. */
export const outline: readonly SectionOutline[] = sections.map(sectionOutline);

/** A response without an answer to it is not complete, when it is shown at all. */
export const isRequired = (linkId: LinkId): boolean => !maySkip(linkId);

/** The linkIds of what is no question. */
export const groupId = {
  section: (id: SectionId): string => `section.${id}`,
  page: (id: PageId): string => `page.${id}`,
  settings: 'settings',
} as const;

/** The linkIds from the outermost group to a question. */
export const pathTo = (linkId: LinkId): readonly string[] =>
  outline.flatMap(({ id, pages }) =>
    pages
      .filter(({ questions }) => questions.includes(linkId))
      .flatMap((page) => [groupId.section(id), groupId.page(page.id), linkId]),
  );
