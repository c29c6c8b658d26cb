import { assess } from '@/lib/assessment';
import { deriveFindings, type Findings } from '@/lib/findings';
import {
  type Answers,
  defaultSwitches,
  findingIds,
  type Intake,
  isAbsentReason,
  items,
  type LinkId,
  type Switches,
} from '@/lib/questionnaire';
import type { Assessment } from '@/lib/summary';

/** Answers put together by a test. Loose on purpose: what a fixture holds is only known when it is read. */
export type LooseAnswers = { readonly [L in LinkId]?: unknown };

const optionsOf = (linkId: LinkId): readonly string[] => {
  const item = items[linkId];
  return 'answerOption' in item ? item.answerOption : [];
};

/** Whether a question is answered by yes or no (one of them also by "not tried"). */
export const isYesNo = (linkId: LinkId): boolean =>
  optionsOf(linkId)[0] === 'yes' && optionsOf(linkId)[1] === 'no';

export const yesNoIds = findingIds.filter(isYesNo);

/** Every yes/no finding answered "no". */
export const allDenied: LooseAnswers = Object.fromEntries(yesNoIds.map((linkId) => [linkId, 'no']));

/** The person of the golden vignettes (evidence §6.10): 40 years, an ordinary back, every danger denied. */
export const benignAnswers: LooseAnswers = {
  ...allDenied,
  ctx_age: 40,
  ctx_sex_birth: 'female',
  ctx_pain_site: 'low_back',
  ctx_pain_duration: 'd1_13',
  ctx_course: 'improving',
  ctx_prior_episodes: 'none',
  ctx_pregnancy: 'no',
  ctx_cancer: 'none',
  ctx_spine_procedure: 'none',
  ctx_answering_for: 'self',
  fx_trauma: 'none',
  neu_leg_side: 'none',
  bio_stiff_min: 'none',
  bio_pain_now: 5,
  bio_function: 4,
  psy_work: 'ok',
  psy_work_support: 'na',
};

const withoutUndefined = (answers: LooseAnswers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));

/** An intake with exactly these answers; `undefined` stands for a question that was never shown. */
export const intakeOf = (answers: LooseAnswers, switches: Partial<Switches> = {}): Intake => ({
  answers: withoutUndefined(answers),
  switches: { ...defaultSwitches, ...switches },
});

/** The benign person with some answers changed. */
export const benignBut = (changes: LooseAnswers = {}, switches: Partial<Switches> = {}): Intake =>
  intakeOf({ ...benignAnswers, ...changes }, switches);

/** The intake with some answers changed; `undefined` takes an answer away. */
export const changed = (intake: Intake, changes: LooseAnswers): Intake => ({
  ...intake,
  answers: withoutUndefined({ ...intake.answers, ...changes }),
});

/** The assessment of an intake that must have one. */
export const assessed = (intake: Intake): Assessment => {
  const result = assess(intake);
  if (!result.ok) throw new Error(`no assessment: ${result.problem}`);
  return result.value;
};

/** The findings of a benign person with some answers changed. */
export const findingsBut = (changes: LooseAnswers = {}): Findings => deriveFindings(benignBut(changes));

/** The ids of the fired rules. */
export const firedIn = (intake: Intake): readonly string[] =>
  assessed(intake).firedRules.map((rule) => rule.id);

/**
 * Whether no answer can make a rule true any more although it reads as unknown. The one such place: "exactly three"
 * inflammatory features, of which a first pain before 35 is one, while the age at first pain was not told by
 * somebody who is not yet 35.
 */
export const isPast = (rule: string, { answers }: Intake): boolean =>
  rule === 'r-axspa-three' &&
  isAbsentReason(answers.axspa_onset_age) &&
  typeof answers.ctx_age === 'number' &&
  answers.ctx_age < 35;
