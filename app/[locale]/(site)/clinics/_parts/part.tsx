import type { ReactNode } from 'react';
import { Heading } from '@/app/_ui/text';

/** A part of the page that the list of contents leads to. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  );
}

export function Points({ items }: { items: readonly string[] }) {
  return (
    <ul className="flex list-disc flex-col gap-2 ps-6">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
