import { all, any, derived, is, number, unless, yes } from '@/lib/findings';
import { rules } from '../rule';

/** Blood vessels, chest and the circulation of a leg (evidence §2.2.9). */
export const vascular = rules({
  'r-vis-aorta': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'blood_vessel',
    when: any(
      yes('vis_sudden_tearing', 'vis_collapse', 'vis_pulsating'),
      all(yes('vis_known_aorta'), is('ctx_pain_duration', 'lt_24h', 'd1_13')),
    ),
    evidence: ['nice_ng156', 'bnssg_aortic', 'hsib_aortic', 'goodacre2024'],
  },
  'r-vis-aaa-pattern': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'blood_vessel',
    when: all(
      number('ctx_age', { min: 60 }),
      is('ctx_pain_duration', 'lt_24h', 'd1_13'),
      derived('d_pain_severe'),
      yes('vis_not_mechanical'),
    ),
    evidence: ['nice_ng156'],
  },
  'r-vis-chest': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'chest',
    when: yes('vis_chest_pain', 'vis_breathless'),
    evidence: ['nhs_backpain', 'sas_999'],
  },
  'r-vis-cold-leg': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'leg_circulation',
    when: yes('vis_cold_leg'),
    evidence: ['nhsh_vascular'],
  },
  'r-vis-colic-60': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'blood_vessel',
    when: all(number('ctx_age', { min: 60 }), yes('vis_flank_colic'), unless('known-stones')),
    evidence: ['nice_ng156', 'wa_renal_colic', 'gpnotebook_colic'],
  },
  'r-gate-site-chest': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'chest',
    when: is('ctx_pain_site', 'chest'),
    evidence: ['nhs_backpain', 'sas_999'],
  },
  'r-vis-aaa-age': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'blood_vessel',
    when: all(
      number('ctx_age', { min: 60 }),
      yes('fx_sudden_severe'),
      yes('vis_smoke_bp'),
      is('ctx_pain_duration', 'lt_24h', 'd1_13'),
    ),
    evidence: ['nice_ng156'],
  },
  'r-vis-family-aorta': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'blood_vessel',
    when: all(
      yes('vis_family_aorta'),
      is('ctx_pain_duration', 'lt_24h', 'd1_13'),
      any(yes('fx_sudden_severe'), all(yes('vis_not_mechanical'), derived('d_pain_severe'))),
    ),
    evidence: ['nice_ng156', 'bnssg_aortic'],
  },
});
