import { describe, expect, it } from 'vitest';
import { alarmIn } from '@/lib/triage';
import { assessed, benignBut, intakeOf, type LooseAnswers } from '@/tests/support/intakes';
import { classAIds, type Intake, journeyOf, questionsIn } from '.';

/** Pages of a journey with "check your answers", clarifying pages left out (settled). */
const pagesOf = (intake: Intake): number => journeyOf(intake).filter((step) => !step.clarifies).length + 1;

/** After how many pages the alarm is raised when the pages are answered one by one. */
const pagesToAlarm = (intake: Intake): number => {
  const known: Record<string, unknown> = {};
  for (const [index, step] of journeyOf(intake).entries()) {
    for (const linkId of step.fields.flatMap(questionsIn)) known[linkId] = intake.answers[linkId];
    if (alarmIn(intakeOf(known, intake.switches)).length > 0) return index + 1;
  }
  return Number.POSITIVE_INFINITY;
};

describe('the length of the questionnaire', () => {
  it('is at most 32 pages for an ordinary strained back (V01)', () => {
    expect(pagesOf(benignBut({ fx_trauma: 'strain', fx_trauma_time: 'd3_14' }))).toBeLessThanOrEqual(32);
  });

  it('is at most 36 pages for a 65-year-old with six months of leg pain', () => {
    const legPain = { ctx_age: 65, ctx_pain_duration: 'm3_12', neu_leg_side: 'both', neu_below_knee: 'yes' };
    expect(pagesOf(benignBut({ ...legPain, neu_claud_walk: 'yes' }))).toBeLessThanOrEqual(36);
  });
});

describe('a definite emergency answer', () => {
  const bladderBowelSaddle = [
    'ces_urine_retention',
    'ces_urine_flow_new',
    'ces_urine_sensation_new',
    'ces_urine_incontinence_new',
    'ces_saddle_numb',
    'ces_bowel_new',
  ] as const;

  it.each(bladderBowelSaddle)(
    'about bladder, bowel or saddle (%s) reaches its advice by page 4',
    (linkId) => {
      expect(pagesToAlarm(benignBut({ [linkId]: 'yes', ces_timing: 'lt_14d' }))).toBeLessThanOrEqual(4);
    },
  );

  const recent = { ces_timing: 'lt_14d', mot_timing: 'lt_72h', cord_timing: 'lt_14d' };
  const others: readonly (readonly [string, LooseAnswers])[] = [
    ...classAIds
      .filter((linkId) => !linkId.startsWith('saf_'))
      .map((id) => [id, { [id]: 'yes', ...recent }] as const),
    ['a major injury', { fx_trauma: 'major', fx_trauma_time: 'lt_72h' }],
    ['clumsy hands with a tight band', { cord_hands: 'yes', cord_band: 'yes', ...recent }],
  ];
  const emergencies = others
    .map(([name, answers]) => [name, benignBut({ ctx_pregnancy: 'yes', ...answers })] as const)
    .filter(([, intake]) => assessed(intake).tier === 'emergency_now');

  it.each(emergencies)('about anything else (%s) reaches it by page 10', (_, intake) => {
    expect(pagesToAlarm(intake)).toBeLessThanOrEqual(10);
  });

  it('is known for all dangers but those that can wait until today', () => {
    const named = emergencies.map(([name]) => name);
    expect(others.map(([name]) => name).filter((name) => !named.includes(name))).toEqual([
      'mot_foot_drop',
      'mot_leg_weak_new',
    ]);
  });
});
