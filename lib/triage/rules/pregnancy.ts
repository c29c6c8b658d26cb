import { all, any, derived, is, yes } from '@/lib/findings';
import { rules } from '../rule';

/** Pregnancy and the weeks after birth (evidence §2.2.10). */
export const pregnancy = rules({
  'r-preg-early': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'pregnancy',
    when: all(
      derived('d_pregnant'),
      yes('vis_pelvic_pain', 'vis_vag_bleed', 'vis_shoulder_tip'),
      any(yes('vis_vag_bleed', 'vis_shoulder_tip', 'vis_collapse'), derived('d_pain_severe')),
    ),
    evidence: ['mama_ectopic', 'nice_ng126', 'nidirect_ectopic'],
  },
  'r-preg-obstetric': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'pregnancy',
    when: any(
      yes('preg_bleed_fluid', 'preg_severe_pain', 'preg_reduced_move', 'preg_headache_vision'),
      all(is('ctx_pregnancy', 'yes', 'birth_le_6w'), yes('inf_fever')),
    ),
    evidence: ['dorset_maternity', 'gponline_preg'],
  },
  'r-preg-pelvic': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'pregnancy',
    when: all(derived('d_pregnant'), yes('vis_pelvic_pain')),
    evidence: ['dorset_maternity', 'mama_ectopic'],
  },
  'r-preg-any': {
    tier: 'routine',
    maxWaitHours: 336,
    concern: 'pregnancy',
    when: is('ctx_pregnancy', 'yes', 'birth_le_6w'),
    evidence: ['gponline_preg'],
  },
});
