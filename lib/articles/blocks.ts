import type { Source } from '@/lib/triage';

/** What may stand within a line of an article. Raw HTML and links are not in it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  /** A source, by its place in the list of references, counted from 1. */
  | { readonly kind: 'citation'; readonly number: number };

/** What may stand in an article. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly id: string }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'quote'; readonly children: readonly Inline[] }
  /** A drawing: the SVG itself, so that it takes the colours of the page, and the same in words. */
  | { readonly kind: 'figure'; readonly svg: string; readonly text: string };

/** The body of an article: for everyone, then the box for clinicians; and the sources in the order of citing. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly clinicians: readonly Block[];
  readonly cited: readonly Source[];
}

/** The words of a line, without its citations. */
export const textOf = (inline: readonly Inline[]): string =>
  inline
    .map((part) => {
      if (part.kind === 'citation') return '';
      return part.kind === 'text' || part.kind === 'code' ? part.text : textOf(part.children);
    })
    .join('');

/** The lines of a block, one string each, as someone reads them. */
export const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'list':
      return block.items.map(textOf);
    case 'figure':
      return [block.text];
    default:
      return [textOf(block.children)];
  }
};
