/**
 * One sitting with the questionnaire: what has been answered, where the person is, and which emergencies they have
 * been told about. What can happen to it is in visit-moves.ts, which is loaded after the first question.
 */
import type { Reason } from './explanation';
import type { Answers, Exit, Intake, StepId, Switches } from './questionnaire';
import type { Concern } from './triage';

export type Place =
  /** A page; `changing` when the person came from "check your answers" and returns there. */
  | { readonly kind: 'step'; readonly step: StepId; readonly changing: boolean }
  /** The emergency screen; `onward` is where carrying on leads. */
  | { readonly kind: 'interruption'; readonly onward: StepId; readonly changing: boolean }
  /** The questionnaire cannot be filled in now. */
  | { readonly kind: 'exit'; readonly exit: Exit };

export interface Visit {
  readonly answers: Answers;
  readonly switches: Switches;
  readonly place: Place;
  /** Emergencies that hold now, most urgent first. */
  readonly alarms: readonly Reason[];
  /** What the person has been stopped for already; a further emergency of the same kind does not stop them again. */
  readonly acknowledged: readonly Concern[];
}

export const at = (step: StepId, changing = false): Place => ({ kind: 'step', step, changing });

export const newVisit = (switches: Switches): Visit => ({
  answers: {},
  switches,
  place: at('who'),
  alarms: [],
  acknowledged: [],
});

export const intakeOf = ({ answers, switches }: Pick<Visit, 'answers' | 'switches'>): Intake => ({
  answers,
  switches,
});
