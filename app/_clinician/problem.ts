import type { Result } from '@/lib/base';
import type { whatWouldLower } from '@/lib/counterfactual';
import type { Reopened } from '@/lib/handover';
import type { CodeProblem } from '@/lib/qr';

export type CameraProblem =
  | 'camera_unavailable'
  | 'camera_refused'
  | 'camera_missing'
  | 'camera_busy'
  | 'not_loaded';

/** Why something could not be opened; each has words that say how to mend it. */
export type Problem =
  | CodeProblem
  | {
      readonly kind:
        | 'not_json'
        | 'other_format'
        | 'newer_version'
        | 'file_too_large'
        | 'age_missing'
        | 'no_picture'
        | 'no_code_in_picture'
        | 'other_code'
        | CameraProblem;
    };

/** A summary that was opened and assessed again. */
export interface Opened extends Reopened {
  /** The answers on which the tier rests. */
  readonly lower: ReturnType<typeof whatWouldLower>;
}

/** What was opened, or why not. */
export type Read = Result<Opened, Problem>;
