import { yes } from '@/lib/findings';
import { rules } from '../rule';

/** Thoughts of self-harm; kept in memory only, never stored or printed (evidence §3.5). */
export const mentalHealth = rules({
  'r-saf-crisis': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'self_harm',
    when: yes('saf_self_harm_now'),
    evidence: ['nice_ng225', 'nhs111_mh'],
  },
  'r-saf-thoughts': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'self_harm',
    when: yes('saf_self_harm_thoughts'),
    evidence: ['nice_ng225', 'nhs111_mh'],
  },
});
