import { describe, expect, it } from 'vitest';
import { benignBut, intakeOf, type LooseAnswers } from '@/tests/support/intakes';
import { absentReasons, type BlockId, blocks, items, type LinkId, openIntake } from '.';

/** Some answer for every question of a block, so that it can be seen to survive or to vanish. */
const answersOf = (block: BlockId): LooseAnswers =>
  Object.fromEntries(
    blocks[block].item.map((linkId) => {
      const item = items[linkId];
      return [linkId, item.type === 'integer' ? 5 : item.answerOption[0]];
    }),
  );

const survive = (block: BlockId, opener: LooseAnswers): boolean => {
  const { answers, reading } = openIntake(benignBut({ ...answersOf(block), ...opener }));
  const kept = blocks[block].item.filter((linkId) => answers[linkId] !== undefined);
  expect([0, blocks[block].item.length]).toContain(kept.length);
  for (const linkId of kept) expect(reading[linkId]).not.toBeUndefined();
  return kept.length > 0;
};

const inVain = (linkId: LinkId): readonly LooseAnswers[] =>
  absentReasons.map((reason) => ({ [linkId]: reason }));

const yesOrInVain = (...linkIds: readonly LinkId[]): readonly LooseAnswers[] =>
  linkIds.flatMap((linkId) => [{ [linkId]: 'yes' }, ...inVain(linkId)]);

const each = (linkId: LinkId, ...answers: readonly unknown[]): readonly LooseAnswers[] =>
  answers.map((answer) => ({ [linkId]: answer }));

const female = { ctx_sex_birth: 'female' };
const male = { ctx_sex_birth: 'male' };

/** What opens a block and what closes it (evidence §6.4), each as a change to the benign person. */
const table: {
  readonly [B in BlockId]: { opened: readonly LooseAnswers[]; closed: readonly LooseAnswers[] };
} = {
  blk_ces_time: {
    opened: yesOrInVain(
      'ces_urine_retention',
      'ces_urine_flow_new',
      'ces_urine_sensation_new',
      'ces_urine_incontinence_new',
      'ces_saddle_numb',
      'ces_bowel_new',
      'ces_sexual_new',
      'ces_bilateral_leg_pain_new',
      'ces_bilateral_leg_neuro',
    ),
    closed: [{}],
  },
  blk_mot_time: {
    opened: yesOrInVain('mot_foot_drop', 'mot_leg_weak_new', 'mot_weak_progressive', 'mot_cannot_walk'),
    closed: [{}, { cord_gait: 'yes' }],
  },
  blk_cord_time: { opened: yesOrInVain('cord_gait', 'cord_hands', 'cord_band', 'cord_level'), closed: [{}] },
  blk_injury: {
    opened: [...each('fx_trauma', 'strain', 'knock', 'fall', 'major', undefined), ...inVain('fx_trauma')],
    closed: each('fx_trauma', 'none'),
  },
  blk_wound: {
    opened: [
      ...each('ctx_spine_procedure', 'le_6w', 'w6_m12', 'gt_12m', undefined),
      ...inVain('ctx_spine_procedure'),
    ],
    closed: each('ctx_spine_procedure', 'none'),
  },
  blk_sport: {
    opened: each('ctx_age', 0, 16, 25),
    closed: [...each('ctx_age', 26, 90, undefined), ...inVain('ctx_age')],
  },
  blk_colic: { opened: yesOrInVain('vis_flank_colic'), closed: each('vis_flank_colic', 'no', undefined) },
  blk_vaginal: {
    opened: [
      ...each('ctx_sex_birth', 'female', 'intersex', 'unknown', undefined),
      ...inVain('ctx_sex_birth'),
      { ...male, ctx_pregnancy: 'yes' },
      { ...male, ctx_pregnancy: 'possible' },
      { ...male, ctx_pregnancy: 'birth_le_6w' },
    ],
    closed: [male, { ...male, ctx_pregnancy: 'not_sure' }],
  },
  blk_early_pregnancy: {
    opened: [
      ...each('ctx_pregnancy', 'yes', 'possible', 'birth_le_6w'),
      { ...female, ctx_pregnancy: 'not_sure' },
    ],
    closed: [
      ...each('ctx_pregnancy', 'no', 'not_applicable'),
      { ...male, ctx_pregnancy: 'not_sure' },
      { ...female, ctx_age: 60, ctx_pregnancy: 'not_sure' },
    ],
  },
  blk_leg: {
    opened: [
      ...each('neu_leg_side', 'one', 'both', undefined),
      ...inVain('neu_leg_side'),
      ...yesOrInVain('neu_claud_walk'),
    ],
    closed: each('neu_leg_side', 'none'),
  },
  blk_claud: { opened: yesOrInVain('neu_claud_walk'), closed: [{}, { neu_leg_side: 'both' }] },
  blk_inflammatory: {
    opened: each('ctx_pain_duration', 'm3_12', 'gt_12m'),
    closed: [
      ...each('ctx_pain_duration', 'lt_24h', 'd1_13', 'w2_6', 'w6_12', undefined),
      ...inVain('ctx_pain_duration'),
    ],
  },
};

describe('answers of a part that is closed', () => {
  const rows = Object.entries(table) as readonly [BlockId, (typeof table)[BlockId]][];

  it('are told apart for every part of the questionnaire', () => {
    expect(Object.keys(table).toSorted()).toEqual(Object.keys(blocks).toSorted());
  });

  it.each(rows)(
    '%s: stand while it is open, and do not exist while it is closed',
    (block, { opened, closed }) => {
      for (const opener of opened) expect([opener, survive(block, opener)]).toEqual([opener, true]);
      for (const closer of closed) expect([closer, survive(block, closer)]).toEqual([closer, false]);
    },
  );

  it('leave nothing of themselves in how the rest is read', () => {
    const { answers, reading } = openIntake(benignBut({ ces_timing: 'gt_14d_stable', inf_wound: 'yes' }));
    expect(answers).not.toHaveProperty('ces_timing');
    expect(answers).not.toHaveProperty('inf_wound');
    expect(reading.inf_wound).toBeUndefined();
    expect(reading.ces_timing).toBe('unknown');
  });

  it('are left alone when nothing is closed: the answers are those given', () => {
    expect(openIntake(intakeOf({ ctx_age: 40, inf_fever: 'no' })).answers).toEqual({
      ctx_age: 40,
      inf_fever: 'no',
    });
  });

  it('never are a class A danger, and never a pregnancy or self-harm answer', () => {
    const inBlocks: readonly LinkId[] = Object.values(blocks).flatMap((block) => block.item);
    expect(inBlocks.filter((linkId) => items[linkId].class === 'A')).toEqual([]);
    expect(inBlocks.filter((linkId) => /^(preg|saf)_/.test(linkId))).toEqual([]);
    const kept = openIntake(
      benignBut({ ctx_pregnancy: 'no', preg_severe_pain: 'yes', saf_self_harm_now: 'yes' }),
    );
    expect(kept.answers).toMatchObject({ preg_severe_pain: 'yes', saf_self_harm_now: 'yes' });
  });
});
