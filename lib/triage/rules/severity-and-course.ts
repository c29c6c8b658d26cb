import { all, any, derived, is, number, unless, yes } from '@/lib/findings';
import { rules } from '../rule';

/** Pain that stops a person, and pain that does not settle. */
export const severityAndCourse = rules({
  'r-pain-extreme': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'severe_pain',
    when: all(number('bio_pain_now', { min: 9 }), yes('bio_cannot_stand')),
    evidence: ['nhs_backpain'],
  },
  'r-cannot-stand-risk': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'severe_pain',
    when: all(
      yes('bio_cannot_stand'),
      any(number('ctx_age', { min: 65 }), all(unless('improving'), number('bio_pain_now', { min: 8 }))),
    ),
    evidence: ['nhs_backpain', 'knowledge'],
  },
  'r-cannot-stand': {
    tier: 'urgent_2wk',
    maxWaitHours: 72,
    concern: 'severe_pain',
    when: yes('bio_cannot_stand'),
    evidence: ['nhs_backpain', 'knowledge'],
  },
  'r-persist': {
    tier: 'routine',
    maxWaitHours: 672,
    concern: 'course',
    when: derived('d_persist'),
    evidence: ['menezescosta2012', 'wallwork2024'],
  },
  'r-worse': {
    tier: 'routine',
    maxWaitHours: 168,
    concern: 'course',
    when: is('ctx_course', 'worse_fast'),
    evidence: ['finucane2020'],
  },
});
