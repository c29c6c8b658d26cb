import { type ReactNode, useId } from 'react';

/** A part of the result under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 print:block print:[&>*+*]:mt-1">
      <h2 id={id} className="text-xl font-bold break-after-avoid">
        {title}
      </h2>
      {children}
    </section>
  );
}
