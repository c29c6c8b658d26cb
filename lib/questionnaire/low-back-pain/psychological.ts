import { choice, scale, yesNo } from '../types';

/** Thoughts, mood, sleep, support and work: own single items, not a validated instrument (evidence §3.3). */
export const psychological = {
  psy_fear: scale,
  psy_catastrophe: scale,
  psy_expect: scale,
  psy_mood: scale,
  psy_anxiety: scale,
  psy_sleep: scale,
  psy_confidence: scale,
  psy_support: scale,
  psy_work: choice('C', ['na', 'ok', 'limited', 'off_work', 'worried']),
  psy_work_support: choice('C', ['na', 'yes', 'partly', 'no']),
  psy_claim: yesNo('C'),
  saf_self_harm_now: yesNo('A'),
  saf_self_harm_thoughts: yesNo('B'),
  saf_unsafe: yesNo('B'),
};
