import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveFindings } from '@/lib/findings';
import { polarityOf } from '@/lib/findings/polarity';
import { blocks, type FindingId, type Intake, itemOf, type LinkId } from '@/lib/questionnaire';
import { questionsOf } from '@/lib/questionnaire/criteria';
import { decideDisposition, evaluateRules, type RuleId, ruleset } from '@/lib/triage';
import { intakes, runs } from '@/tests/support/arbitrary';
import { goldenVignettes, intakeOfGolden } from '@/tests/support/fixtures';
import { allDenied, benignBut, changed, intakeOf, type LooseAnswers } from '@/tests/support/intakes';
import { explainDecision } from '.';

type ConditionRuleId = keyof typeof ruleset;

const groundsIn = (intake: Intake): readonly (readonly [ConditionRuleId, readonly FindingId[]])[] =>
  explainDecision(decideDisposition(evaluateRules(deriveFindings(intake)))).grounds.flatMap(
    ({ rule: { id }, because }) => (id === 'r-self-manage' ? [] : [[id, because] as const]),
  );

const fires = (rule: ConditionRuleId, intake: Intake): boolean =>
  evaluateRules(deriveFindings(intake)).truths[rule] === 'present';

/** Only these answers of an intake; nothing else was ever asked. */
const only = ({ answers, switches }: Intake, ids: readonly LinkId[]): Intake =>
  intakeOf(Object.fromEntries(ids.map((id) => [id, answers[id]])), switches);

/**
 * An answer left empty counts only where it was asked: with it goes what opened its part of the questionnaire, and age
 * and sex where that was a pregnancy which is assumed from them.
 */
const openersOf = (because: readonly LinkId[]): readonly LinkId[] => {
  const openers = Object.values(blocks)
    .filter((block) => (block.item as readonly LinkId[]).some((id) => because.includes(id)))
    .flatMap((block) => questionsOf(block.enableWhen));
  return openers.includes('ctx_pregnancy') ? [...openers, 'ctx_age', 'ctx_sex_birth'] : openers;
};

const alone = (rule: ConditionRuleId, because: readonly LinkId[], intake: Intake): Intake =>
  only(intake, rule === 'r-incomplete' ? [...because, ...openersOf(because)] : because);

/** The most harmless answer to every question, as far as a rule reads it. */
const harmless: LooseAnswers = {
  ...allDenied,
  vis_stone_history: 'yes',
  ctx_age: 40,
  ctx_sex_birth: 'male',
  ctx_pregnancy: 'no',
  ctx_cancer: 'none',
  ctx_spine_procedure: 'none',
  ctx_pain_site: 'low_back',
  ctx_pain_duration: 'gt_12m',
  ctx_course: 'improving',
  bio_onset: 'sudden_lift',
  bio_pain_now: 0,
  bio_function: 0,
  neu_leg_side: 'none',
  neu_leg_pain_0_10: 0,
  fx_trauma: 'none',
  fx_trauma_time: 'gt_6w',
  ces_timing: 'gt_6m_stable',
  mot_timing: 'gt_6w',
  cord_timing: 'gt_12w',
  axspa_onset_age: 60,
  psy_work: 'ok',
  ...Object.fromEntries(
    ['psy_fear', 'psy_catastrophe', 'psy_mood', 'psy_anxiety', 'psy_expect', 'psy_sleep'].map((id) => [
      id,
      0,
    ]),
  ),
  psy_confidence: 10,
  psy_support: 10,
};

/** The same with every other question that the rule reads answered as harmlessly as can be. */
const besideHarmless = (rule: ConditionRuleId, because: readonly LinkId[], intake: Intake): Intake => {
  const read = [...polarityOf(ruleset[rule].when).keys()].filter((id) => !because.includes(id));
  return changed(alone(rule, because, intake), Object.fromEntries(read.map((id) => [id, harmless[id]])));
};

/** Every way of answering a question, and not answering it. */
const otherAnswers = (id: LinkId): readonly unknown[] => {
  const item = itemOf(id);
  if (item.type === 'choice') return [undefined, ...item.answerOption];
  const { minValue, maxValue } = item.type === 'integer' ? item : { minValue: 0, maxValue: 0 };
  return [undefined, ...Array.from({ length: maxValue - minValue + 1 }, (_, n) => minValue + n)];
};

/** Answers that could be taken away, or turned round, without the rule falling with them. */
const superfluous = (
  rule: ConditionRuleId,
  because: readonly FindingId[],
  intake: Intake,
): readonly FindingId[] => {
  const settings = [alone(rule, because, intake), besideHarmless(rule, because, intake)].filter((setting) =>
    fires(rule, setting),
  );
  return because.filter((id) =>
    settings.every((setting) =>
      otherAnswers(id).every((answer) => fires(rule, changed(setting, { [id]: answer }))),
    ),
  );
};

const because = (changes: LooseAnswers, rule: RuleId): readonly FindingId[] =>
  groundsIn(benignBut(changes)).find(([id]) => id === rule)?.[1] ?? [];

describe('the answers that made a rule fire', () => {
  it('are enough: without all other answers it fires as well', () => {
    fc.assert(
      fc.property(intakes, (intake) => {
        for (const [rule, grounds] of groundsIn(intake)) {
          const result = [rule, grounds, fires(rule, alone(rule, grounds, intake))];
          expect(result).toEqual([rule, grounds, true]);
        }
      }),
      runs(150),
    );
  });

  it('are none too many: with any one of them the other way, and everything else denied, it does not fire', () => {
    fc.assert(
      fc.property(intakes, (intake) => {
        for (const [rule, grounds] of groundsIn(intake)) {
          expect([rule, grounds, superfluous(rule, grounds, intake)]).toEqual([rule, grounds, []]);
        }
      }),
      runs(80),
    );
  });

  it('are enough and none too many for each of the written cases of the specification', () => {
    for (const vignette of goldenVignettes) {
      const intake = intakeOfGolden(vignette);
      for (const [rule, grounds] of groundsIn(intake)) {
        const found = [fires(rule, alone(rule, grounds, intake)), superfluous(rule, grounds, intake)];
        expect([vignette.id, rule, grounds, ...found]).toEqual([vignette.id, rule, grounds, true, []]);
      }
    }
  });

  it.each<readonly [string, RuleId, LooseAnswers, readonly string[]]>([
    [
      'a recent numbness between the legs with its time',
      'r-ces-core-recent',
      { ces_saddle_numb: 'yes', ces_timing: 'lt_14d' },
      ['ces_saddle_numb', 'ces_timing'],
    ],
    [
      'one danger alone',
      'r-mot-cannot-walk',
      { mot_cannot_walk: 'yes', inf_fever: 'yes' },
      ['mot_cannot_walk'],
    ],
    [
      'a fever with legs that fail',
      'r-inf-fever-neuro',
      { inf_fever: 'yes', mot_cannot_walk: 'yes' },
      ['inf_fever', 'mot_cannot_walk'],
    ],
    [
      'one of two questions without an answer',
      'r-ces-unsure',
      { ces_bowel_new: 'not_sure', ces_saddle_numb: 'skipped' },
      ['ces_saddle_numb'],
    ],
    ['one of two left empty', 'r-incomplete', { bio_onset: 'skipped', ca_strain: 'skipped' }, ['bio_onset']],
    ['the age alone', 'r-gate-16-17', { ctx_age: 17 }, ['ctx_age']],
    [
      'stones that nobody knows of do not protect',
      'r-vis-colic-60',
      { ctx_age: 60, vis_flank_colic: 'yes', vis_stone_history: 'not_sure' },
      ['ctx_age', 'vis_flank_colic', 'vis_stone_history'],
    ],
    [
      'one sign that answers for two parts of a rule',
      'r-cord-acute',
      { cord_hands: 'yes', cord_level: 'yes', cord_timing: 'lt_14d' },
      ['cord_level', 'cord_timing'],
    ],
    [
      'bleeding alone, where low tummy pain is there as well',
      'r-preg-early',
      { ctx_pregnancy: 'yes', vis_pelvic_pain: 'yes', vis_vag_bleed: 'yes' },
      ['ctx_pregnancy', 'vis_vag_bleed'],
    ],
    [
      'a pregnancy that is assumed from age and sex',
      'r-preg-pelvic',
      { ctx_pregnancy: 'prefer_not', vis_pelvic_pain: 'yes' },
      ['ctx_age', 'ctx_pregnancy', 'ctx_sex_birth', 'vis_pelvic_pain'],
    ],
    [
      'the few that suffice, not everything that fits',
      'r-inf-fever-neuro',
      { inf_fever: 'yes', ces_saddle_numb: 'yes', ces_timing: 'lt_14d', ces_urine_retention: 'yes' },
      ['ces_urine_retention', 'inf_fever'],
    ],
  ])('%s', (_, rule, changes, expected) => {
    expect(because(changes, rule).toSorted()).toEqual(expected);
  });

  it('are none when nothing fired', () => {
    const { grounds } = explainDecision(decideDisposition(evaluateRules(deriveFindings(benignBut()))));
    expect(grounds.map(({ rule, because }) => [rule.id, because])).toEqual([['r-self-manage', []]]);
  });
});
