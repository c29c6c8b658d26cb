import { choice, multiChoice, text } from '../types';

const tried = [
  'rest',
  'moving_exercise',
  'massage_manual',
  'stretching',
  'painkillers',
  'injections',
  'surgery',
  'talking_therapy',
  'nothing_yet',
  'other',
] as const;

/** What the person has been told, has tried and wants: context for the result, in no rule. */
export const goals = {
  bel_told_cause: multiChoice([
    'tight_muscle_psoas',
    'slipped_disc',
    'joint_out',
    'posture_pelvis',
    'wear_and_tear',
    'trapped_nerve',
    'weak_core',
    'stress',
    'nobody_knows',
    'not_told',
    'other',
  ]),
  seen_professional: choice('C', ['no', 'yes_this_episode', 'yes_before']),
  bel_tried: multiChoice(tried),
  bel_helped: multiChoice(tried),
  goal_main: choice('C', [
    'know_if_serious',
    'less_pain',
    'sleep',
    'work',
    'move_exercise',
    'caring_role',
    'sport',
    'other',
  ]),
  top_question: text(200),
  own_words: text(500),
};
