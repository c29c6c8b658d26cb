import { all, any, derived, is, yes } from '@/lib/findings';
import { rules } from '../rule';

/** Cauda equina: bladder, bowel, saddle area, both legs (evidence §2.2.1, §1.3). */
export const caudaEquina = rules({
  'r-ces-retention': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'cauda_equina',
    when: yes('ces_urine_retention'),
    evidence: ['girft2023', 'lavy2022', 'dionne2019'],
  },
  'r-ces-core-recent': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'cauda_equina',
    when: all(derived('d_ces_core'), derived('d_ces_recent')),
    evidence: ['girft2023', 'dionne2019', 'hssib_ces'],
  },
  'r-ces-bilateral-neuro': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'cauda_equina',
    when: yes('ces_bilateral_leg_neuro'),
    evidence: ['girft2023', 'nhs_backpain', 'researcherlife_334'],
  },
  'r-ces-bilateral-pain': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'cauda_equina',
    when: yes('ces_bilateral_leg_pain_new'),
    evidence: ['fieldfisher_cks', 'mattlow_bilateral', 'nhs_backpain', 'girft2023'],
  },
  'r-ces-sexual-combo': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'cauda_equina',
    when: all(
      yes('ces_sexual_new'),
      derived('d_ces_recent'),
      any(is('neu_leg_side', 'one', 'both'), yes('neu_numb_patch')),
    ),
    evidence: ['girft2023', 'csp_girft2024'],
  },
  'r-ces-stable': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'cauda_equina',
    when: all(derived('d_ces_core'), is('ces_timing', 'gt_14d_stable')),
    evidence: ['girft2023', 'bnssg_girft14'],
  },
  'r-ces-unsure': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'cauda_equina',
    when: derived('d_classA_unsure'),
    evidence: ['girft2023'],
  },
  'r-ces-sexual-alone': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'cauda_equina',
    when: all(yes('ces_sexual_new'), derived('d_ces_recent')),
    evidence: ['girft2023'],
  },
  'r-ces-longstanding': {
    tier: 'urgent_2wk',
    maxWaitHours: 168,
    concern: 'cauda_equina',
    when: all(
      derived('d_ces_core'),
      is('ces_timing', 'gt_6m_stable'),
      yes('ces_saddle_numb', 'ces_bowel_new', 'ces_urine_sensation_new'),
    ),
    evidence: ['girft2023'],
  },
  'r-ces-urinary-old': {
    tier: 'routine',
    maxWaitHours: 672,
    concern: 'cauda_equina',
    when: all(derived('d_ces_core'), is('ces_timing', 'gt_6m_stable')),
    evidence: ['greenhalgh2016'],
  },
  'r-ces-sexual-old': {
    tier: 'routine',
    maxWaitHours: 672,
    concern: 'cauda_equina',
    when: all(yes('ces_sexual_new'), is('ces_timing', 'gt_14d_stable', 'gt_6m_stable')),
    evidence: ['girft2023', 'knowledge'],
  },
});
