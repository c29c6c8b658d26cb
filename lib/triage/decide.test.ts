import { describe, expect, it } from 'vitest';
import { classAIds, type Switches } from '@/lib/questionnaire';
import { assessed, benignBut, findingsBut, firedIn, type LooseAnswers } from '@/tests/support/intakes';
import { decideDisposition, evaluateRules, floors } from '.';

const result = (changes: LooseAnswers, switches: Partial<Switches> = {}) =>
  assessed(benignBut(changes, switches));

describe('the result', () => {
  it('is looking after oneself when no rule fired, and that rule is listed', () => {
    const { tier, maxWait, firedRules } = result({});
    expect(tier).toBe('self_manage');
    expect(maxWait).toEqual({ hours: 1008, rule: 'r-self-manage' });
    expect(firedRules.map((rule) => rule.id)).toEqual(['r-self-manage']);
  });

  it('no longer lists it as soon as anything fired', () => {
    expect(firedIn(benignBut({ ca_strain: 'yes' }))).toEqual(['r-weak-single']);
  });

  it('is as urgent as the most urgent rule, and all rules that fired are kept', () => {
    const { tier, firedRules } = result({ inf_fever: 'yes', ca_weight_loss: 'yes', bio_function: 9 });
    expect(tier).toBe('same_day');
    expect(firedRules.map((rule) => rule.id)).toEqual([
      'r-inf-fever',
      'r-ca-weight',
      'r-weak-single',
      'r-function',
    ]);
  });

  it('has the shortest wait of all, also when a less urgent rule has it', () => {
    const { tier, maxWait } = result({ ca_weight_loss: 'yes', ctx_course: 'worse_fast' });
    expect(tier).toBe('urgent_2wk');
    expect(maxWait).toMatchObject({ hours: 168, rule: 'r-worse' });
  });

  it('lists first the more urgent, then the shorter wait, then what stands first in the table', () => {
    const { firedRules } = result({
      ca_weight_loss: 'yes',
      ca_strain: 'yes',
      fx_steroids: 'yes',
      inf_fever: 'yes',
    });
    expect(firedRules.map((rule) => rule.id)).toEqual([
      'r-inf-fever',
      'r-fx-steroid',
      'r-ca-weight',
      'r-weak-single',
      'r-fx-osteo-only',
    ]);
  });

  it('takes, of equal waits, the words of the rule that comes first in the table', () => {
    expect(result({ inf_fever: 'yes', vis_rash: 'yes' }).maxWait.rule).toBe('r-inf-fever');
    expect(result({ med_opioid_long: 'yes', ctx_pain_duration: 'w6_12' }).maxWait.rule).toBe('r-persist');
  });
});

describe('the choices of a service', () => {
  const bothLegs = { ces_bilateral_leg_pain_new: 'yes', ces_timing: 'lt_14d' };
  const clinic = { mode: 'clinic_tablet' } as const;
  const specialist = { bilateral_pain_policy: 'specialist' } as const;

  it('strong pain in both legs is an emergency, unless a clinic with a specialist on site chose "today"', () => {
    expect(result(bothLegs).tier).toBe('emergency_now');
    expect(result(bothLegs, clinic).tier).toBe('emergency_now');
    expect(result(bothLegs, specialist).tier).toBe('emergency_now');
    const moved = result(bothLegs, { ...clinic, ...specialist });
    expect(moved.tier).toBe('same_day');
    expect(moved.maxWait).toEqual({
      hours: 24,
      rule: 'r-ces-bilateral-pain',
      policy: 'specialist_bilateral',
    });
  });

  it('a single weak sign is routine, unless the service follows the public advice of the NHS', () => {
    expect(result({ ca_strain: 'yes' }).tier).toBe('routine');
    const moved = result({ ca_strain: 'yes' }, { weak_flags_follow_nhs: true });
    expect(moved.tier).toBe('urgent_2wk');
    expect(moved.maxWait).toEqual({ hours: 168, rule: 'r-weak-single', policy: 'weak_flags' });
  });

  it('move no other rule, and what they move takes its new place among the others', () => {
    const weak = result({ ca_strain: 'yes', ctx_pain_site: 'leg' }, { weak_flags_follow_nhs: true });
    expect(weak.firedRules).toMatchObject([
      { id: 'r-weak-single', tier: 'urgent_2wk', maxWaitHours: 168 },
      { id: 'r-gate-site-other', tier: 'routine', maxWaitHours: 336 },
    ]);
    const legs = result({ ...bothLegs, vis_chest_pain: 'yes' }, { ...clinic, ...specialist });
    expect(legs.firedRules).toMatchObject([
      { id: 'r-vis-chest', tier: 'emergency_now', maxWaitHours: 0 },
      { id: 'r-ces-bilateral-pain', tier: 'same_day', maxWaitHours: 24 },
    ]);
    expect(legs.firedRules[0]).not.toHaveProperty('policy');
  });

  it('on the lowest age send 16- and 17-year-olds to an assessment, and children under 16 always', () => {
    expect(firedIn(benignBut({ ctx_age: 17 }))).toEqual(['r-gate-16-17']);
    expect(firedIn(benignBut({ ctx_age: 17 }, { min_age: 17 }))).toEqual(['r-self-manage']);
    expect(firedIn(benignBut({ ctx_age: 20 }, { min_age: 21 }))).toEqual(['r-gate-16-17']);
    expect(firedIn(benignBut({ ctx_age: 15 }, { min_age: 16 }))).toEqual(['r-gate-child']);
  });
});

describe('the floor', () => {
  it('is "today" for every time-critical danger that is not known', () => {
    expect(floors.unansweredClassA).toBe('same_day');
    for (const linkId of classAIds) {
      for (const answer of ['not_sure', 'prefer_not', 'skipped']) {
        const { tier, unansweredClassA } = result({ [linkId]: answer });
        expect([linkId, tier]).toEqual([linkId, 'same_day']);
        expect(unansweredClassA).toEqual([linkId]);
      }
    }
  });

  it('holds even if no rule says so', () => {
    const findings = findingsBut({ inf_fever: 'not_sure', ca_strain: 'yes' });
    const { truths } = evaluateRules(findings);
    const without = { findings, truths: { ...truths, 'r-critical-unsure': 'absent' } } as const;
    expect(decideDisposition(without)).toMatchObject({ tier: 'same_day', fired: [{ id: 'r-weak-single' }] });
  });

  it('is not there for a danger that was never shown', () => {
    for (const linkId of classAIds) expect(result({ [linkId]: undefined }).tier).toBe('self_manage');
  });
});
