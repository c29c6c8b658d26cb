import { type ReactNode, useId } from 'react';
import { Heading } from '@/app/_ui/text';

/** A part of the result under its heading; on paper it is not torn apart where that can be avoided. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 break-inside-avoid print:gap-1">
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  );
}
