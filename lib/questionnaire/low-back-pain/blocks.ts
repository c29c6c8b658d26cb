import { atLeast, atMost, type Criteria, equalTo, notEqualTo, raised, switchIs } from '../criteria';
import type { LinkId } from '.';

/** A part of the questionnaire that opens on earlier answers; closed, its answers do not exist for the rules. */
export interface Block {
  readonly enableWhen: Criteria;
  readonly item: readonly LinkId[];
}

/** The blocks of evidence §6.4. What stands in no block is asked of everyone. No class A finding is in one. */
export const blocks = {
  blk_ces_time: {
    enableWhen: raised(
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
    item: ['ces_timing'],
  },
  blk_mot_time: {
    enableWhen: raised('mot_foot_drop', 'mot_leg_weak_new', 'mot_weak_progressive', 'mot_cannot_walk'),
    item: ['mot_timing'],
  },
  blk_cord_time: {
    enableWhen: raised('cord_gait', 'cord_hands', 'cord_band', 'cord_level'),
    item: ['cord_timing'],
  },
  blk_injury: { enableWhen: notEqualTo('fx_trauma', 'none'), item: ['fx_trauma_time', 'fx_bruise'] },
  blk_wound: { enableWhen: notEqualTo('ctx_spine_procedure', 'none'), item: ['inf_wound'] },
  blk_sport: { enableWhen: atMost('ctx_age', 25), item: ['fx_extension_sport'] },
  blk_colic: { enableWhen: raised('vis_flank_colic'), item: ['vis_stone_history', 'vis_one_kidney'] },
  blk_vaginal: {
    enableWhen: {
      any: [notEqualTo('ctx_sex_birth', 'male'), equalTo('ctx_pregnancy', 'yes', 'possible', 'birth_le_6w')],
    },
    item: ['vis_vag_bleed'],
  },
  blk_early_pregnancy: {
    enableWhen: equalTo('ctx_pregnancy', 'yes', 'possible', 'birth_le_6w'),
    item: ['vis_shoulder_tip'],
  },
  blk_leg: {
    enableWhen: { any: [notEqualTo('neu_leg_side', 'none'), raised('neu_claud_walk')] },
    item: [
      'neu_below_knee',
      'neu_leg_worse',
      'neu_pins',
      'neu_electric',
      'neu_touch',
      'neu_cough_leg',
      'neu_leg_pain_0_10',
    ],
  },
  blk_claud: { enableWhen: raised('neu_claud_walk'), item: ['neu_claud_sit', 'neu_claud_both'] },
  blk_inflammatory: {
    enableWhen: equalTo('ctx_pain_duration', 'm3_12', 'gt_12m'),
    item: [
      'axspa_onset_age',
      'axspa_insidious',
      'axspa_night_second_half',
      'axspa_buttock',
      'axspa_improve_move',
      'axspa_no_rest',
      'axspa_up_better',
      'axspa_nsaid',
      'axspa_family',
      'axspa_arthritis',
      'axspa_enthesitis',
      'axspa_psoriasis',
      'axspa_other',
      'bio_stiff_min',
    ],
  },
} as const satisfies Record<string, Block>;

export type BlockId = keyof typeof blocks;

/** Ages at which pregnancy is asked about (evidence §6.1(11)(b)). */
const canBePregnant: Criteria = {
  all: [notEqualTo('ctx_sex_birth', 'male'), atLeast('ctx_age', 12), atMost('ctx_age', 55)],
};

/** The self-harm questions, as the switch `ask_self_harm` says (evidence §3.5(1)). */
export const selfHarmIsAsked: Criteria = {
  any: [
    switchIs('ask_self_harm', 'always'),
    {
      all: [
        switchIs('ask_self_harm', 'when_low'),
        { any: [atLeast('psy_mood', 7), atLeast('psy_catastrophe', 8)] },
      ],
    },
  ],
};

/** Shown only when it can apply; unlike in a block, an answer that exists always counts (evidence §6.4). */
export const shownWhen: { readonly [L in LinkId]?: Criteria } = {
  ctx_pregnancy: canBePregnant,
  preg_bleed_fluid: equalTo('ctx_pregnancy', 'yes', 'possible', 'birth_le_6w'),
  preg_severe_pain: equalTo('ctx_pregnancy', 'yes', 'possible', 'birth_le_6w'),
  preg_reduced_move: equalTo('ctx_pregnancy', 'yes'),
  preg_headache_vision: equalTo('ctx_pregnancy', 'yes', 'birth_le_6w'),
  saf_self_harm_now: selfHarmIsAsked,
  saf_self_harm_thoughts: selfHarmIsAsked,
  saf_unsafe: { all: [switchIs('mode', 'clinic_tablet'), switchIs('ask_unsafe', true)] },
};
