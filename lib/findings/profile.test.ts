import { describe, expect, it } from 'vitest';
import { findingsBut, type LooseAnswers } from '@/tests/support/intakes';
import { profileOf, supportLevelOf } from '.';

const profile = (changes: LooseAnswers) => profileOf(findingsBut(changes));
const support = (changes: LooseAnswers) => supportLevelOf(findingsBut(changes));

const scales = ['psy_fear', 'psy_catastrophe', 'psy_mood', 'psy_anxiety', 'psy_expect', 'psy_sleep'] as const;
const calm: LooseAnswers = {
  ...Object.fromEntries(scales.map((scale) => [scale, 2])),
  psy_confidence: 8,
  psy_support: 8,
  bio_onset: 'gradual',
};
/** The first n scales at a value. */
const scalesAt = (n: number, value: number): LooseAnswers => ({
  ...calm,
  ...Object.fromEntries(scales.slice(0, n).map((scale) => [scale, value])),
});
const load = [
  'bio_worse_move',
  'bio_ease_position',
  'bio_heavy_load',
  'bio_static',
  'bio_activity_change',
] as const;
const loads = (n: number, answer = 'yes'): LooseAnswers => ({
  ...calm,
  ...Object.fromEntries(load.slice(0, n).map((id) => [id, answer])),
});

describe('the biomechanical side of the picture', () => {
  it.each<readonly [string, LooseAnswers, string]>([
    ['one point', loads(1), 'none'],
    ['two points', loads(2), 'some'],
    ['three points', loads(3), 'some'],
    ['four points', loads(4), 'marked'],
    [
      'a lift and many episodes',
      { ...calm, bio_onset: 'sudden_lift', ctx_prior_episodes: 'three_plus' },
      'some',
    ],
    ['pain that never went away', { ...loads(1), ctx_prior_episodes: 'continuous' }, 'some'],
    ['three of seven open', loads(3, 'not_sure'), 'none'],
    ['four of seven open', loads(4, 'skipped'), 'not_enough'],
    [
      'four points although the rest is open',
      { ...loads(4), bio_onset: undefined, bio_activity_change: undefined },
      'marked',
    ],
  ])('with %s is "%s"', (_, changes, level) => {
    expect(profile(changes).biomechanical).toBe(level);
  });
});

describe('the neurological side of the picture', () => {
  const leg = { ...calm, neu_leg_side: 'one' };
  const open = Object.fromEntries(
    ['neu_below_knee', 'neu_pins', 'neu_electric', 'neu_touch', 'neu_cough_leg'].map((id) => [
      id,
      'not_sure',
    ]),
  );

  it.each<readonly [string, LooseAnswers, string]>([
    ['no leg pain', calm, 'none'],
    ['pain below the knee', { ...leg, neu_below_knee: 'yes' }, 'some'],
    ['two signs', { ...leg, neu_below_knee: 'yes', neu_pins: 'yes' }, 'some'],
    ['three signs', { ...leg, neu_below_knee: 'yes', neu_pins: 'yes', neu_touch: 'yes' }, 'marked'],
    ['legs that ease on sitting', { ...leg, neu_claud_walk: 'yes', neu_claud_sit: 'yes' }, 'some'],
    ['a weak leg alone', { ...calm, mot_leg_weak_new: 'yes' }, 'marked'],
    ['a cord sign alone', { ...calm, cord_level: 'yes' }, 'marked'],
    ['recent saddle numbness alone', { ...calm, ces_saddle_numb: 'yes', ces_timing: 'lt_14d' }, 'marked'],
    ['all of the leg block open', { ...leg, ...open }, 'not_enough'],
    ['no leg pain, which answers the leg block', { ...calm, ...open, neu_leg_side: 'none' }, 'none'],
    [
      'three of seven open',
      { ...leg, neu_pins: 'not_sure', neu_touch: 'not_sure', neu_electric: 'not_sure' },
      'none',
    ],
  ])('with %s is "%s"', (_, changes, level) => {
    expect(profile(changes).neurological).toBe(level);
  });
});

describe('the psychological side of the picture', () => {
  it.each<readonly [string, LooseAnswers, string]>([
    ['nothing at 4 or more', calm, 'none'],
    ['two answers at 4 to 6', scalesAt(2, 6), 'none'],
    ['three answers at 4 to 6', scalesAt(3, 4), 'some'],
    ['one answer at 7', scalesAt(1, 7), 'some'],
    ['three answers at 7', scalesAt(3, 7), 'marked'],
    [
      'little confidence, little support, off work',
      { ...calm, psy_confidence: 3, psy_support: 2, psy_work: 'off_work' },
      'marked',
    ],
    ['five of nine open', scalesAt(5, Number.NaN), 'not_enough'],
  ])('with %s is "%s"', (_, changes, level) => {
    const given = Object.entries(changes).map(([id, answer]) => [
      id,
      Number.isNaN(answer) ? 'skipped' : answer,
    ]);
    expect(profile(Object.fromEntries(given)).psychological).toBe(level);
  });

  it('is left open, without penalty, when the block was skipped', () => {
    const skipped = Object.fromEntries(
      [...scales, 'psy_confidence', 'psy_support', 'psy_work'].map((id) => [id, 'skipped']),
    );
    expect(profile(skipped).psychological).toBe('not_enough');
    expect(support(skipped)).toBe('medium');
    expect(support({ ...skipped, bio_function: 10 })).toBe('medium');
  });
});

describe('how much extra support might help', () => {
  it.each<readonly [string, LooseAnswers, string]>([
    ['nothing marked, daily life at 6', { ...calm, bio_function: 6 }, 'low'],
    ['nothing marked, daily life at 7', { ...calm, bio_function: 7 }, 'medium'],
    ['nothing marked, daily life not known', { ...calm, bio_function: 'skipped' }, 'medium'],
    ['one marked', { ...scalesAt(1, 7), bio_function: 2 }, 'medium'],
    ['two marked, daily life at 10', { ...scalesAt(2, 7), bio_function: 10 }, 'medium'],
    ['three marked, daily life at 6', { ...scalesAt(3, 7), bio_function: 6 }, 'medium'],
    ['three marked, daily life at 7', { ...scalesAt(3, 7), bio_function: 7 }, 'high'],
    ['three marked, daily life not known', { ...scalesAt(3, 7), bio_function: undefined }, 'medium'],
    ['four marked', { ...scalesAt(4, 7), bio_function: 0 }, 'high'],
    ['one scale answered, the rest open', { psy_work: 'skipped', psy_mood: 3, bio_function: 2 }, 'low'],
  ])('with %s is %s', (_, changes, level) => {
    expect(support(changes)).toBe(level);
  });
});
