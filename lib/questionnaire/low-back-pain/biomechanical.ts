import { yesNo } from '../types';

/** Movement, load and daily life. */
export const biomechanical = {
  bio_worse_move: yesNo('C'),
  bio_ease_position: yesNo('C'),
  bio_heavy_load: yesNo('C'),
  bio_static: yesNo('C'),
  bio_activity_change: yesNo('C'),
  fx_extension_sport: yesNo('C'),
};
