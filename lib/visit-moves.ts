/** What can happen in a sitting: pure transitions from one visit to the next. */
import type { Reason } from './explanation';
import {
  type Answers,
  answersSkipping,
  canVisit,
  type Exit,
  firstOpenStep,
  type Intake,
  type SectionId,
  type StepId,
  type Switches,
  stepAfter,
  stepAfterChange,
  stepAfterSection,
  stepBefore,
  stepOf,
} from './questionnaire';
import { at, intakeOf, newVisit, type Place, type Visit } from './visit';

/** Carries on with answers that were kept on the device, at the page where the person stopped. */
export const resumedVisit = (
  kept: { readonly answers: Answers; readonly step: StepId },
  switches: Switches,
  alarms: readonly Reason[],
): Visit => {
  const intake: Intake = { answers: kept.answers, switches };
  const step = canVisit(kept.step, intake) ? kept.step : firstOpenStep(intake);
  return { ...newVisit(switches), answers: kept.answers, place: at(step), alarms };
};

/** The page that was sent has given these answers; a new kind of emergency stops the journey at once. */
export const afterSending = (visit: Visit, answers: Answers, alarms: readonly Reason[]): Visit => {
  if (visit.place.kind !== 'step') return visit;
  const { step, changing } = visit.place;
  const after: Intake = { answers, switches: visit.switches };
  const next = changing ? stepAfterChange(intakeOf(visit), after) : stepAfter(step, after);
  return arrivedAt(visit, next, changing, answers, alarms);
};

/** The rest of a section was skipped. */
export const afterSkipping = (visit: Visit, section: SectionId, alarms: readonly Reason[]): Visit => {
  const answers = answersSkipping(section, intakeOf(visit));
  const next = stepAfterSection(section, { answers, switches: visit.switches });
  return arrivedAt(visit, next, false, answers, alarms);
};

const arrivedAt = (
  visit: Visit,
  next: StepId,
  changing: boolean,
  answers: Answers,
  alarms: readonly Reason[],
): Visit => {
  const concerns = alarms.map(({ rule }) => rule.concern);
  const acknowledged = visit.acknowledged.filter((concern) => concerns.includes(concern));
  const stops = concerns.some((concern) => !acknowledged.includes(concern));
  const stillChanging = changing && next !== 'check-answers';
  return {
    ...visit,
    answers,
    alarms,
    acknowledged,
    place: stops ? { kind: 'interruption', onward: next, changing: stillChanging } : at(next, stillChanging),
  };
};

/** "Carry on so that the summary is complete". */
export const carriedOn = (visit: Visit): Visit =>
  visit.place.kind === 'interruption'
    ? {
        ...visit,
        acknowledged: visit.alarms.map(({ rule }) => rule.concern),
        place: at(visit.place.onward, visit.place.changing),
      }
    : visit;

/** The emergency screen again, from the banner. */
export const reopenedAlarm = (visit: Visit): Visit =>
  visit.place.kind === 'step'
    ? { ...visit, place: { kind: 'interruption', onward: visit.place.step, changing: visit.place.changing } }
    : visit;

/** "Change" from check your answers, or "check this answer" from the emergency screen. */
export const changing = (visit: Visit, step: StepId): Visit => ({
  ...visit,
  place: at(step, canCheck(visit)),
});

const canCheck = (visit: Visit): boolean => canVisit('check-answers', intakeOf(visit));

export const left = (visit: Visit, exit: Exit): Visit => ({ ...visit, place: { kind: 'exit', exit } });

/** Another page of the journey, if the person has come that far; otherwise the first open one. */
export const movedTo = (visit: Visit, step: StepId): Visit => {
  const intake = intakeOf(visit);
  return { ...visit, place: at(canVisit(step, intake) ? step : firstOpenStep(intake)) };
};

/** The page before; stays on the first. */
export const wentBack = (visit: Visit): Visit => {
  if (visit.place.kind === 'exit') return movedTo(visit, 'who');
  if (visit.place.kind === 'interruption')
    return movedTo(visit, stepBefore(visit.place.onward, intakeOf(visit)) ?? 'who');
  const before = stepBefore(visit.place.step, intakeOf(visit));
  return before === undefined ? visit : movedTo(visit, before);
};

/** Whether a remembered place can still be shown, now that answers may have changed. */
export const canReturnTo = (visit: Visit, place: Place): boolean => {
  if (place.kind === 'exit') return true;
  if (place.kind === 'interruption') return visit.alarms.length > 0;
  return place.step === 'check-answers'
    ? canCheck(visit)
    : stepOf(place.step, intakeOf(visit)) !== undefined && canVisit(place.step, intakeOf(visit));
};

/** A step that the person does not meet any more is replaced by the first open one. */
export const returnedTo = (visit: Visit, place: Place): Visit =>
  canReturnTo(visit, place) ? { ...visit, place } : movedTo(visit, firstOpenStep(intakeOf(visit)));
