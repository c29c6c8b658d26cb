'use client';
import { useState } from 'react';
import { download } from '@/app/_summary/download';
import { Button } from '@/app/_ui/button';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { Heading, Title } from '@/app/_ui/text';
import { changeSettings } from '@/lib/device/tablet';
import type { KioskSettings } from '@/lib/kiosk';
import { settingsFile } from '@/lib/kiosk/settings-file';
import { SettingsFormProvider } from '../set-up/fields';
import { type SettingsValues, toValues } from '../set-up/form-values';
import { ClinicFields, OtherFields } from '../set-up/settings-fields';
import { useSettingsForm } from '../set-up/use-settings-form';
import { reset } from '../staff-doings';
import { setTablet, useSettings } from '../tablet';
import { useKioskWords } from '../words';
import { NewPassphrase } from './new-passphrase';
import { Sure } from './sure';

const store = async (settings: KioskSettings, { startCode }: SettingsValues): Promise<void> => {
  await changeSettings(settings, settings.start === 'code' && startCode !== '' ? startCode : null);
  setTablet({ settings });
};

/** The settings, as they were set up, to be changed. */
function Change() {
  const { own, result } = useKioskWords();
  const settings = useSettings();
  const [values] = useState(() => toValues(settings));
  const [isSaved, setSaved] = useState(false);
  const { form, errors, problems, state, asksCode, onSubmit } = useSettingsForm({
    values,
    asksPassphrase: false,
    hasCode: settings.start === 'code',
    onValid: async (changed, sent) => {
      setSaved(false);
      await store(changed, sent);
      setSaved(true);
    },
  });
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
      <SettingsFormProvider value={{ register: form.register, errors }}>
        <ClinicFields />
        <OtherFields asksCode={asksCode} codeIsKept={settings.start === 'code'} />
      </SettingsFormProvider>
      <div className="flex flex-col items-start gap-3">
        <Button type="submit">{own.staff.settings.save}</Button>
        <p role="status">{isSaved && state === 'open' && own.staff.settings.saved}</p>
        {state === 'failed' && <p className="font-semibold text-error">{own.staff.setUp.failed}</p>}
      </div>
    </form>
  );
}

/** The settings for the next tablet. */
function Export() {
  const { own } = useKioskWords();
  const settings = useSettings();
  const words = own.staff.settings;
  return (
    <div className="flex flex-col items-start gap-2">
      <Button
        look="secondary"
        onClick={() => download(settingsFile(settings), 'tablet-settings.json', 'application/json')}
      >
        {words.export}
      </Button>
      <p className="text-muted">{words.exportText}</p>
    </div>
  );
}

function Reset() {
  const { own } = useKioskWords();
  const [hasFailed, setFailed] = useState(false);
  const words = own.staff.settings;
  return (
    <div className="flex flex-col items-start gap-2">
      <Heading>{words.reset}</Heading>
      <p>{words.resetText}</p>
      <Sure label={words.reset} onSure={() => reset().then((gone) => setFailed(!gone))} />
      <p role="status">{hasFailed && words.resetFailed}</p>
    </div>
  );
}

/** What a clinic can change afterwards. */
export function Settings({ onClose }: { onClose: () => void }) {
  const { own } = useKioskWords();
  const words = own.staff.settings;
  return (
    <div className="flex flex-col gap-8 print:hidden">
      <p>
        <Button look="quiet" onClick={onClose}>
          {words.back}
        </Button>
      </p>
      <Title>{words.title}</Title>
      <Export />
      <Change />
      <NewPassphrase />
      <Reset />
    </div>
  );
}
