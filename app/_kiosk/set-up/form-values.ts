import { type KioskSettings, usualSettings } from '@/lib/kiosk';

/** The settings as a form holds them: text, and ticks. */
export interface SettingsValues {
  clinic: string;
  region: string;
  languages: string[];
  start: string;
  startCode: string;
  reference: boolean;
  ending: string;
  sound: boolean;
  warnAfter: string;
  answerWithin: string;
  hoursKept: string;
  bilateral_pain_policy: string;
  weak_flags_follow_nhs: string;
  ask_self_harm: string;
  ask_unsafe: string;
  min_age: string;
  passphrase: string;
  again: string;
}

type Filled = Omit<KioskSettings, 'region'> & { readonly region: KioskSettings['region'] | '' };

/** A form filled in with settings; passphrase and start code are never part of them. */
export const toValues = ({ switches, ...settings }: Filled): SettingsValues => ({
  ...settings,
  languages: [...settings.languages],
  warnAfter: String(settings.warnAfter),
  answerWithin: String(settings.answerWithin),
  hoursKept: String(settings.hoursKept),
  bilateral_pain_policy: switches.bilateral_pain_policy,
  weak_flags_follow_nhs: String(switches.weak_flags_follow_nhs),
  ask_self_harm: switches.ask_self_harm,
  ask_unsafe: String(switches.ask_unsafe),
  min_age: String(switches.min_age),
  startCode: '',
  passphrase: '',
  again: '',
});

/** What a set-up begins with: nothing chosen where only the clinic can know. */
export const emptyValues = (languages: readonly string[]): SettingsValues =>
  toValues({ ...usualSettings, clinic: '', region: '', languages });

const wholeNumber = (text: string): number | string => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : text);

/** What the form says, for the schema to judge. */
export const settingsIn = (values: SettingsValues): unknown => ({
  clinic: values.clinic.trim().replace(/\s+/g, ' '),
  region: values.region,
  languages: values.languages,
  start: values.start,
  ending: values.ending,
  reference: values.reference,
  sound: values.sound,
  warnAfter: wholeNumber(values.warnAfter),
  answerWithin: wholeNumber(values.answerWithin),
  hoursKept: wholeNumber(values.hoursKept),
  switches: {
    bilateral_pain_policy: values.bilateral_pain_policy,
    weak_flags_follow_nhs: values.weak_flags_follow_nhs === 'true',
    ask_self_harm: values.ask_self_harm,
    ask_unsafe: values.ask_unsafe === 'true',
    min_age: wholeNumber(values.min_age),
  },
});
