import { describe, expect, it } from 'vitest';
import { explainAlarm } from '@/lib/explanation';
import { at, newVisit } from '@/lib/visit';
import { benignBut } from '@/tests/support/intakes';
import { callsStaff, concernsIn } from './index';

type Changes = Parameters<typeof benignBut>[0];

const visitWith = (changes: Changes) => {
  const intake = benignBut(changes, { mode: 'clinic_tablet', ask_self_harm: 'always', ask_unsafe: true });
  return { ...newVisit(intake.switches), answers: intake.answers, alarms: explainAlarm(intake) };
};

describe('staff are called', () => {
  it('by every emergency, once for each kind', () => {
    const visit = visitWith({ ces_urine_retention: 'yes' });
    expect(concernsIn(visit)).toContain('cauda_equina');
    expect(callsStaff(visit, [])).toBe(true);
    expect(callsStaff(visit, concernsIn(visit))).toBe(false);
  });

  it('by a disclosure of self-harm, an emergency or not', () => {
    expect(concernsIn(visitWith({ saf_self_harm_now: 'yes', saf_self_harm_thoughts: 'no' }))).toEqual([
      'self_harm',
    ]);
    expect(concernsIn(visitWith({ saf_self_harm_now: 'no', saf_self_harm_thoughts: 'yes' }))).toEqual([
      'self_harm',
    ]);
  });

  it('not by an answer about abuse: whoever did it may be looking', () => {
    expect(callsStaff(visitWith({ saf_unsafe: 'yes' }), [])).toBe(false);
  });

  it('not by an ordinary bad back', () => {
    expect(callsStaff(visitWith({}), [])).toBe(false);
  });

  it('whenever the emergency screen would stand, whatever they were told before', () => {
    const place = { kind: 'interruption', onward: 'who', changing: false } as const;
    expect(callsStaff({ ...visitWith({}), place }, ['self_harm'])).toBe(true);
    expect(callsStaff({ ...visitWith({}), place: at('who') }, [])).toBe(false);
  });
});
