'use client';
import { type ReactNode, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { FieldError, Heading, Hint } from '@/app/_ui/text';
import type { Problem } from './problem';
import { useClinicianWords } from './words';

/** Ways to open a summary, in the order of the page. */
export type Way = 'camera' | 'picture' | 'paste' | 'file';

/** A way that was tried in vain, and why. */
export interface Attempt {
  readonly way: Way;
  readonly problem: Problem;
}

/** The id of the control that mends what went wrong. */
export const controlOf = (way: Way): string => `open-${way}`;
const hintOf = (way: Way): string => `${controlOf(way)}-hint`;
const errorOf = (way: Way): string => `${controlOf(way)}-error`;

interface Failure {
  readonly problem: Problem | null;
}

const describedBy = (way: Way, { problem }: Failure) => ({
  'aria-describedby': problem === null ? hintOf(way) : `${errorOf(way)} ${hintOf(way)}`,
  'aria-invalid': problem !== null,
});

/** What went wrong, in the words of the summary on top, and each place that is wrong. Never an answer. */
function Trouble({ way, problem }: Attempt) {
  const { own, ui, fill } = useClinicianWords();
  const issues = problem.kind === 'not_valid' ? problem.issues : [];
  return (
    <>
      <FieldError id={errorOf(way)} prefix={ui.problem.prefix}>
        {own.problems[problem.kind]}
      </FieldError>
      {issues.length > 0 && (
        <ul className="list-disc ps-6 text-sm">
          {issues.map(({ at, allowed }) => (
            <li key={at}>{fill(own.issue, { at, allowed })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One way in, under its heading. */
export function WayIn({ way, problem, children }: Failure & { way: Way; children: ReactNode }) {
  const { own } = useClinicianWords();
  return (
    <section
      aria-labelledby={`${controlOf(way)}-title`}
      className="flex flex-col gap-3 border-t border-hair pt-5"
    >
      <Heading id={`${controlOf(way)}-title`}>{own[way].title}</Heading>
      {problem !== null && <Trouble way={way} problem={problem} />}
      {children}
    </section>
  );
}

/** A file from this device. Choosing the same one again tries it again. */
export function FileWay({
  way,
  accept,
  onFile,
  problem,
}: Failure & { way: 'picture' | 'file'; accept: string; onFile: (file: File) => void }) {
  const { label, hint } = useClinicianWords().own[way];
  return (
    <>
      <label htmlFor={controlOf(way)} className="font-semibold">
        {label}
      </label>
      <Hint id={hintOf(way)}>{hint}</Hint>
      <input
        id={controlOf(way)}
        type="file"
        accept={accept}
        {...describedBy(way, { problem })}
        className="min-h-11 w-full max-w-xl cursor-pointer rounded-control border-2 border-line bg-paper p-2 file:me-3 file:min-h-11 file:cursor-pointer file:rounded-control file:border-2 file:border-accent file:bg-paper file:px-4 file:font-semibold file:text-accent"
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
        }}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}

/** Pasted text; it stays where it is when it cannot be opened. */
export function PasteWay({ onText, problem }: Failure & { onText: (text: string) => void }) {
  const { label, hint, open } = useClinicianWords().own.paste;
  const [text, setText] = useState('');
  return (
    <>
      <label htmlFor={controlOf('paste')} className="font-semibold">
        {label}
      </label>
      <Hint id={hintOf('paste')}>{hint}</Hint>
      <textarea
        id={controlOf('paste')}
        rows={5}
        value={text}
        autoComplete="off"
        spellCheck={false}
        {...describedBy('paste', { problem })}
        className="w-full rounded-control border-2 border-line bg-paper p-3 text-sm"
        onChange={({ target }) => setText(target.value)}
      />
      <p>
        <Button look="secondary" onClick={() => onText(text)}>
          {open}
        </Button>
      </p>
    </>
  );
}
