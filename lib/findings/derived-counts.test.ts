import { describe, expect, it } from 'vitest';
import { findingsBut, type LooseAnswers } from '@/tests/support/intakes';
import type { CountId } from './derived-ids';

describe('derived counts', () => {
  const soft = { ca_weight_loss: 'yes', sys_unwell: 'yes', ca_night_severe: 'not_sure' };
  const bones = {
    fx_osteoporosis: 'yes',
    fx_steroids: 'yes',
    fx_height_loss: 'yes',
    fx_sudden_severe: 'yes',
  };
  const nice = {
    axspa_night_second_half: 'yes',
    axspa_buttock: 'yes',
    axspa_improve_move: 'yes',
    axspa_nsaid: 'yes',
    axspa_family: 'yes',
    axspa_arthritis: 'yes',
    axspa_enthesitis: 'yes',
    axspa_psoriasis: 'yes',
  };
  const long = { ctx_pain_duration: 'gt_12m' };
  const low = { psy_fear: 7, psy_catastrophe: 10, psy_mood: 7, psy_anxiety: 7, psy_expect: 7, psy_sleep: 7 };

  it.each<readonly [CountId, number, LooseAnswers]>([
    ['d_ca_soft_count', 2, soft],
    ['d_fx_count', 0, { ctx_age: 59 }],
    ['d_fx_count', 1, { ctx_age: 60 }],
    ['d_fx_count', 0, { ctx_age: 60, ctx_sex_birth: 'male' }],
    ['d_fx_count', 2, { ctx_age: 70 }],
    ['d_fx_count', 8, { ...bones, ca_thoracic: 'yes', ctx_age: 70, bio_pain_now: 7 }],
    ['d_axspa_nice', 9, { ...long, ...nice, axspa_onset_age: 34 }],
    ['d_axspa_nice', 8, { ...long, ...nice, axspa_onset_age: 35 }],
    ['d_axspa_nice', 7, { ...long, ...nice, axspa_nsaid: 'not_tried', axspa_onset_age: 35 }],
    ['d_axspa_nice', 0, { ...nice, axspa_onset_age: 34 }],
    ['d_axspa_asas', 1, { ...long, axspa_onset_age: 39 }],
    ['d_axspa_asas', 0, { ...long, axspa_onset_age: 40 }],
    ['d_psy_marked', 9, { ...low, psy_confidence: 3, psy_support: 0, psy_work: 'off_work' }],
    ['d_psy_marked', 0, { psy_fear: 6, psy_confidence: 4, psy_support: 4, psy_work: 'limited' }],
    ['d_psy_some', 4, { psy_fear: 4, psy_confidence: 6, psy_support: 4, psy_work: 'limited' }],
    ['d_psy_some', 0, { psy_fear: 3, psy_confidence: 7, psy_support: 3, psy_work: 'worried' }],
  ])('%s is %i with %j', (id, present, answers) => {
    expect(findingsBut(answers).counts[id].present).toBe(present);
  });

  it('tell apart what might be present', () => {
    expect(findingsBut(soft).counts.d_ca_soft_count).toEqual({ present: 2, unknown: 1 });
  });
});
