import { defaultSwitches, type Switches, switchOptions } from '@/lib/questionnaire';

/** What happens when staff unlock the tablet after a patient has finished. */
export const endings = ['list', 'print', 'code'] as const;
/** How an intake begins: with a tap, or with a code that staff enter. */
export const starts = ['tap', 'code'] as const;

/** The switches that a clinic sets here; the mode is always the tablet's, and the region stands by itself. */
export type ClinicalSwitches = Omit<Switches, 'mode' | 'locale'>;

/** How a clinic has set its tablets up. Nothing of a patient, no passphrase, no code: it can be saved as a file. */
export interface KioskSettings {
  /** The clinic's name as patients see it. */
  readonly clinic: string;
  readonly region: Switches['locale'];
  /** Languages offered, by their codes. */
  readonly languages: readonly string[];
  readonly start: (typeof starts)[number];
  readonly ending: (typeof endings)[number];
  /** Whether a reference number is asked for at the start. */
  readonly reference: boolean;
  /** Whether an alarm makes a sound. */
  readonly sound: boolean;
  /** From the last touch to the warning, in seconds. */
  readonly warnAfter: number;
  /** How long the warning stands before the answers are deleted, in seconds. */
  readonly answerWithin: number;
  /** How long finished intakes are kept, in hours. */
  readonly hoursKept: number;
  readonly switches: ClinicalSwitches;
}

/** The least and the most of each number. The warning is never shorter than WCAG 2.2.1 asks for. */
export const limits = {
  warnAfter: { min: 30, max: 900 },
  answerWithin: { min: 20, max: 120 },
  hoursKept: { min: 1, max: 24 },
  min_age: { min: switchOptions.min_age.minValue, max: 99 },
} as const;

/** The longest name of a clinic, in characters. */
export const longestClinicName = 80;

const { mode: _mode, locale: _locale, ...usualSwitches } = defaultSwitches;

/** What a set-up begins with; name and region are for the clinic to fill in. */
export const usualSettings: Omit<KioskSettings, 'clinic' | 'region' | 'languages'> = {
  start: 'tap',
  ending: 'list',
  reference: false,
  sound: true,
  warnAfter: 120,
  answerWithin: 30,
  hoursKept: 12,
  switches: usualSwitches,
};

/** The switches under which this tablet's questionnaires are answered; written into every summary. */
export const switchesOf = ({ region, switches }: KioskSettings): Switches => ({
  ...switches,
  mode: 'clinic_tablet',
  locale: region,
});

/** The shortest passphrase, in characters (settled). */
export const shortestPassphrase = 8;

/** A start code: four to eight digits. It begins an intake and unlocks nothing that is stored. */
export const isStartCode = (text: string): boolean => /^\d{4,8}$/.test(text);

/** A reference number: letters, digits, dash and stroke, with a digit at least, so that it is hardly a name. */
export const isReference = (text: string): boolean => /^(?=.*\d)[A-Za-z0-9/-]{1,20}$/.test(text);
