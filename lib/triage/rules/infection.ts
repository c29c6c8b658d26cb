import { all, any, atLeast, derived, is, yes } from '@/lib/findings';
import { rules } from '../rule';

/** Infection of the spine or elsewhere (evidence §2.2.6). */
export const infection = rules({
  'r-sepsis': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'infection',
    when: yes('sepsis_signs'),
    evidence: ['bmjbp_pyelo'],
  },
  'r-inf-fever-neuro': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'infection',
    when: all(yes('inf_fever'), derived('d_neuro_hard')),
    evidence: ['yusuf2019', 'shroyer2019', 'bond2016'],
  },
  'r-inf-fever-high': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'infection',
    when: all(yes('inf_fever'), derived('d_infect_high')),
    evidence: ['galliker2020', 'yusuf2019', 'shroyer2019'],
  },
  'r-inf-fever': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'infection',
    when: yes('inf_fever'),
    evidence: ['nhs_backpain', 'yusuf2019'],
  },
  'r-inf-risk-no-fever': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'infection',
    when: all(
      derived('d_infect_high'),
      any(yes('ca_unremitting', 'inf_chills'), derived('d_pain_severe'), is('ctx_course', 'worse_fast')),
    ),
    evidence: ['shroyer2019', 'yusuf2019'],
  },
  'r-inf-recent': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'infection',
    when: all(
      yes('inf_recent'),
      any(yes('inf_chills', 'ca_unremitting', 'ca_progressive'), is('ctx_course', 'worse_fast')),
    ),
    evidence: ['shroyer2019'],
  },
  'r-inf-wound': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'infection',
    when: all(yes('inf_wound'), is('ctx_spine_procedure', 'le_6w', 'w6_m12')),
    evidence: ['galliker2020', 'knowledge', 'yin2018', 'csj_ssi'],
  },
  'r-inf-tb': {
    tier: 'urgent_2wk',
    maxWaitHours: 336,
    concern: 'infection',
    when: all(yes('inf_tb'), any(yes('inf_chills', 'ca_weight_loss'), derived('d_persist'))),
    evidence: ['yusuf2019'],
  },
  'r-inf-wound-other': {
    tier: 'urgent_2wk',
    maxWaitHours: 72,
    concern: 'infection',
    when: yes('inf_wound'),
    evidence: ['knowledge', 'yin2018'],
  },
  'r-inf-mod': {
    tier: 'urgent_2wk',
    maxWaitHours: 168,
    concern: 'infection',
    when: all(
      derived('d_infect_mod'),
      atLeast(
        2,
        yes('ca_unremitting'),
        yes('ca_night_severe'),
        yes('inf_chills'),
        yes('sys_unwell'),
        yes('ca_progressive'),
      ),
    ),
    evidence: ['yusuf2019', 'shroyer2019', 'knowledge'],
  },
});
