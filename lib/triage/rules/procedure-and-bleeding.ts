import { all, any, derived, is, unless, yes } from '@/lib/findings';
import { rules } from '../rule';

/** After a spinal procedure, and with blood thinners (evidence §2.2.13). */
export const procedureAndBleeding = rules({
  'r-proc-neuro': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'procedure',
    when: all(is('ctx_spine_procedure', 'le_6w'), derived('d_neuro_hard')),
    evidence: ['galliker2020', 'girft2023'],
  },
  'r-anticoag-acute': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'bleeding',
    when: all(
      yes('med_anticoag'),
      any(derived('d_neuro_hard'), all(derived('d_trauma_recent'), derived('d_pain_severe'))),
    ),
    evidence: ['sseh_review'],
  },
  'r-proc-new': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'procedure',
    when: all(
      is('ctx_spine_procedure', 'le_6w'),
      any(is('ctx_course', 'worse_slow', 'worse_fast'), yes('inf_wound')),
    ),
    evidence: ['galliker2020', 'knowledge'],
  },
  'r-anticoag-sudden': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'bleeding',
    when: all(yes('med_anticoag'), yes('fx_sudden_severe'), unless('began-with-a-lift')),
    evidence: ['sseh_review'],
  },
});
