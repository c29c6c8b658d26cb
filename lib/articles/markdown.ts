import { Marked, type Token, type TokenizerExtension, type Tokens } from 'marked';
import type { Source } from '@/lib/triage';
import type { Block, Body, Inline } from './blocks';

/*
 * From Markdown to blocks. Only what `blocks.ts` names gets through: anything else (raw HTML above all) stops the
 * build, so that no article can put into a page what nobody has thought of.
 */

/** `[@id]`: a work of the bibliography, or `knowledge`. */
const citation: TokenizerExtension = {
  name: 'citation',
  level: 'inline',
  start: (text) => text.indexOf('[@'),
  tokenizer(text) {
    const [raw, id] = /^\[@(\w+)\]/.exec(text) ?? [];
    return raw === undefined ? undefined : { type: 'citation', raw, id };
  },
};

/** `![the same in words](figure:name)`, on a line of its own. */
const figure: TokenizerExtension = {
  name: 'figure',
  level: 'block',
  tokenizer(text) {
    const [raw, alt, name] = /^!\[([^\]]+)\]\(figure:([a-z0-9-]+)\)(?:\n+|$)/.exec(text) ?? [];
    return raw === undefined ? undefined : { type: 'figure', raw, alt, name };
  },
};

const marked = new Marked({ extensions: [citation, figure] });

/** What the conversion needs to know of the article around. */
interface Around {
  readonly name: string;
  readonly figure: (name: string) => string;
  readonly cited: Source[];
}

const refuse = ({ name }: Around, { type, raw }: Token): never => {
  throw new Error(`${name}: articles may not contain ${type}: ${raw.slice(0, 60)}`);
};

const numberOf = (id: Source, { cited }: Around): number => {
  if (!cited.includes(id)) cited.push(id);
  return cited.indexOf(id) + 1;
};

const inlineFrom = (token: Token, around: Around): Inline => {
  switch (token.type) {
    case 'text':
    case 'escape':
      return { kind: 'text', text: token.text };
    case 'codespan':
      return { kind: 'code', text: token.text };
    case 'strong':
    case 'em':
      return {
        kind: token.type === 'em' ? 'emphasis' : 'strong',
        children: inlinesFrom(token.tokens, around),
      };
    case 'citation':
      return { kind: 'citation', number: numberOf(token.id, around) };
    default:
      return refuse(around, token);
  }
};

const inlinesFrom = (tokens: readonly Token[] | undefined, around: Around): readonly Inline[] =>
  (tokens ?? []).map((token) => inlineFrom(token, around));

/** The one line of a list item or a quotation; a second paragraph in it is refused. */
const lineIn = (token: Tokens.ListItem | Tokens.Blockquote, around: Around): readonly Inline[] => {
  const [line, ...others] = token.tokens.filter(({ type }) => type !== 'space');
  if (line === undefined || others.length > 0 || !('tokens' in line)) return refuse(around, token);
  return inlinesFrom(line.tokens, around);
};

const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const blocksFrom = (token: Token, around: Around): readonly Block[] => {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      return token.depth === 2
        ? [{ kind: 'heading', text: token.text, id: idOf(token.text) }]
        : refuse(around, token);
    case 'paragraph':
      return [{ kind: 'paragraph', children: inlinesFrom(token.tokens, around) }];
    case 'list': {
      const items = (token as Tokens.List).items.map((item) => lineIn(item, around));
      return [{ kind: 'list', ordered: token.ordered, items }];
    }
    case 'blockquote':
      return [{ kind: 'quote', children: lineIn(token as Tokens.Blockquote, around) }];
    case 'figure':
      return [{ kind: 'figure', svg: around.figure(token.name), text: token.alt }];
    default:
      return refuse(around, token);
  }
};

/** The box for clinicians is the last section of a text, between `:::clinicians` and `:::`. */
const sectionsOf = (text: string, name: string): readonly [string, string] => {
  const [, everyone, clinicians] = /^([\s\S]*)\n:::clinicians\n([\s\S]*)\n:::\s*$/.exec(text) ?? [];
  if (everyone === undefined || clinicians === undefined)
    throw new Error(`${name}: no box for clinicians at the end`);
  return [everyone, clinicians];
};

/** An article's text as blocks. `figure` gives the drawing of that name. */
export const bodyOf = (text: string, name: string, figure: (name: string) => string): Body => {
  const around: Around = { name, figure, cited: [] };
  const [blocks, clinicians] = sectionsOf(text, name).map((section) =>
    marked.lexer(section).flatMap((token) => blocksFrom(token, around)),
  );
  return { blocks: blocks ?? [], clinicians: clinicians ?? [], cited: around.cited };
};
