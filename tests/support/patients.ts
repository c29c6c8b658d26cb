import {
  choicesOffered,
  type Field,
  type Intake,
  itemOf,
  journeyOf,
  type LinkId,
  maySkip,
  type Step,
  type Switches,
  stepAfter,
  stepOf,
} from '@/lib/questionnaire';
import { benignAnswers, intakeOf, type LooseAnswers } from './intakes';

/** A number from 0 up to 1, always the same series for the same seed (mulberry32). */
type Chance = () => number;

const chanceFrom = (seed: number): Chance => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const between = (chance: Chance, min: number, max: number): number =>
  min + Math.floor(chance() * (max - min + 1));

const oneOf = <T>(chance: Chance, of: readonly T[]): T => of[between(chance, 0, of.length - 1)] as T;

/** Who walks: a generator of chance, the age, and how much is wrong, from 0 (as little as can be) to 1. */
interface Patient {
  readonly chance: Chance;
  readonly age: number;
  readonly ill: number;
}

const single = (linkId: LinkId, { chance, age, ill }: Patient): unknown => {
  const item = itemOf(linkId);
  if (item.type === 'text') return 'It hurts when I sit';
  if (linkId === 'ctx_age') return age;
  if (linkId in benignAnswers && chance() > ill) return benignAnswers[linkId];
  if (maySkip(linkId) && chance() < 0.1 * ill) return 'skipped';
  if (item.type === 'integer') return between(chance, 0, Math.min(item.maxValue, age));
  if (!item.repeats) return oneOf(chance, choicesOffered(linkId));
  const chosen = item.answerOption.filter(() => chance() < 0.15);
  return chosen.length > 0 ? chosen : [oneOf(chance, item.answerOption)];
};

/** Most lists are left at "None of these"; some have a yes, some end in "I am not sure about one of these". */
const checklist = (group: readonly LinkId[], { chance, ill }: Patient): LooseAnswers => {
  const unticked = chance() < 0.2 * ill ? 'not_sure' : 'no';
  const healthy = chance() > ill;
  return Object.fromEntries(group.map((linkId) => [linkId, !healthy && chance() < 0.15 ? 'yes' : unticked]));
};

const answersFor = (field: Field, step: Step, patient: Patient): LooseAnswers => {
  if (typeof field !== 'string') return checklist(field, patient);
  if (step.clarifies) return { [field]: oneOf(patient.chance, ['no', 'no', ...choicesOffered(field)]) };
  return { [field]: single(field, patient) };
};

/** What this patient answers on a page; only what the page offers. */
const answerPage = (step: Step, patient: Patient): LooseAnswers =>
  Object.assign({}, ...step.fields.map((field) => answersFor(field, step, patient)));

/** A journey from the first page to "check your answers". */
export interface Walk {
  readonly intake: Intake;
  readonly steps: readonly Step[];
}

/** Walks the questionnaire page by page, each time asking the journey what comes next. */
export const walk = (seed: number, switches: Partial<Switches> = {}): Walk => {
  const chance = chanceFrom(seed);
  const patient: Patient = { chance, age: between(chance, 12, 95), ill: chance() };
  const steps: Step[] = [];
  const answers = {};
  let intake = intakeOf(answers, switches);
  let step = journeyOf(intake)[0];
  while (step !== undefined && steps.length < 100) {
    steps.push(step);
    Object.assign(answers, answerPage(step, patient));
    intake = intakeOf(answers, switches);
    step = stepOf(stepAfter(step.id, intake), intake);
  }
  return { intake, steps };
};
