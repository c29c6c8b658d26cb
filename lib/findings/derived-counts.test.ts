import { describe, expect, it } from 'vitest';
import { faultsIn } from '@/tests/support/faults';
import { findingsBut, type LooseAnswers } from '@/tests/support/intakes';
import type { Condition } from './condition';
import { derivedCounts } from './derived';
import type { CountId } from './derived-ids';
import { compile } from './evaluate';

const countOf = (parts: readonly Condition[], answers: LooseAnswers): number => {
  const findings = findingsBut(answers);
  return parts.filter((part) => compile(part)(findings) === 'present').length;
};

/** The parts of a count with one of them left out or slightly wrong. */
const faulty = (parts: readonly Condition[]): readonly { at: string; parts: readonly Condition[] }[] =>
  parts.flatMap((part, at) => [
    { at: `without part ${at + 1}`, parts: parts.filter((_, other) => other !== at) },
    ...faultsIn(part).map((fault) => ({
      at: `in part ${at + 1}: ${fault.at}`,
      parts: parts.map((one, other) => (other === at ? fault.condition : one)),
    })),
  ]);

describe('derived counts', () => {
  const soft = { ca_weight_loss: 'yes', sys_unwell: 'yes', ca_night_severe: 'not_sure' };
  const moreSoft = {
    ca_unremitting: 'yes',
    ca_progressive: 'yes',
    ca_night_severe: 'yes',
    ca_no_improve_4w: 'yes',
  };
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
  const asas = {
    axspa_insidious: 'yes',
    axspa_improve_move: 'yes',
    axspa_no_rest: 'yes',
    axspa_up_better: 'yes',
  };
  /** Six scales at the same value; the two others run the other way. */
  const all = (value: number): LooseAnswers => ({
    psy_fear: value,
    psy_catastrophe: value,
    psy_mood: value,
    psy_anxiety: value,
    psy_expect: value,
    psy_sleep: value,
  });

  const counted: readonly (readonly [CountId, number, LooseAnswers])[] = [
    ['d_ca_soft_count', 2, soft],
    ['d_ca_soft_count', 6, { ...soft, ...moreSoft }],
    ['d_fx_count', 0, { ctx_age: 59 }],
    ['d_fx_count', 1, { ctx_age: 60 }],
    ['d_fx_count', 0, { ctx_age: 60, ctx_sex_birth: 'male' }],
    ['d_fx_count', 1, { ctx_age: 69 }],
    ['d_fx_count', 2, { ctx_age: 70 }],
    ['d_fx_count', 8, { ...bones, ca_thoracic: 'yes', ctx_age: 70, bio_pain_now: 7 }],
    ['d_axspa_nice', 9, { ...long, ...nice, axspa_onset_age: 34 }],
    ['d_axspa_nice', 8, { ...long, ...nice, axspa_onset_age: 35 }],
    ['d_axspa_nice', 7, { ...long, ...nice, axspa_nsaid: 'not_tried', axspa_onset_age: 35 }],
    ['d_axspa_nice', 0, { ...nice, axspa_onset_age: 34 }],
    ['d_axspa_asas', 5, { ...long, ...asas, axspa_onset_age: 39 }],
    ['d_axspa_asas', 1, { ...long, axspa_onset_age: 39 }],
    ['d_axspa_asas', 0, { ...long, axspa_onset_age: 40 }],
    ['d_psy_marked', 9, { ...all(7), psy_confidence: 3, psy_support: 3, psy_work: 'off_work' }],
    ['d_psy_marked', 2, { psy_confidence: 0, psy_support: 0 }],
    ['d_psy_marked', 1, { psy_work: 'worried' }],
    ['d_psy_marked', 0, { ...all(6), psy_confidence: 4, psy_support: 4, psy_work: 'limited' }],
    ['d_psy_some', 9, { ...all(4), psy_confidence: 6, psy_support: 6, psy_work: 'limited' }],
    ['d_psy_some', 9, { ...all(6), psy_confidence: 4, psy_support: 4, psy_work: 'limited' }],
    ['d_psy_some', 0, { ...all(3), psy_confidence: 7, psy_support: 7, psy_work: 'worried' }],
    ['d_psy_some', 0, { ...all(7), psy_confidence: 3, psy_support: 3, psy_work: 'off_work' }],
  ];

  it.each(counted)('%s is %i with %j', (id, present, answers) => {
    expect(findingsBut(answers).counts[id].present).toBe(present);
  });

  it.each(Object.keys(derivedCounts) as CountId[])('a slip in %s is noticed by one of these', (id) => {
    const people = counted.filter(([count]) => count === id);
    const unnoticed = faulty(derivedCounts[id]).filter(({ parts }) =>
      people.every(([, present, answers]) => countOf(parts, answers) === present),
    );
    expect(unnoticed.map(({ at }) => at)).toEqual([]);
  });

  it('tell apart what might be present', () => {
    expect(findingsBut(soft).counts.d_ca_soft_count).toEqual({ present: 2, unknown: 1 });
  });
});
