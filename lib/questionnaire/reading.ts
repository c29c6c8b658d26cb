import { type Answers, type LinkId, linkIds } from './low-back-pain';
import { isAbsentReason } from './types';

/**
 * How the rules read the answers (evidence §2.1 and §6.1(11)): one value per question, or none. The answers
 * themselves stay as given, so that what was not known can still be told apart.
 */
export type Reading = { readonly [L in LinkId]?: string | number | readonly string[] | undefined };

/** A reading that is still being made. */
export type MutableReading = { [L in LinkId]?: string | number | readonly string[] | undefined };

/** Without an answer these take the more urgent branch, or the value that the specification names. */
const readWithoutAnswer = {
  ces_timing: 'unknown',
  mot_timing: 'unknown',
  cord_timing: 'unknown',
  fx_trauma_time: 'unknown',
  ctx_pain_duration: 'd1_13',
  ctx_cancer: 'none',
} as const satisfies Reading;

type ReadWithoutAnswer = keyof typeof readWithoutAnswer;
const substituted = Object.keys(readWithoutAnswer) as ReadWithoutAnswer[];

/** Values that the rules read as another value of the same question. */
const readAs: readonly (readonly [LinkId, string, string])[] = [
  ['ctx_course', 'fluctuating', 'same'],
  ['axspa_nsaid', 'not_tried', 'no'],
];

/** Ages at which a pregnancy cannot be excluded without an answer: 12 to 55 years (evidence §6.1(11)(b)). */
const childbearing = { from: 12, to: 55 };

const pregnancyWithoutAnswer = (reading: Reading): 'possible' | 'not_applicable' => {
  const age = reading.ctx_age;
  const ofAge = typeof age === 'number' && age >= childbearing.from && age <= childbearing.to;
  return ofAge && reading.ctx_sex_birth !== 'male' ? 'possible' : 'not_applicable';
};

/** What a question that was asked and not answered is read as; `undefined` when it has no value then. */
export const readingWithoutAnswer = (linkId: LinkId, reading: Reading): string | undefined => {
  if (linkId === 'ctx_pregnancy') return pregnancyWithoutAnswer(reading);
  return linkId in readWithoutAnswer ? readWithoutAnswer[linkId as ReadWithoutAnswer] : undefined;
};

/** Copied whole for each reading: filling a hundred names into an empty object takes twice as long. */
const nothingRead: MutableReading = Object.fromEntries(linkIds.map((linkId) => [linkId, undefined]));

const readGiven = (answers: Answers): MutableReading => {
  const reading = { ...nothingRead };
  for (const linkId of linkIds) {
    const answer = answers[linkId];
    if (answer !== undefined && !isAbsentReason(answer)) reading[linkId] = answer;
  }
  for (const [linkId, value, as] of readAs) if (reading[linkId] === value) reading[linkId] = as;
  return reading;
};

/** A first pain at an age above the present one is read as missing (evidence §6.1(11)(e)). */
const dropImpossibleOnset = (reading: MutableReading): void => {
  const { ctx_age: age, axspa_onset_age: onset } = reading;
  if (typeof age === 'number' && typeof onset === 'number' && onset > age)
    reading.axspa_onset_age = undefined;
};

/**
 * Reads answers for the rules. `unasked` says what becomes of questions without any answer: the finished
 * questionnaire assumes for them what it assumes for "not sure"; half-way through they are left out, so that
 * nothing is concluded from a question that is still to come.
 */
export const readAnswers = (answers: Answers, unasked: 'assume' | 'leave' = 'assume'): MutableReading => {
  const reading = readGiven(answers);
  dropImpossibleOnset(reading);
  const without = (linkId: LinkId): boolean =>
    reading[linkId] === undefined && (unasked === 'assume' || answers[linkId] !== undefined);
  for (const linkId of substituted) {
    if (without(linkId)) reading[linkId] = readWithoutAnswer[linkId];
  }
  if (without('ctx_pregnancy')) reading.ctx_pregnancy = pregnancyWithoutAnswer(reading);
  return reading;
};
