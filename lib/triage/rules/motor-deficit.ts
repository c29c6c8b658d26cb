import { all, is, yes } from '@/lib/findings';
import { rules } from '../rule';

/** Leg weakness and foot drop (evidence §2.2.7). */
export const motorDeficit = rules({
  'r-mot-cannot-walk': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'leg_weakness',
    when: yes('mot_cannot_walk'),
    evidence: ['nice_ng127', 'nice_cg75'],
  },
  'r-mot-progressive': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'leg_weakness',
    when: yes('mot_weak_progressive'),
    evidence: ['chou2007', 'lothian_redflags', 'mcn_spinal'],
  },
  'r-mot-foot-drop': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'leg_weakness',
    when: all(yes('mot_foot_drop'), is('mot_timing', 'lt_72h', 'd3_14', 'unknown')),
    evidence: ['lothian_redflags', 'sharma2012_bjj'],
  },
  'r-mot-weak-new': {
    tier: 'urgent_2wk',
    maxWaitHours: 72,
    concern: 'leg_weakness',
    when: yes('mot_leg_weak_new'),
    evidence: ['bardin2017', 'sharma2012_bjj'],
  },
  'r-mot-foot-drop-late': {
    tier: 'urgent_2wk',
    maxWaitHours: 72,
    concern: 'leg_weakness',
    when: all(yes('mot_foot_drop'), is('mot_timing', 'w2_6', 'gt_6w')),
    evidence: ['lothian_redflags'],
  },
});
