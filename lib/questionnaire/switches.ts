/** How a service has set the tool up (evidence §6.9): what is shown, two policy tiers, the lowest age. */
export interface Switches {
  readonly mode: 'browser' | 'clinic_tablet';
  readonly bilateral_pain_policy: 'nhs_public' | 'specialist';
  readonly weak_flags_follow_nhs: boolean;
  readonly ask_self_harm: 'when_low' | 'always' | 'never';
  readonly ask_unsafe: boolean;
  /** The region whose contacts are shown; region is not language. */
  readonly locale: 'intl' | 'uk' | 'us' | 'au';
  /** Whole years, not below 16. */
  readonly min_age: number;
}

export const defaultSwitches: Switches = {
  mode: 'browser',
  bilateral_pain_policy: 'nhs_public',
  weak_flags_follow_nhs: false,
  ask_self_harm: 'when_low',
  ask_unsafe: false,
  locale: 'intl',
  min_age: 18,
};
