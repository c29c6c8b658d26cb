import {
  type Answers,
  choicesOffered,
  findingIds,
  firstOpenStep,
  type Intake,
  itemOf,
  items,
  type LinkId,
  maySkip,
  questionsIn,
  stepOf,
} from '@/lib/questionnaire';
import type { Tier } from '@/lib/triage';
import { benignAnswers, intakeOf, isYesNo, type LooseAnswers } from './intakes';

/** Somebody whose summary is printed. */
export interface PersonOnPaper {
  readonly tier: Tier;
  readonly answers: Answers;
}

/** What an ordinary back answers where nothing else is said. */
const quietAnswer = (linkId: LinkId, answers: Answers): unknown => {
  const item = itemOf(linkId);
  if (linkId in benignAnswers) return benignAnswers[linkId];
  if (item.type === 'text') return '';
  if (item.type === 'integer')
    return linkId === 'axspa_onset_age' ? Math.min(30, Number(answers.ctx_age)) : 2;
  return item.repeats ? [item.answerOption[0]] : choicesOffered(linkId)[0];
};

type Answering = (linkId: LinkId, answers: Answers) => unknown;

/** Goes through the questionnaire page by page, until every page that this person meets is answered. */
const finished = (given: LooseAnswers, otherwise: Answering = quietAnswer): Answers => {
  let intake: Intake = intakeOf({ ctx_age: 40, ...given });
  for (let step = firstOpenStep(intake); step !== 'check-answers'; step = firstOpenStep(intake)) {
    const asked = stepOf(step, intake)?.fields.flatMap(questionsIn) ?? [];
    const answers = Object.fromEntries(
      asked.map((linkId) => [linkId, intake.answers[linkId] ?? otherwise(linkId, intake.answers)]),
    );
    intake = { ...intake, answers: { ...intake.answers, ...answers } };
  }
  return intake.answers;
};

/** Exactly the 500 characters that the box takes. */
export const longStory =
  'It started when I picked up my grandson in the garden, about three weeks ago. At first I was only stiff, then it ' +
  'went down my right leg into the foot. I cannot sit for longer than ten minutes. At night I walk around the kitchen. ' +
  'My mother had the same and was never able to work again; I think about that a lot. I have tried heat, tablets from ' +
  'the chemist and a corset. What I need most is to know what I may still do without making all of it worse for good. ' +
  'That is how my story ends here: THE END.';

export const longQuestion =
  'Is it safe for me to carry on lifting my grandson and to go back to work on Monday, or would that do harm which ' +
  'cannot be put right later, as my neighbour says it did with him? TELL ME.';

const everyYes = Object.fromEntries(findingIds.filter(isYesNo).map((id) => [id, 'yes']));
const everyScale = Object.fromEntries(
  findingIds.filter((id) => itemOf(id).type === 'integer' && id !== 'ctx_age').map((id) => [id, 10]),
);

/** The answer that says most, and everything written that there is room for: the worst case for the paper. */
const everything: LooseAnswers = {
  ...everyYes,
  ...everyScale,
  // As much as there can be without the private page.
  psy_mood: 6,
  psy_catastrophe: 7,
  ctx_age: 55,
  ctx_pregnancy: 'possible',
  ctx_cancer: 'current',
  ctx_spine_procedure: 'le_6w',
  ctx_pain_duration: 'm3_12',
  ctx_course: 'worse_fast',
  ctx_prior_episodes: 'continuous',
  body_regions: items.body_regions.answerOption,
  ces_timing: 'gt_14d_worse',
  mot_timing: 'lt_72h',
  cord_timing: 'lt_14d',
  fx_trauma: 'major',
  fx_trauma_time: 'lt_72h',
  neu_leg_side: 'both',
  bio_onset: 'sudden_lift',
  bio_stiff_min: 'gt_60',
  psy_work: 'off_work',
  psy_work_support: 'no',
  bel_told_cause: items.bel_told_cause.answerOption,
  bel_tried: items.bel_tried.answerOption,
  bel_helped: items.bel_helped.answerOption,
  seen_professional: 'yes_this_episode',
  goal_main: 'know_if_serious',
  own_words: longStory,
  top_question: longQuestion,
};

/** Says as little as the questionnaire lets anyone say. */
const nothingKnown: Answering = (linkId, answers) => {
  if (itemOf(linkId).type === 'text') return '';
  const choices = choicesOffered(linkId);
  const unsure = ['prefer_not', 'not_sure', 'unknown'].find((choice) => choices.includes(choice));
  return unsure ?? (maySkip(linkId) ? 'skipped' : quietAnswer(linkId, answers));
};

/** Ten people as different as the paper has to stand. */
export const peopleOnPaper = {
  'looks after herself': { tier: 'self_manage', answers: finished({ goal_main: 'sport' }) },
  'has a nerve in the leg, fear and no work': {
    tier: 'routine',
    answers: finished({
      ctx_age: 52,
      ctx_sex_birth: 'male',
      ctx_pain_duration: 'w6_12',
      ctx_course: 'fluctuating',
      body_regions: [
        'low_back_right',
        'buttock_right',
        'thigh_back_right',
        'below_knee_back_right',
        'foot_right',
      ],
      neu_leg_side: 'one',
      neu_below_knee: 'yes',
      neu_leg_worse: 'yes',
      neu_pins: 'yes',
      neu_leg_pain_0_10: 6,
      bio_function: 7,
      bio_worse_move: 'yes',
      bio_heavy_load: 'yes',
      psy_fear: 8,
      psy_sleep: 7,
      psy_work: 'off_work',
      psy_work_support: 'partly',
      bel_told_cause: ['slipped_disc', 'trapped_nerve'],
      bel_tried: ['rest', 'painkillers', 'massage_manual'],
      bel_helped: ['painkillers'],
      seen_professional: 'yes_this_episode',
      goal_main: 'work',
      top_question: 'When can I go back to work?',
    }),
  },
  'had cancer four years ago': {
    tier: 'urgent_2wk',
    answers: finished({
      ctx_age: 62,
      ctx_cancer: 'past_le5y',
      ctx_pain_duration: 'w2_6',
      ctx_course: 'worse_slow',
      med_anticoag: 'yes',
      goal_main: 'know_if_serious',
      top_question: 'Is it back?',
      own_words: 'It feels different from the back pain I used to have.',
    }),
  },
  'has a new foot drop': {
    tier: 'same_day',
    answers: finished({
      ctx_age: 47,
      ctx_sex_birth: 'male',
      mot_foot_drop: 'yes',
      mot_timing: 'd3_14',
      vis_rash: 'yes',
      inf_diabetes: 'yes',
      neu_leg_side: 'one',
      neu_below_knee: 'yes',
      neu_numb_patch: 'yes',
      bio_pain_now: 7,
      body_regions: ['low_back_left', 'thigh_back_left', 'foot_left'],
    }),
  },
  'was stopped on the second page': {
    tier: 'emergency_now',
    answers: intakeOf({
      ctx_answering_for: 'self',
      ctx_age: 38,
      ctx_sex_birth: 'female',
      ces_urine_retention: 'no',
      ces_urine_flow_new: 'yes',
      ces_urine_sensation_new: 'no',
      ces_urine_incontinence_new: 'no',
      ces_saddle_numb: 'yes',
      ces_bowel_new: 'no',
      ces_timing: 'lt_14d',
    }).answers,
  },
  'ticks and writes everything': { tier: 'emergency_now', answers: finished(everything) },
  'is answered for after a fall': {
    tier: 'same_day',
    answers: finished({
      ctx_answering_for: 'other',
      ctx_age: 84,
      fx_trauma: 'fall',
      fx_trauma_time: 'd3_14',
      fx_bruise: 'not_sure',
      fx_osteoporosis: 'yes',
      fx_height_loss: 'yes',
      ctx_cancer: 'not_sure',
      bio_cannot_stand: 'yes',
      bio_pain_now: 8,
      neu_claud_walk: 'yes',
      neu_claud_sit: 'yes',
      psy_mood: 'skipped',
      psy_support: 3,
      own_words: 'She does not tell me everything. She fell in the bathroom on Sunday night.',
    }),
  },
  'knows nothing for sure': {
    tier: 'same_day',
    answers: finished({ body_regions: 'skipped' }, nothingKnown),
  },
  'is pregnant': {
    tier: 'same_day',
    answers: finished({
      ctx_age: 31,
      ctx_pregnancy: 'yes',
      ctx_pain_site: 'buttock',
      body_regions: ['buttock_left', 'groin_left', 'low_back_left'],
      vis_pelvic_pain: 'yes',
      vis_urinary_sx: 'yes',
      top_question: 'Is my baby all right?',
    }),
  },
  'has a reason that is not written down': {
    tier: 'emergency_now',
    answers: finished({
      psy_mood: 9,
      psy_anxiety: 8,
      saf_self_harm_now: 'yes',
      saf_self_harm_thoughts: 'yes',
      goal_main: 'sleep',
    }),
  },
} as const satisfies Record<string, PersonOnPaper>;
