import { any, countAtLeast, yes } from '@/lib/findings';
import { rules } from '../rule';

/** Single signs, most of them weak, and medicines to review (evidence §7). */
export const otherSigns = rules({
  'r-vis-shingles': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'shingles',
    when: yes('vis_rash'),
    evidence: ['firstchoice_shingles', 'rightdecisions_zoster'],
  },
  'r-ca-lump-shape': {
    tier: 'urgent_2wk',
    maxWaitHours: 168,
    concern: 'back_shape',
    when: yes('ca_lump_shape'),
    evidence: ['nhs_backpain'],
  },
  'r-weak-single': {
    tier: 'routine',
    maxWaitHours: 336,
    concern: 'weak_sign',
    when: any(countAtLeast('d_ca_soft_count', 1), yes('ca_strain', 'ca_thoracic')),
    evidence: ['harding2005', 'downie2013', 'premkumar2018'],
  },
  'r-opioid-review': {
    tier: 'routine',
    maxWaitHours: 672,
    concern: 'medicines',
    when: yes('med_opioid_long'),
    evidence: ['jones2023'],
  },
  'r-single-other': {
    tier: 'routine',
    maxWaitHours: 336,
    concern: 'weak_sign',
    when: yes(
      'inf_chills',
      'inf_recent',
      'vis_not_mechanical',
      'vis_vomiting',
      'vis_pelvic_pain',
      'vis_vag_bleed',
      'neu_numb_patch',
    ),
    evidence: ['knowledge'],
  },
});
