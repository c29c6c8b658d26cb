import { all, any, countAtLeast, derived, is, number, yes } from '@/lib/findings';
import { rules } from '../rule';

/** Injury and fragile bones (evidence §2.2.4, §2.2.5). */
export const fracture = rules({
  'r-fx-major': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'fracture',
    when: all(is('fx_trauma', 'major'), is('fx_trauma_time', 'lt_72h', 'unknown')),
    evidence: ['downie2013', 'nhs_backpain', 'nice_ng41'],
  },
  'r-fx-trauma-neuro': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'fracture',
    when: all(derived('d_trauma_recent'), derived('d_neuro_hard')),
    evidence: ['nice_ng41'],
  },
  'r-fx-fall-65': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'fracture',
    when: all(
      is('fx_trauma', 'fall', 'major'),
      is('fx_trauma_time', 'lt_72h', 'd3_14', 'unknown'),
      number('ctx_age', { min: 65 }),
    ),
    evidence: ['enthoven2016', 'nice_ng41', 'pcn_ng41'],
  },
  'r-fx-bruise': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'fracture',
    when: all(
      yes('fx_bruise'),
      any(
        derived('d_trauma_recent'),
        all(
          is('fx_trauma_time', 'lt_72h', 'd3_14', 'unknown'),
          any(number('ctx_age', { min: 65 }), yes('fx_osteoporosis', 'fx_steroids')),
        ),
      ),
    ),
    evidence: ['downie2013'],
  },
  'r-fx-cannot-stand': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'fracture',
    when: all(yes('bio_cannot_stand'), any(countAtLeast('d_fx_count', 2), derived('d_trauma_recent'))),
    evidence: ['enthoven2016'],
  },
  'r-fx-major-recent': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'fracture',
    when: all(is('fx_trauma', 'major'), is('fx_trauma_time', 'd3_14', 'unknown')),
    evidence: ['downie2013', 'nice_ng41'],
  },
  'r-fx-steroid': {
    tier: 'urgent_2wk',
    maxWaitHours: 72,
    concern: 'fracture',
    when: all(yes('fx_steroids'), derived('d_new_pain')),
    evidence: ['downie2013', 'henschke2009', 'compston2018'],
  },
  'r-fx-osteo': {
    tier: 'urgent_2wk',
    maxWaitHours: 72,
    concern: 'fracture',
    when: all(
      yes('fx_osteoporosis'),
      any(
        yes('fx_sudden_severe'),
        all(
          is('fx_trauma', 'strain', 'knock', 'fall', 'major'),
          is('fx_trauma_time', 'lt_72h', 'd3_14', 'w2_6', 'unknown'),
        ),
      ),
    ),
    evidence: ['enthoven2016'],
  },
  'r-fx-cluster': {
    tier: 'urgent_2wk',
    maxWaitHours: 168,
    concern: 'fracture',
    when: all(
      countAtLeast('d_fx_count', 3),
      yes('fx_osteoporosis', 'fx_steroids', 'fx_height_loss', 'fx_sudden_severe', 'ca_thoracic'),
      is('ctx_pain_duration', 'lt_24h', 'd1_13', 'w2_6', 'w6_12'),
    ),
    evidence: ['enthoven2016', 'downie2013', 'roux_score'],
  },
  'r-fx-major-late': {
    tier: 'urgent_2wk',
    maxWaitHours: 72,
    concern: 'fracture',
    when: all(is('fx_trauma', 'major'), is('fx_trauma_time', 'w2_6')),
    evidence: ['downie2013', 'knowledge'],
  },
  'r-fx-bruise-any': {
    tier: 'urgent_2wk',
    maxWaitHours: 72,
    concern: 'fracture',
    when: yes('fx_bruise'),
    evidence: ['downie2013', 'knowledge'],
  },
  'r-fx-osteo-only': {
    tier: 'routine',
    maxWaitHours: 336,
    concern: 'fracture',
    when: yes('fx_osteoporosis', 'fx_steroids', 'fx_height_loss'),
    evidence: ['enthoven2016', 'compston2018'],
  },
  'r-fx-stress-young': {
    tier: 'routine',
    maxWaitHours: 336,
    concern: 'fracture',
    when: all(number('ctx_age', { max: 25 }), yes('fx_extension_sport'), derived('d_persist')),
    evidence: ['houghton2010'],
  },
});
