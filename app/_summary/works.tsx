'use client';
import type { Citation } from '@/lib/i18n';
import { useResultWords } from './words';

/** The works that something rests on, each with whether it was read; or what is said when there is none. */
export function Works({ works, none }: { works: readonly Citation[]; none: string }) {
  const { ui } = useResultWords();
  if (works.length === 0) return <p>{none}</p>;
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {works.map(({ label, url, status }) => (
        <li key={label}>
          {url === null ? (
            label
          ) : (
            <a href={url} rel="noreferrer" target="_blank" className="underline underline-offset-2">
              {label}
            </a>
          )}{' '}
          <span className="text-muted">({ui.result.sourceStatus[status]})</span>
        </li>
      ))}
    </ul>
  );
}
