import type { Stretch } from '@/lib/speech';
import type { PagePart } from './parts-on-page';

/** The name under which app/globals.css draws it; the attribute is for browsers that cannot mark a mere stretch. */
const name = 'being-read';
const attribute = 'data-being-read';

/** Where a character of a part stands in the page: which piece of text, and how far into it. */
const placeOf = (texts: readonly Text[], character: number): readonly [Text, number] | undefined => {
  let before = 0;
  for (const text of texts) {
    if (character <= before + text.length) return [text, character - before];
    before += text.length;
  }
  return undefined;
};

const rangeOf = ({ texts }: PagePart, { start, end }: Stretch): Range | undefined => {
  const [from, to] = [placeOf(texts, start), placeOf(texts, end)];
  if (from === undefined || to === undefined) return undefined;
  const range = new Range();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
};

export const unmark = (): void => {
  if ('highlights' in CSS) CSS.highlights.delete(name);
  for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
};

/** Marks the sentence that is being read, and brings it into sight. */
export const mark = (part: PagePart, stretch: Stretch): void => {
  unmark();
  const range = 'highlights' in CSS ? rangeOf(part, stretch) : undefined;
  if (range === undefined) part.element.setAttribute(attribute, '');
  else CSS.highlights.set(name, new Highlight(range));
  part.element.scrollIntoView({ block: 'nearest' });
};
