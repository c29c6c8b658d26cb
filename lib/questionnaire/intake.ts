import type { Answers } from './low-back-pain';
import type { Switches } from './switches';

/** One filled questionnaire: the answers as given, how the service is set up, and when they were confirmed. */
export interface Intake {
  readonly answers: Answers;
  readonly switches: Switches;
  /** ISO 8601 date and time at which the answers were confirmed; passed in, never taken from a clock here. */
  readonly authored?: string;
}
