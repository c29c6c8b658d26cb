import { all, is, number, underMinimumAge } from '@/lib/findings';
import { rules } from '../rule';

/** People and pains this questionnaire is not made for (evidence §6.8). */
export const scope = rules({
  'r-gate-child': {
    tier: 'urgent_2wk',
    maxWaitHours: 336,
    concern: 'scope',
    when: number('ctx_age', { max: 15 }),
    evidence: ['pmm_child', 'ajnr_child', 'nice_ng59'],
  },
  'r-gate-16-17': {
    tier: 'routine',
    maxWaitHours: 336,
    concern: 'scope',
    when: all(number('ctx_age', { min: 16 }), underMinimumAge),
    evidence: ['nice_ng59'],
  },
  'r-gate-site-other': {
    tier: 'routine',
    maxWaitHours: 336,
    concern: 'scope',
    when: is('ctx_pain_site', 'neck', 'hip_groin', 'mid_back', 'flank_one_side', 'leg', 'other'),
    evidence: ['bardin2017'],
  },
});
