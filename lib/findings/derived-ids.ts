/** The derived values of evidence §6.2 that are true or not. */
export type DerivedId =
  | 'd_ces_core'
  | 'd_ces_recent'
  | 'd_cancer'
  | 'd_cancer_active'
  | 'd_trauma_recent'
  | 'd_neuro_hard'
  | 'd_neuro_soft'
  | 'd_infect_high'
  | 'd_infect_mod'
  | 'd_new_pain'
  | 'd_persist'
  | 'd_chronic3m'
  | 'd_pregnant'
  | 'd_pain_severe'
  | 'd_axspa_entry'
  | 'd_lss'
  | 'd_classA_unsure'
  | 'd_critical_unsure';

/** The derived counts of evidence §6.2. */
export type CountId =
  | 'd_ca_soft_count'
  | 'd_fx_count'
  | 'd_axspa_nice'
  | 'd_axspa_asas'
  | 'd_psy_marked'
  | 'd_psy_some';

/** The facts that may keep a rule from firing (evidence §6.1(13)); never a danger. */
export type ProtectiveId = 'known-stones' | 'long-standing-unchanged' | 'began-with-a-lift' | 'improving';
