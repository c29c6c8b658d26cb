'use client';
import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import { FieldError, Heading } from '@/app/_ui/text';
import { changePassphrase } from '@/lib/device/tablet';
import { passphraseErrors } from '../set-up/problems';
import { useKioskWords } from '../words';

type Name = 'old' | 'passphrase' | 'again';
const empty: Readonly<Record<Name, string>> = { old: '', passphrase: '', again: '' };

/** Another passphrase for the same locked intakes: nothing that is stored is lost. */
export function NewPassphrase() {
  const { own, result } = useKioskWords();
  const words = own.staff.setUp;
  const [values, setValues] = useState(empty);
  const [error, setError] = useState<string | null>(null);
  const [isChanged, setChanged] = useState(false);
  const labels = {
    old: words.passphrase.old,
    passphrase: words.passphrase.new,
    again: words.passphrase.again,
  };
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    setChanged(false);
    const { passphrase, again } = passphraseErrors(values.passphrase, values.again, words);
    const wrong = passphrase ?? again ?? null;
    setError(wrong);
    if (wrong !== null) return;
    const changed = await changePassphrase(values.old, values.passphrase);
    setError(changed ? null : words.errors.oldWrong);
    setChanged(changed);
    if (changed) setValues(empty);
  };
  return (
    <form
      method="dialog"
      noValidate
      autoComplete="off"
      spellCheck={false}
      onSubmit={submit}
      className="flex flex-col items-start gap-3"
    >
      <Heading>{own.staff.settings.change}</Heading>
      {error !== null && (
        <FieldError id="passphrase-error" prefix={result.ui.problem.prefix}>
          {error}
        </FieldError>
      )}
      {(['old', 'passphrase', 'again'] as const).map((name) => (
        <label key={name} className="flex w-full max-w-lg flex-col gap-1 font-semibold">
          {labels[name]}
          <input
            type="password"
            value={values[name]}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            aria-invalid={error !== null}
            aria-describedby={error === null ? undefined : 'passphrase-error'}
            className="min-h-12 rounded-control border-2 border-line bg-paper px-3 py-2"
            onChange={({ target }) => setValues({ ...values, [name]: target.value })}
          />
        </label>
      ))}
      <Button type="submit" look="secondary">
        {own.staff.settings.change}
      </Button>
      <p role="status">{isChanged && own.staff.settings.changed}</p>
    </form>
  );
}
