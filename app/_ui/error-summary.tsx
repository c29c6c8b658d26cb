'use client';
import { useEffect, useRef } from 'react';

interface Problem {
  /** The id of the control that mends it. */
  readonly target: string;
  readonly message: string;
}

/** All problems of a page on top of it. Takes focus when it appears; each problem leads to its control. */
export function ErrorSummary({ title, problems }: { title: string; problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null);
  // Each failed sending gives a new list, and the list takes focus again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is the occasion
  useEffect(() => box.current?.focus(), [problems]);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-control border-4 border-error p-4">
      <h2 className="text-lg font-bold">{title}</h2>
      <ul className="mt-2 flex flex-col gap-1">
        {problems.map(({ target, message }) => (
          <li key={target}>
            <a
              href={`#${target}`}
              className="font-semibold text-error underline underline-offset-4"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(target)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
