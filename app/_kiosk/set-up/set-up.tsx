'use client';
import { useState } from 'react';
import { ComfortNotes } from '@/app/_tablet-comfort';
import { Button } from '@/app/_ui/button';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { Disclosure, Title } from '@/app/_ui/text';
import { setUpTablet } from '@/lib/device/tablet';
import type { KioskSettings } from '@/lib/kiosk';
import { happen, setTablet } from '../tablet';
import { useKioskWords } from '../words';
import { Group, Line, SettingsFormProvider } from './fields';
import { emptyValues, type SettingsValues, toValues } from './form-values';
import { ImportSettings } from './import-settings';
import { ClinicFields, OtherFields } from './settings-fields';
import { useSettingsForm } from './use-settings-form';

const store = async (settings: KioskSettings, { passphrase, startCode }: SettingsValues): Promise<void> => {
  await setUpTablet({ settings, passphrase, startCode: settings.start === 'code' ? startCode : null });
  // A tablet whose storage may be thrown away for room is asked to keep it; browsers that do not know this go on.
  await navigator.storage?.persist?.().catch(() => false);
  setTablet({ settings });
  happen({ type: 'set_up' });
};

/** The passphrase, twice, after what follows from losing it. */
function Passphrase() {
  const words = useKioskWords().own.staff.setUp.passphrase;
  return (
    <Group legend={words.legend}>
      <p>{words.text}</p>
      <Line name="passphrase" label={words.label} type="password" />
      <Line name="again" label={words.again} type="password" />
      <p className="border-s-4 border-error ps-4">{words.lost}</p>
      <p className="text-muted">{words.tries}</p>
    </Group>
  );
}

/** Staff make a tablet of this browser, in one page. */
export function SetUp() {
  const { own, comfort, languages, locale, result } = useKioskWords();
  const [values] = useState(() => emptyValues(languages.map(({ code }) => code)));
  const { form, errors, problems, state, asksCode, onSubmit } = useSettingsForm({
    values,
    asksPassphrase: true,
    hasCode: false,
    onValid: store,
  });
  const words = own.staff.setUp;
  return (
    <form
      method="dialog"
      noValidate
      autoComplete="off"
      spellCheck={false}
      onSubmit={onSubmit}
      className="flex flex-col gap-8"
    >
      {problems.length > 0 && <ErrorSummary title={result.ui.problem.title} problems={problems} />}
      <div className="flex flex-col gap-4">
        <Title>{words.title}</Title>
        <p className="text-lg">{words.lead}</p>
        <p>
          <a
            href={`/${locale}/clinics/`}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {words.guide}
          </a>
        </p>
        <p className="border-s-4 border-hair ps-4 text-sm text-muted">{result.clinical.intendedUse}</p>
        <Disclosure summary={words.device}>
          <ComfortNotes words={comfort} />
        </Disclosure>
        <ImportSettings onRead={(settings) => form.reset(toValues(settings))} />
      </div>
      <SettingsFormProvider value={{ register: form.register, errors }}>
        <ClinicFields />
        <OtherFields asksCode={asksCode} codeIsKept={false} />
        <Passphrase />
      </SettingsFormProvider>
      <div className="flex flex-col items-start gap-3">
        <Button type="submit">{words.save}</Button>
        <p role="status">{state === 'saving' && words.saving}</p>
        {state === 'failed' && <p className="font-semibold text-error">{words.failed}</p>}
      </div>
    </form>
  );
}
