'use client';
import type { ReactNode } from 'react';
import { FieldError, Hint } from '@/app/_ui/text';
import { describedBy, errorId, hintId } from './field-props';
import { useWords } from './words';

interface Props {
  readonly name: string;
  /** The question; `null` when the page's title is the question. */
  readonly legend: ReactNode;
  readonly titled: boolean;
  readonly hint: string | null;
  readonly error: string | undefined;
  /** A drawing between the question and its controls. */
  readonly picture?: ReactNode;
  readonly children: ReactNode;
}

/** A question with several controls: a group whose name is the question. */
export function Question({ name, legend, titled, hint, error, picture, children }: Props) {
  const { ui } = useWords();
  return (
    <fieldset
      className="flex min-w-0 flex-col gap-3"
      aria-describedby={describedBy(name, hint !== null, error !== undefined)}
    >
      <legend className={titled ? 'mb-3' : 'mb-3 text-lg font-semibold'}>{legend}</legend>
      {hint !== null && <Hint id={hintId(name)}>{hint}</Hint>}
      {error !== undefined && (
        <FieldError id={errorId(name)} prefix={ui.problem.prefix}>
          {error}
        </FieldError>
      )}
      {picture}
      {children}
    </fieldset>
  );
}
