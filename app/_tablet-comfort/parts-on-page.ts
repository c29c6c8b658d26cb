import type { PartRole, ReadablePart } from '@/lib/speech';

/** A part of the page with the pieces of text that it consists of. */
export interface PagePart extends ReadablePart {
  readonly element: Element;
  readonly texts: readonly Text[];
}

/** What is read as one. A link or a short word of its own within one of these belongs to it. */
const units = 'h1, h2, h3, h4, legend, label, p, li, dt, dd, figcaption, summary, button';
/**
 * What was answered is never said aloud, for others are sitting there: neither what is in a field nor the list of
 * answers at the end. Drawings have their words below them.
 */
const silent = 'dl, textarea, select, [aria-hidden="true"], svg, script, details:not([open]) > :not(summary)';

const isSeen = (element: Element): boolean =>
  element.closest(silent) === null &&
  element.getClientRects().length > 0 &&
  getComputedStyle(element).visibility === 'visible';

const roleOf = (element: Element): PartRole => {
  if (element.closest('[role="alert"]') !== null) return 'problem';
  if (element.closest('h1') !== null) return 'heading';
  return element.closest('button, a') === element ? 'button' : 'content';
};

const textsIn = (root: Element): readonly Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
};

/** What covers the page, or else the page. */
const inFront = (): Element | null =>
  document.querySelector('dialog[open]') ?? document.querySelector('main');

/** Everything that can be read on the page now, as it stands. */
export const partsOnPage = (): readonly PagePart[] => {
  const root = inFront();
  if (root === null) return [];
  const byElement = new Map<Element, Text[]>();
  for (const text of textsIn(root)) {
    const parent = text.parentElement;
    if (parent === null || !isSeen(parent)) continue;
    const element = parent.closest(units) ?? parent.closest('a') ?? parent;
    byElement.set(element, [...(byElement.get(element) ?? []), text]);
  }
  return [...byElement]
    .map(([element, texts]) => {
      const text = texts.map(({ data }) => data).join('');
      return { element, texts, text, role: roleOf(element) };
    })
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
};
