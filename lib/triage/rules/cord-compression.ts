import { all, any, derived, is, yes } from '@/lib/findings';
import { rules } from '../rule';

/** Spinal cord signs: walking, hands, a band or a level (evidence §2.2.8). */
export const cordCompression = rules({
  'r-cord-acute': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'cord',
    when: all(
      yes('cord_gait', 'cord_hands', 'cord_band', 'cord_level'),
      any(is('cord_timing', 'lt_14d', 'unknown'), all(derived('d_ces_core'), derived('d_ces_recent'))),
      any(yes('cord_level', 'cord_gait'), all(yes('cord_hands'), yes('cord_band'))),
    ),
    evidence: ['davies2018', 'nice_cg75'],
  },
  'r-cord-acute-minor': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'cord',
    when: all(
      yes('cord_gait', 'cord_hands', 'cord_band', 'cord_level'),
      is('cord_timing', 'lt_14d', 'unknown'),
    ),
    evidence: ['davies2018', 'nice_ng127'],
  },
  'r-cord-subacute': {
    tier: 'urgent_2wk',
    maxWaitHours: 168,
    concern: 'cord',
    when: all(
      yes('cord_gait', 'cord_hands', 'cord_band', 'cord_level'),
      is('cord_timing', 'w2_12', 'gt_12w'),
    ),
    evidence: ['davies2018', 'munro2023'],
  },
});
