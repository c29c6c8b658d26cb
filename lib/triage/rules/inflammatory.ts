import { all, countAtLeast, countExactly, derived, yes } from '@/lib/findings';
import { rules } from '../rule';

/** The inflammatory pattern of long-lasting pain, and the red eye that may go with it (evidence §2.2.14). */
export const inflammatory = rules({
  'r-eye-uveitis': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'eye',
    when: yes('axspa_red_eye_now'),
    evidence: ['bjgp_ng65', 'bhr_ophthalmology'],
  },
  'r-axspa-nice': {
    tier: 'routine',
    maxWaitHours: 672,
    concern: 'inflammatory',
    when: all(derived('d_axspa_entry'), countAtLeast('d_axspa_nice', 4)),
    evidence: ['nice_ng65', 'bjgp_ng65'],
  },
  'r-axspa-three': {
    tier: 'routine',
    maxWaitHours: 672,
    concern: 'inflammatory',
    when: all(derived('d_axspa_entry'), countExactly('d_axspa_nice', 3)),
    evidence: ['nice_ng65', 'bjgp_ng65'],
  },
  'r-axspa-asas': {
    tier: 'routine',
    maxWaitHours: 672,
    concern: 'inflammatory',
    when: all(derived('d_chronic3m'), countAtLeast('d_axspa_asas', 4)),
    evidence: ['sieper2009', 'empendium_ibp'],
  },
});
