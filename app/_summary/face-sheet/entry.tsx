import type { ReactNode } from 'react';
import type { Entry, Span } from '@/lib/face-sheet';

const looks: Readonly<Record<NonNullable<Span['look']>, string>> = {
  strong: 'font-bold',
  label: 'font-semibold',
  aside: 'italic',
};

/** Text in its looks. */
export function Spans({ spans }: Pick<Entry, 'spans'>) {
  return spans.map(({ text, look }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text are written anew together
    <span key={at} className={look === undefined ? '' : looks[look]}>
      {text}
    </span>
  ));
}

/** Entries below each other, under a heading; nothing when there are none. */
export function Block({
  title,
  entries,
  children,
}: {
  title: string;
  entries?: readonly Entry[];
  children?: ReactNode;
}) {
  if (entries?.length === 0) return null;
  return (
    <section>
      <h3 className="border-b border-ink text-[0.94em] font-bold tracking-wide uppercase break-after-avoid">
        {title}
      </h3>
      {entries?.map((entry) => (
        <p key={entry.id}>
          <Spans spans={entry.spans} />
        </p>
      ))}
      {children}
    </section>
  );
}
