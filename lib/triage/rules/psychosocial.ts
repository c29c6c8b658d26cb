import { countAtLeast, is, number } from '@/lib/findings';
import { rules } from '../rule';

/** Mood, worry, sleep, work and daily life; never more than routine (evidence §3). */
export const psychosocial = rules({
  'r-function': {
    tier: 'routine',
    maxWaitHours: 336,
    concern: 'impact',
    when: number('bio_function', { min: 7 }),
    evidence: ['nice_ng59'],
  },
  'r-psy-marked': {
    tier: 'routine',
    maxWaitHours: 672,
    concern: 'wellbeing',
    when: countAtLeast('d_psy_marked', 3),
    evidence: ['nice_ng59', 'alhowimel2021', 'hayden2019'],
  },
  'r-work': {
    tier: 'routine',
    maxWaitHours: 672,
    concern: 'impact',
    when: is('psy_work', 'off_work', 'worried'),
    evidence: ['linton2011', 'nicholas2019'],
  },
});
