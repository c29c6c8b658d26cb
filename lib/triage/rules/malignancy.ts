import { all, any, countAtLeast, derived, is, number, unless, yes } from '@/lib/findings';
import { rules } from '../rule';

/** Cancer, past, present or suspected (evidence §2.2.2, §2.2.3). */
export const malignancy = rules({
  'r-mscc-neuro': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'cancer',
    when: all(derived('d_cancer'), derived('d_neuro_hard')),
    evidence: ['nice_ng234', 'hawkins2023', 'nice_cg75'],
  },
  'r-mscc-radicular': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'cancer',
    when: all(derived('d_cancer_active'), any(derived('d_neuro_soft'), yes('cord_band'))),
    evidence: ['nice_cg75', 'nice_ng234', 'rnoh_mscc'],
  },
  'r-mscc-pain': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'cancer',
    when: all(
      derived('d_cancer'),
      yes(
        'ca_thoracic',
        'ca_unremitting',
        'ca_progressive',
        'ca_strain',
        'ca_night_severe',
        'ca_spine_tender',
      ),
    ),
    evidence: ['nice_cg75', 'nice_ng234', 'hawkins2023'],
  },
  'r-mscc-radicular-past': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'cancer',
    when: all(is('ctx_cancer', 'past_gt5y'), any(derived('d_neuro_soft'), yes('cord_band'))),
    evidence: ['downie2013', 'nice_cg75'],
  },
  'r-ca-current-treatment': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'cancer',
    when: is('ctx_cancer', 'current'),
    evidence: ['nice_ng234'],
  },
  'r-ca-history': {
    tier: 'urgent_2wk',
    maxWaitHours: 168,
    concern: 'cancer',
    when: all(
      derived('d_cancer'),
      any(
        derived('d_new_pain'),
        is('ctx_pain_duration', 'w6_12'),
        is('ctx_course', 'worse_slow', 'worse_fast'),
      ),
    ),
    evidence: ['downie2013', 'henschke2013'],
  },
  'r-ca-weight': {
    tier: 'urgent_2wk',
    maxWaitHours: 336,
    concern: 'cancer',
    when: yes('ca_weight_loss'),
    evidence: ['gpnotebook_ng12', 'nn_ng12', 'nice_ng12', 'nhs_backpain'],
  },
  'r-ca-cluster': {
    tier: 'urgent_2wk',
    maxWaitHours: 336,
    concern: 'cancer',
    when: all(
      number('ctx_age', { min: 50 }),
      countAtLeast('d_ca_soft_count', 2),
      yes('ca_weight_loss', 'sys_unwell', 'ca_unremitting', 'ca_progressive'),
      unless('long-standing-unchanged'),
    ),
    evidence: ['deyo1988', 'henschke2013'],
  },
  'r-ca-cluster-any': {
    tier: 'urgent_2wk',
    maxWaitHours: 336,
    concern: 'cancer',
    when: all(
      number('ctx_age', { max: 49 }),
      countAtLeast('d_ca_soft_count', 3),
      yes('ca_weight_loss', 'sys_unwell', 'ca_unremitting', 'ca_progressive'),
      unless('long-standing-unchanged'),
    ),
    evidence: ['deyo1988'],
  },
  'r-ca-alarm': {
    tier: 'urgent_2wk',
    maxWaitHours: 336,
    concern: 'cancer',
    when: yes('ca_other_alarm'),
    evidence: ['nice_ng12'],
  },
  'r-myeloma-60': {
    tier: 'routine',
    maxWaitHours: 336,
    concern: 'cancer',
    when: all(number('ctx_age', { min: 60 }), derived('d_persist')),
    evidence: ['nn_ng12', 'nice_ng12'],
  },
});
