'use client';
import { memo } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import { controlId, describedBy, errorId, hintId } from '@/app/_intake/field-props';
import { FieldError, Hint } from '@/app/_ui/text';
import type { KeyedQuestion } from './keyed-sections';
import type { SheetValues } from './use-sheet';

interface RowWords {
  readonly empty: string;
  readonly closed: string;
  readonly prefix: string;
}

interface Props {
  readonly question: KeyedQuestion;
  readonly register: UseFormRegister<SheetValues>;
  /** Other answers say that it is not for this person. */
  readonly closed: boolean;
  readonly error: string | undefined;
  readonly words: RowWords;
}

const leftEmpty = { key: '0', code: '' };

const tickLook =
  'inline-flex min-h-11 cursor-pointer items-center gap-1.5 rounded-control border border-transparent px-1.5 text-sm has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:outline-focus';
const chosenLook = 'has-checked:border-accent has-checked:bg-accent-soft';
/** "Empty" is where every question begins: it must not look like an answer. */
const emptyLook = 'text-muted has-checked:border-dashed has-checked:border-line';

/** What can be ticked, each with the key that the paper shows beside its box; "empty" where one is chosen. */
function Ticks({ question, register, words }: Props) {
  const { linkId, kind, ticks } = question;
  const offered = kind === 'one' ? [...ticks, { ...leftEmpty, label: words.empty }] : ticks;
  const layout = kind === 'many' ? 'grid gap-x-4 sm:grid-cols-2' : 'flex flex-wrap gap-x-1';
  return (
    <div className={layout}>
      {offered.map(({ key, code, label }, position) => (
        <label
          key={key}
          htmlFor={controlId(linkId, position)}
          className={`${tickLook} ${code === '' ? emptyLook : chosenLook}`}
        >
          <input
            id={controlId(linkId, position)}
            type={kind === 'one' ? 'radio' : 'checkbox'}
            value={code}
            data-key={key}
            className="size-5 shrink-0 scroll-my-40 outline-none"
            {...register(linkId)}
          />
          <span>
            <span className="text-muted">{key}</span> {label}
          </span>
        </label>
      ))}
    </div>
  );
}

/** A number or the person's own words: typed as they stand on the paper. */
function Typed({ question, register, error }: Props) {
  const { linkId, kind, ends } = question;
  const described = {
    id: controlId(linkId),
    'aria-labelledby': `${linkId}-name`,
    'aria-describedby': describedBy(linkId, ends !== null, error !== undefined),
    'aria-invalid': error !== undefined || undefined,
    ...register(linkId),
  };
  const look =
    'scroll-my-40 rounded-control border-2 border-line bg-paper px-2 py-1 aria-invalid:border-error';
  return kind === 'text' ? (
    <textarea rows={3} className={`${look} w-full`} {...described} />
  ) : (
    <input type="text" inputMode="numeric" className={`${look} min-h-11 w-20`} {...described} />
  );
}

/** Short answers stand beside the question, so that a row is a line. */
const standsBeside = ({ kind, ticks }: KeyedQuestion): boolean =>
  kind === 'number' || (kind === 'one' && ticks.map(({ label }) => label).join('').length <= 20);

/** One question of the sheet: its number as on the paper, and what is keyed in. */
export const KeyedRow = memo(function KeyedRow(props: Props) {
  const { question, closed, error, words } = props;
  const { linkId, number, title, kind, ends } = question;
  return (
    <fieldset
      disabled={closed}
      data-question={number}
      aria-labelledby={`${linkId}-name`}
      className={`flex min-w-0 flex-col gap-x-4 border-b border-hair py-1 disabled:text-muted ${
        standsBeside(question) ? 'sm:flex-row sm:items-center sm:justify-between' : ''
      }`}
    >
      <div className="flex gap-2 text-sm">
        <strong className="w-8 shrink-0">{number}</strong>
        <div>
          <p id={`${linkId}-name`}>{title}</p>
          {ends !== null && <Hint id={hintId(linkId)}>{ends}</Hint>}
          {error !== undefined && (
            <FieldError id={errorId(linkId)} prefix={words.prefix}>
              {error}
            </FieldError>
          )}
          {closed && <p>{words.closed}</p>}
        </div>
      </div>
      <div className={standsBeside(question) ? 'sm:shrink-0' : 'sm:ps-10'}>
        {kind === 'one' || kind === 'many' ? <Ticks {...props} /> : <Typed {...props} />}
      </div>
    </fieldset>
  );
});
