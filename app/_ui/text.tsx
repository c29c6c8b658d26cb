import type { ReactNode, Ref } from 'react';

/** The page's one heading; takes focus when a new page is shown. */
export function Title({ children, ref }: { children: ReactNode; ref?: Ref<HTMLHeadingElement> }) {
  return (
    <h1 ref={ref} tabIndex={-1} className="text-2xl font-bold text-balance">
      {children}
    </h1>
  );
}

export function Heading({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <h2 id={id} className="text-xl font-bold">
      {children}
    </h2>
  );
}

/** Help below a question. */
export function Hint({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <p id={id} className="text-muted">
      {children}
    </p>
  );
}

/** What is wrong, beside its control, in the same words as in the summary on top. */
export function FieldError({ children, id, prefix }: { children: ReactNode; id: string; prefix: string }) {
  return (
    <p id={id} className="font-semibold text-error">
      <span className="sr-only">{prefix} </span>
      {children}
    </p>
  );
}

/** More for who wants it: a native disclosure. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4 print:min-h-0">
        {summary}
      </summary>
      <div className="border-s-4 border-hair ps-4 pb-2">{children}</div>
    </details>
  );
}
