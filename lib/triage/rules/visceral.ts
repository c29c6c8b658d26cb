import { all, any, derived, is, yes } from '@/lib/findings';
import { rules } from '../rule';

/** Kidneys, urine and the abdomen (evidence §2.2.9). */
export const visceral = rules({
  'r-vis-colic-complicated': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'kidney_urinary',
    when: all(
      yes('vis_flank_colic'),
      any(yes('inf_fever', 'inf_chills', 'vis_one_kidney', 'ces_urine_retention'), derived('d_pregnant')),
    ),
    evidence: ['litfl_pyelo', 'bmjbp_obstruction', 'gpnotebook_colic'],
  },
  'r-vis-upper-abdo': {
    tier: 'emergency_now',
    maxWaitHours: 0,
    concern: 'abdomen',
    when: yes('vis_upper_abdo'),
    evidence: ['bnssg_pancreatitis', 'nidirect_pancreatitis'],
  },
  'r-vis-colic': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'kidney_urinary',
    when: yes('vis_flank_colic'),
    evidence: ['bmjbp_pyelo', 'nice_ng118'],
  },
  'r-vis-uti': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'kidney_urinary',
    when: all(
      yes('vis_urinary_sx'),
      any(yes('inf_fever', 'inf_chills', 'vis_vomiting'), is('ctx_pain_site', 'flank_one_side')),
    ),
    evidence: ['bmjbp_pyelo', 'nice_ng111'],
  },
  'r-gate-site-abdomen': {
    tier: 'same_day',
    maxWaitHours: 24,
    concern: 'abdomen',
    when: is('ctx_pain_site', 'abdomen'),
    evidence: ['bardin2017'],
  },
  'r-vis-haematuria': {
    tier: 'urgent_2wk',
    maxWaitHours: 336,
    concern: 'kidney_urinary',
    when: yes('vis_blood_urine'),
    evidence: ['nice_ng12', 'scot_bladder_kidney', 'cornwall_haematuria'],
  },
  'r-vis-urinary': {
    tier: 'routine',
    maxWaitHours: 168,
    concern: 'kidney_urinary',
    when: yes('vis_urinary_sx'),
    evidence: ['bmjbp_pyelo', 'knowledge'],
  },
});
