import { choice, scale, yesNo } from '../types';

/** The legs and their nerves, beyond what the safety questions ask. */
export const neurological = {
  neu_leg_side: choice('C', ['none', 'one', 'both']),
  neu_claud_walk: yesNo('C'),
  neu_numb_patch: yesNo('B'),
  neu_below_knee: yesNo('C'),
  neu_leg_worse: yesNo('C'),
  neu_pins: yesNo('C'),
  neu_electric: yesNo('C'),
  neu_touch: yesNo('C'),
  neu_cough_leg: yesNo('C'),
  neu_leg_pain_0_10: scale,
  neu_claud_sit: yesNo('C'),
  neu_claud_both: yesNo('C'),
};
