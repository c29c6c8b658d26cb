import { Fragment } from 'react';
import { Heading } from '@/app/_ui/text';
import { type Block, type Inline, textOf } from '@/lib/articles/blocks';
import { fill, type Messages } from '@/lib/i18n';

type Words = Messages['ui']['learn'];

function InlinePart({ part, words }: { part: Inline; words: Words }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'code':
      return <code className="text-sm break-all">{part.text}</code>;
    case 'strong':
      return (
        <strong>
          <Line parts={part.children} words={words} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Line parts={part.children} words={words} />
        </em>
      );
    case 'citation':
      return (
        <a
          href={`#source-${part.number}`}
          aria-label={fill(words.source, { number: part.number })}
          className="text-sm text-accent underline underline-offset-2"
        >
          [{part.number}]
        </a>
      );
  }
}

function Line({ parts, words }: { parts: readonly Inline[]; words: Words }) {
  return parts.map((part, at) => {
    // The text of a page that is built once: its parts never change places.
    const key = `${at}`;
    return (
      <Fragment key={key}>
        <InlinePart part={part} words={words} />
      </Fragment>
    );
  });
}

/** Inlined, so that the drawing takes the colours of the page; the build has refused anything but a drawing. */
function Figure({ svg }: { svg: string }) {
  return (
    <figure
      className="mx-auto my-2 w-full max-w-md break-inside-avoid rounded-control border border-hair p-3 print:max-w-xs [&>svg]:h-auto [&>svg]:w-full"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, checked when it is read
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

function OneBlock({ block, words }: { block: Block; words: Words }) {
  switch (block.kind) {
    case 'heading':
      return (
        <div className="pt-4 break-after-avoid">
          <Heading id={block.id}>{block.text}</Heading>
        </div>
      );
    case 'paragraph':
      return (
        <p>
          <Line parts={block.children} words={words} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={`flex flex-col gap-2 ps-6 ${block.ordered ? 'list-decimal' : 'list-disc'}`}>
          {block.items.map((item) => (
            <li key={textOf(item)}>
              <Line parts={item} words={words} />
            </li>
          ))}
        </List>
      );
    }
    case 'quote':
      return (
        <blockquote className="border-s-4 border-accent ps-4 text-lg">
          <Line parts={block.children} words={words} />
        </blockquote>
      );
    case 'figure':
      return <Figure svg={block.svg} />;
  }
}

/** The text of an article. */
export function Blocks({ blocks, words }: { blocks: readonly Block[]; words: Words }) {
  return blocks.map((block, at) => {
    const key = `${at}`;
    return <OneBlock key={key} block={block} words={words} />;
  });
}
