import { derived, incomplete } from '@/lib/findings';
import { rules } from '../rule';

/** What was not known, not said or left empty (evidence §6.5). */
export const unclearAnswers = rules({
  'r-critical-unsure': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'unclear_answers',
    when: derived('d_critical_unsure'),
    evidence: ['knowledge'],
  },
  'r-incomplete': {
    tier: 'routine',
    maxWaitHours: 336,
    concern: 'unclear_answers',
    when: incomplete,
    evidence: ['knowledge'],
  },
});
