import { choice, wholeNumber } from '../types';

/** Who answers, and the facts that open or close parts of the questionnaire. */
export const aboutYou = {
  ctx_answering_for: choice('C', ['self', 'other']),
  ctx_age: wholeNumber(0, 120),
  ctx_sex_birth: choice('C', ['female', 'male', 'intersex', 'unknown']),
  ctx_pregnancy: choice('C', ['no', 'yes', 'possible', 'birth_le_6w', 'not_applicable']),
  ctx_cancer: choice('C', ['none', 'skin_nonmelanoma_only', 'past_gt5y', 'past_le5y', 'current']),
  ctx_spine_procedure: choice('C', ['none', 'le_6w', 'w6_m12', 'gt_12m']),
};
