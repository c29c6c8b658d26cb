import type { Messages } from '@/lib/i18n';
import { fill } from '@/lib/i18n/wording';
import { isStartCode, type KioskSettings, limits, shortestPassphrase } from '@/lib/kiosk';
import { parseSettings, type SettingName } from '@/lib/kiosk/settings-file';
import { type SettingsValues, settingsIn } from './form-values';

type Words = Messages['kiosk']['staff']['setUp'];

/** What is wrong with the form, by the control that mends it, in the order of the page. */
export type SettingsErrors = Partial<Record<keyof SettingsValues, string>>;

const isNumber = (name: SettingName): name is keyof typeof limits => name in limits;

const nameOf = (name: keyof typeof limits, words: Words): string =>
  name === 'min_age' ? words.switches.min_age.title : words.times[name];

const told = (name: SettingName, words: Words): string => {
  if (isNumber(name)) return fill(words.errors.number, { name: nameOf(name, words), ...limits[name] });
  return name === 'region' || name === 'languages' ? words.errors[name] : words.errors.clinic;
};

export const passphraseErrors = (passphrase: string, again: string, words: Words): SettingsErrors => {
  if (passphrase.length < shortestPassphrase) return { passphrase: words.errors.short };
  return passphrase === again ? {} : { again: words.errors.differs };
};

/** The settings that a form holds, or what is wrong with it. `asksCode`: a start code has to be given now. */
export const readForm = (
  values: SettingsValues,
  asks: { readonly code: boolean; readonly passphrase: boolean },
  languages: readonly string[],
  words: Words,
): { readonly settings: KioskSettings | null; readonly errors: SettingsErrors } => {
  const parsed = parseSettings(settingsIn(values), languages);
  const wrong = !parsed.ok && parsed.problem.kind === 'not_allowed' ? parsed.problem.settings : [];
  const codeGiven = values.startCode !== '' || asks.code;
  const errors: SettingsErrors = {
    ...Object.fromEntries(wrong.map((name) => [name, told(name, words)])),
    ...(values.start === 'code' && codeGiven && !isStartCode(values.startCode)
      ? { startCode: words.errors.startCode }
      : {}),
    ...(asks.passphrase ? passphraseErrors(values.passphrase, values.again, words) : {}),
  };
  return { settings: parsed.ok && Object.keys(errors).length === 0 ? parsed.value : null, errors };
};
