'use client';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { KioskSettings } from '@/lib/kiosk';
import { useKioskWords } from '../words';
import type { SettingsValues } from './form-values';
import { readForm, type SettingsErrors } from './problems';

interface Use {
  readonly values: SettingsValues;
  readonly asksPassphrase: boolean;
  /** There is a start code already, which an empty field leaves as it is. */
  readonly hasCode: boolean;
  readonly onValid: (settings: KioskSettings, values: SettingsValues) => Promise<void>;
}

/** The form of the settings: what it holds, what is wrong with it, and sending it. */
export const useSettingsForm = ({ values, asksPassphrase, hasCode, onValid }: Use) => {
  const { own, languages } = useKioskWords();
  const form = useForm<SettingsValues>({ defaultValues: values });
  const [errors, setErrors] = useState<SettingsErrors>({});
  const [state, setState] = useState<'open' | 'saving' | 'failed'>('open');
  const send = async (sent: SettingsValues): Promise<void> => {
    const asks = { code: !hasCode, passphrase: asksPassphrase };
    const codes = languages.map(({ code }) => code);
    const read = readForm(sent, asks, codes, own.staff.setUp);
    setErrors(read.errors);
    if (read.settings === null || state === 'saving') return;
    setState('saving');
    await onValid(read.settings, sent).then(
      () => setState('open'),
      () => setState('failed'),
    );
  };
  const problems = useMemo(
    () => Object.entries(errors).map(([target, message]) => ({ target, message })),
    [errors],
  );
  return {
    form,
    errors,
    problems,
    state,
    asksCode: form.watch('start') === 'code',
    onSubmit: form.handleSubmit(send),
  };
};
