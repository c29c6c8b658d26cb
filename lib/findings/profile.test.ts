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

/** Every n neighbours of a list, going round at its end. */
const rotations = <Value>(values: readonly Value[], n: number): readonly (readonly Value[])[] =>
  values.map((_, from) => [...values, ...values].slice(from, from + n));

const leftOpen = (ids: readonly string[]): LooseAnswers =>
  Object.fromEntries(ids.map((id) => [id, 'skipped']));

const unasked: LooseAnswers = Object.fromEntries(load.slice(0, 4).map((id) => [id, undefined]));

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
    ['four of seven never asked', { ...calm, ...unasked }, 'not_enough'],
    [
      'four points although the rest is open',
      { ...loads(4), bio_onset: undefined, bio_activity_change: undefined },
      'marked',
    ],
  ])('with %s is "%s"', (_, changes, level) => {
    expect(profile(changes).biomechanical).toBe(level);
  });

  it.each<LooseAnswers>([
    ...load.map((id) => ({ [id]: 'yes' })),
    { bio_onset: 'sudden_lift' },
    { ctx_prior_episodes: 'three_plus' },
    { ctx_prior_episodes: 'continuous' },
  ])('counts %j as one point', (point) => {
    const other = 'bio_static' in point ? 'bio_heavy_load' : 'bio_static';
    expect(profile({ ...calm, ...point }).biomechanical).toBe('none');
    expect(profile({ ...calm, ...point, [other]: 'yes' }).biomechanical).toBe('some');
  });

  it('is known with any three of its seven questions open, and not with four', () => {
    const asked = [...load, 'bio_onset', 'ctx_prior_episodes'];
    for (const open of rotations(asked, 3)) {
      expect([open, profile({ ...calm, ...leftOpen(open) }).biomechanical]).toEqual([open, 'none']);
    }
    for (const open of rotations(asked, 4)) {
      expect([open, profile({ ...calm, ...leftOpen(open) }).biomechanical]).toEqual([open, 'not_enough']);
    }
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

  it.each<LooseAnswers>([
    { neu_below_knee: 'yes' },
    { neu_pins: 'yes' },
    { neu_numb_patch: 'yes' },
    { neu_electric: 'yes' },
    { neu_touch: 'yes' },
    { neu_cough_leg: 'yes' },
    { neu_claud_walk: 'yes', neu_claud_sit: 'yes' },
  ])('counts %j as one sign', (sign) => {
    const others = ['neu_pins', 'neu_touch', 'neu_electric'].filter((id) => !(id in sign)).slice(0, 2);
    expect(profile({ ...leg, ...sign }).neurological).toBe('some');
    const [one = '', two = ''] = others;
    expect(profile({ ...leg, ...sign, [one]: 'yes' }).neurological).toBe('some');
    expect(profile({ ...leg, ...sign, [one]: 'yes', [two]: 'yes' }).neurological).toBe('marked');
  });

  it.each([
    'mot_foot_drop',
    'mot_leg_weak_new',
    'mot_weak_progressive',
    'mot_cannot_walk',
    'ces_urine_retention',
    'ces_bilateral_leg_neuro',
  ])('is marked by %s alone', (danger) => {
    expect(profile({ ...calm, [danger]: 'yes' }).neurological).toBe('marked');
  });

  it('is known with any three of its seven parts open, and not with four', () => {
    const parts = [
      ...Object.keys(open).map((id) => [id]),
      ['neu_numb_patch'],
      ['neu_claud_walk', 'neu_claud_sit'],
    ];
    for (const three of rotations(parts, 3)) {
      expect([three, profile({ ...leg, ...leftOpen(three.flat()) }).neurological]).toEqual([three, 'none']);
    }
    for (const four of rotations(parts, 4)) {
      expect([four, profile({ ...leg, ...leftOpen(four.flat()) }).neurological]).toEqual([
        four,
        'not_enough',
      ]);
    }
  });

  it.each<readonly [LooseAnswers, string]>([
    [{ neu_claud_walk: 'no', neu_claud_sit: 'skipped' }, 'none'],
    [{ neu_claud_walk: 'skipped', neu_claud_sit: 'no' }, 'none'],
    [{ neu_claud_walk: 'skipped', neu_claud_sit: 'yes' }, 'not_enough'],
    [{ neu_claud_walk: 'yes', neu_claud_sit: 'skipped' }, 'not_enough'],
    [{ neu_claud_walk: 'yes', neu_claud_sit: 'yes' }, 'some'],
  ])('knows the walking pattern by one "no" or two answers, not by one "yes": with %j', (pattern, level) => {
    const three = leftOpen(['neu_pins', 'neu_touch', 'neu_electric']);
    expect(profile({ ...leg, ...three, ...pattern }).neurological).toBe(level);
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

  it('is known with any four of its nine questions open, and not with five', () => {
    const asked = [...scales, 'psy_confidence', 'psy_support', 'psy_work'];
    for (const open of rotations(asked, 4)) {
      expect([open, profile({ ...calm, ...leftOpen(open) }).psychological]).toEqual([open, 'none']);
    }
    for (const open of rotations(asked, 5)) {
      expect([open, profile({ ...calm, ...leftOpen(open) }).psychological]).toEqual([open, 'not_enough']);
    }
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
