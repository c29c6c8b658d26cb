import { Heading } from '@/app/_ui/text';
import type { Reference } from '@/lib/articles/references';
import { fill, type Messages } from '@/lib/i18n';

/** How a work is named: with where it is and whether it was read. */
export function Work({ reference, ui }: { reference: Reference; ui: Messages['ui'] }) {
  const { work, status, links } = reference;
  if (work === null) return ui.learn.knowledge;
  return (
    <>
      {work}. <span className="text-muted">({ui.result.sourceStatus[status]})</span>{' '}
      {links.map(({ kind, text, url }) => (
        <a
          key={url}
          href={url}
          rel="noreferrer"
          className="me-3 wrap-anywhere text-accent underline underline-offset-2"
        >
          {fill(ui.learn.links[kind], { text })}
        </a>
      ))}
    </>
  );
}

/** The sources of an article in the order of citing, each with where it is and whether it was read. */
export function References({ references, ui }: { references: readonly Reference[]; ui: Messages['ui'] }) {
  return (
    <section aria-labelledby="sources" className="flex flex-col gap-3">
      <Heading id="sources">{ui.learn.sources}</Heading>
      <ol className="flex list-decimal flex-col gap-3 ps-8 text-sm">
        {references.map((reference, at) => {
          const id = `source-${at + 1}`;
          return (
            <li key={id} id={id} className="ps-1 target:bg-accent-soft">
              <Work reference={reference} ui={ui} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
