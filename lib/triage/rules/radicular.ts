import { all, derived, number, yes } from '@/lib/findings';
import { rules } from '../rule';

/** Nerve pain in the leg and the walking pattern of stenosis (evidence §2.2.15, §4). */
export const radicular = rules({
  'r-rad-severe': {
    tier: 'urgent_2wk',
    maxWaitHours: 336,
    concern: 'nerve_pain',
    when: all(yes('neu_below_knee'), number('neu_leg_pain_0_10', { min: 8 })),
    evidence: ['chou2007', 'mcn_spinal'],
  },
  'r-rad': {
    tier: 'routine',
    maxWaitHours: 672,
    concern: 'nerve_pain',
    when: yes('neu_below_knee'),
    evidence: ['bardin2017', 'nice_ng59', 'bogduk2009'],
  },
  'r-lss': {
    tier: 'routine',
    maxWaitHours: 672,
    concern: 'walking_pattern',
    when: derived('d_lss'),
    evidence: ['suri2010', 'konno2007a'],
  },
  'r-neuropathic': {
    tier: 'routine',
    maxWaitHours: 672,
    concern: 'nerve_pain',
    when: all(yes('neu_electric', 'neu_touch'), derived('d_persist')),
    evidence: ['gudala2017', 'dunker2023'],
  },
});
