'use client';
import { createContext, type ReactNode, useContext, useId } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import { Choice } from '@/app/_ui/choice';
import { FieldError, Hint } from '@/app/_ui/text';
import { useKioskWords } from '../words';
import type { SettingsValues } from './form-values';
import type { SettingsErrors } from './problems';

type Name = keyof SettingsValues;

interface SettingsForm {
  readonly register: UseFormRegister<SettingsValues>;
  readonly errors: SettingsErrors;
}

const Form = createContext<SettingsForm | null>(null);
export const SettingsFormProvider = Form;

const useField = (name: Name) => {
  const form = useContext(Form);
  if (form === null) throw new Error('SettingsFormProvider is missing');
  return { field: form.register(name), error: form.errors[name] };
};

function Wrong({ name }: { name: Name }) {
  const { result } = useKioskWords();
  const { error } = useField(name);
  if (error === undefined) return null;
  return (
    <FieldError id={`${name}-error`} prefix={result.ui.problem.prefix}>
      {error}
    </FieldError>
  );
}

const describedBy = (name: Name, hint: unknown, error: unknown): string | undefined =>
  [error === undefined ? null : `${name}-error`, hint === undefined ? null : `${name}-hint`]
    .filter((id) => id !== null)
    .join(' ') || undefined;

/** A group of settings under its heading. */
export function Group({ legend, children }: { legend: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5 border-t-4 border-hair pt-5">
      <h2 id={id} className="text-xl font-bold">
        {legend}
      </h2>
      {children}
    </section>
  );
}

/** One line to type. */
export function Line({
  name,
  label,
  hint,
  type = 'text',
  short = false,
}: {
  name: Name;
  label: string;
  hint?: string;
  type?: 'text' | 'password';
  short?: boolean;
}) {
  const { field, error } = useField(name);
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      {hint !== undefined && <Hint id={`${name}-hint`}>{hint}</Hint>}
      <Wrong name={name} />
      <input
        id={name}
        type={type}
        inputMode={short ? 'numeric' : undefined}
        autoComplete={type === 'password' ? 'one-time-code' : 'off'}
        autoCapitalize={type === 'password' ? 'none' : undefined}
        spellCheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(name, hint, error)}
        className={`min-h-12 rounded-control border-2 border-line bg-paper px-3 py-2 aria-invalid:border-error ${short ? 'w-32' : 'w-full max-w-lg'}`}
        {...field}
      />
    </div>
  );
}

/** One of several, or several of several: what each choice means stands above. */
export function Options({
  name,
  label,
  hint,
  options,
  kind = 'radio',
}: {
  name: Name;
  label: string;
  hint?: string;
  options: Readonly<Record<string, string>>;
  kind?: 'radio' | 'checkbox';
}) {
  const { field, error } = useField(name);
  return (
    <fieldset className="flex min-w-0 flex-col gap-2" aria-describedby={describedBy(name, hint, error)}>
      <legend className="mb-2 font-semibold">{label}</legend>
      {hint !== undefined && <Hint id={`${name}-hint`}>{hint}</Hint>}
      <Wrong name={name} />
      <div className="grid gap-2 sm:grid-cols-2">
        {Object.entries(options).map(([code, text], position) => (
          <Choice
            key={code}
            kind={kind}
            id={position === 0 ? name : `${name}-${code}`}
            value={code}
            aria-invalid={error !== undefined || undefined}
            {...field}
          >
            {text}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

/** Yes or no. */
export function Tick({ name, label, hint }: { name: Name; label: string; hint: string }) {
  const { field } = useField(name);
  return (
    <div className="flex flex-col gap-1">
      <Choice kind="checkbox" id={name} aria-describedby={`${name}-hint`} {...field}>
        {label}
      </Choice>
      <Hint id={`${name}-hint`}>{hint}</Hint>
    </div>
  );
}
