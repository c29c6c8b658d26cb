import { describe, expect, it } from 'vitest';
import { assessed, benignBut, type LooseAnswers } from '@/tests/support/intakes';
import { careAdviceFor } from './care-advice';
import { careAdviceIn } from './care-advice-words';

const advice = careAdviceIn('en');
const adviceFor = (changes: LooseAnswers) =>
  careAdviceFor(advice, assessed(benignBut(changes))).map(({ id }) => id);

describe('care advice', () => {
  it('for an ordinary back is to keep moving, with relief and warmth', () => {
    expect(adviceFor({})).toEqual(['keep_moving', 'pain_relief_ask_pharmacist', 'first_weeks', 'heat']);
  });

  it('in an emergency is only to wait safely', () => {
    expect(adviceFor({ ces_urine_retention: 'yes', psy_mood: 9 })).toEqual(['wait_safely']);
  });

  it('after a bad injury is only to keep still', () => {
    expect(adviceFor({ fx_trauma: 'major', fx_trauma_time: 'lt_72h' })).toEqual(['keep_still']);
  });

  it('never names pain relief or warmth in pregnancy, possible pregnancy or fever', () => {
    for (const changes of [{ ctx_pregnancy: 'yes' }, { ctx_pregnancy: 'possible' }, { inf_fever: 'yes' }]) {
      expect(adviceFor(changes)).not.toContain('pain_relief_ask_pharmacist');
      expect(adviceFor(changes)).not.toContain('heat');
    }
  });

  it('does not send someone with a possible break to exercise', () => {
    const ids = adviceFor({ fx_osteoporosis: 'yes', fx_sudden_severe: 'yes' });
    expect(ids).toContain('spare_the_back');
    expect(ids).not.toContain('keep_moving');
  });

  it('puts what the person told before what holds for everyone, and never more than six', () => {
    const ids = adviceFor({ psy_fear: 8, psy_mood: 8, psy_sleep: 8, psy_anxiety: 8, psy_work: 'off_work' });
    expect(ids).toHaveLength(6);
    expect(ids).toEqual(expect.arrayContaining(['afraid_to_move', 'low_mood', 'sleep', 'worry', 'work']));
  });

  it('gives a child none', () => {
    expect(adviceFor({ ctx_age: 12 })).toEqual([]);
  });

  it('has words for both voices', () => {
    for (const { id, text } of advice) expect(text, id).not.toBe('');
  });
});
