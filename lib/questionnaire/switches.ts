/**
 * How a service can set the tool up (evidence §6.9): what is shown, two policy tiers, the lowest age. `locale` is the
 * region whose contacts are shown; region is not language. `min_age` in whole years, not below 16.
 */
export const switchOptions = {
  mode: ['browser', 'clinic_tablet'],
  bilateral_pain_policy: ['nhs_public', 'specialist'],
  weak_flags_follow_nhs: [false, true],
  ask_self_harm: ['when_low', 'always', 'never'],
  ask_unsafe: [false, true],
  locale: ['intl', 'uk', 'us', 'au'],
  min_age: { minValue: 16, maxValue: 120 },
} as const;

type SwitchOptions = typeof switchOptions;

/** How a service has set the tool up. */
export type Switches = {
  readonly [K in keyof SwitchOptions]: SwitchOptions[K] extends readonly (infer Option)[] ? Option : number;
};

export const defaultSwitches: Switches = {
  mode: 'browser',
  bilateral_pain_policy: 'nhs_public',
  weak_flags_follow_nhs: false,
  ask_self_harm: 'when_low',
  ask_unsafe: false,
  locale: 'intl',
  min_age: 18,
};
