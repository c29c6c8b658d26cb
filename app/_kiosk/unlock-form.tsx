'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Disclosure, Heading } from '@/app/_ui/text';
import type { Tried } from '@/lib/device/tablet';
import { useKioskWords } from './words';

/** What came of the last try, in words. */
type Told = 'checking' | 'wrong' | 'lockedOut' | { readonly wait: number } | null;

const toldBy = (tried: Tried<unknown>): Told => {
  if (tried.kind === 'right') return null;
  if (tried.kind === 'wrong' && tried.lockedOut) return 'lockedOut';
  return tried.wait > 0 ? { wait: tried.wait } : 'wrong';
};

const useWaitText = () => {
  const { own, fill } = useKioskWords();
  const { wait, seconds, minutes } = own.staff.unlock;
  return (milliseconds: number): string => {
    const count = Math.ceil(milliseconds / 1000);
    const time = count <= 90 ? fill(seconds, { count }) : fill(minutes, { count: Math.ceil(count / 60) });
    return fill(wait, { time });
  };
};

interface Props {
  readonly kind: 'passphrase' | 'code';
  readonly onTry: (text: string) => Promise<Tried<unknown>>;
  readonly onRight: () => void;
  readonly onCancel: () => void;
}

/** What only staff know. The field never stands in a form that a browser would send, or offer to remember. */
export function UnlockForm({ kind, onTry, onRight, onCancel }: Props) {
  const { own } = useKioskWords();
  const words = own.staff.unlock;
  const [text, setText] = useState('');
  const [isShown, setShown] = useState(false);
  const [told, setTold] = useState<Told>(null);
  const waitText = useWaitText();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    // All of it, above the keyboard of the screen.
    field.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (told === 'checking' || text === '') return;
    setTold('checking');
    const tried = await onTry(text);
    setText('');
    setTold(toldBy(tried));
    if (tried.kind === 'right') onRight();
    else field.current?.focus();
  };
  const said = typeof told === 'object' ? told && waitText(told.wait) : words[told];
  return (
    <form
      method="dialog"
      noValidate
      autoComplete="off"
      spellCheck={false}
      onSubmit={submit}
      className="flex flex-col items-start gap-4"
    >
      <Heading>{words.title}</Heading>
      <label htmlFor={id} className="font-semibold">
        {words[kind]}
      </label>
      <input
        ref={field}
        id={id}
        type={isShown ? 'text' : 'password'}
        inputMode={kind === 'code' ? 'numeric' : undefined}
        value={text}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        className="min-h-14 w-full max-w-sm rounded-control border-2 border-line bg-paper px-3 py-2 text-ink"
        onChange={({ target }) => setText(target.value)}
      />
      <label className="flex min-h-14 items-center gap-3">
        <input
          type="checkbox"
          className="size-6"
          checked={isShown}
          onChange={({ target }) => setShown(target.checked)}
        />
        {words.show}
      </label>
      <p role="status" className="font-semibold empty:hidden">
        {said}
      </p>
      <div className="flex flex-wrap gap-3 [&>*]:min-h-14">
        <Button type="submit">{words.go}</Button>
        <Button look="secondary" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
      {kind === 'passphrase' && (
        <Disclosure summary={words.forgotten}>
          <p>{words.forgottenText}</p>
        </Disclosure>
      )}
    </form>
  );
}
