import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intakesWithAge, runs } from '@/tests/support/arbitrary';
import { assessed, benignBut } from '@/tests/support/intakes';
import { type Handover, handoverOf, parseHandover, reopen } from './handover';
import { shareable } from './summary';
import { rulesetVersion } from './triage';

const handedOver = (...[changes, switches]: Parameters<typeof benignBut>): Handover =>
  handoverOf(shareable(assessed(benignBut(changes, switches)), { sexual: false }));

const reopened = (handover: Handover) => {
  const result = reopen(handover);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};

const places = (input: unknown): readonly string[] => {
  const parsed = parseHandover(input);
  return parsed.ok ? [] : parsed.problem.map(({ at }) => at);
};

describe('what is handed over', () => {
  it('comes back from its own text as it was', () => {
    fc.assert(
      fc.property(intakesWithAge, fc.boolean(), (intake, sexual) => {
        const handover = handoverOf(shareable(assessed(intake), { sexual }));
        expect(parseHandover(JSON.parse(JSON.stringify(handover)))).toEqual({ ok: true, value: handover });
      }),
      runs(300),
    );
  });

  it('is told to the reader as the person was told it', () => {
    fc.assert(
      fc.property(intakesWithAge, fc.boolean(), (intake, sexual) => {
        const summary = shareable(assessed(intake), { sexual });
        const { tier, maxWait, unresolved, factorProfile } = reopened(handoverOf(summary)).summary;
        expect({ tier, hours: maxWait.hours, unresolved, factorProfile }).toEqual({
          tier: summary.tier,
          hours: summary.maxWait.hours,
          unresolved: summary.unresolved,
          factorProfile: summary.factorProfile,
        });
      }),
      runs(300),
    );
  });

  it('is refused with the place that is wrong, when anything is', () => {
    const good = handedOver();
    expect(places({ ...good, answers: { ...good.answers, ctx_age: 400, nonsense: 'yes' } })).toEqual([
      'ctx_age',
      'nonsense',
    ]);
    expect(places({ ...good, shown: { ...good.shown, tier: 'soon' } })).toEqual(['tier']);
    expect(places({ ...good, shown: { ...good.shown, note: 'hello' } })).toEqual(['shown']);
    expect(places({ ...good, answers: { ...good.answers, saf_self_harm_now: 'no' } })).toEqual([
      'saf_self_harm_now',
    ]);
    for (const nothing of [null, undefined, 7, 'text', [], {}]) expect(places(nothing)).toContain('shown');
  });
});

describe('a handover opened again', () => {
  it('shows no difference when rules and answers are the same', () => {
    expect(reopened(handedOver({ fx_steroids: 'yes' })).difference).toBe('none');
  });

  it('keeps an urgency whose reason is private, and says so', () => {
    const { summary, own, difference } = reopened(handedOver({ saf_self_harm_now: 'yes' }));
    expect(summary).toMatchObject({ tier: 'emergency_now', reason: 'private', firedRules: [] });
    expect(own.tier).toBe('self_manage');
    expect(difference).toBe('private');
  });

  it('is never less urgent than its own answers, whatever it claims', () => {
    const emergency = handedOver({ vis_chest_pain: 'yes' });
    const forged = {
      ...emergency,
      shown: { rulesetVersion, tier: 'self_manage', maxWaitHours: 1000 },
    } as const;
    expect(reopened(forged)).toMatchObject({ summary: { tier: 'emergency_now' }, difference: 'other' });
  });

  it('says when other rules had said something else', () => {
    const older = handedOver();
    const shown = { ...older.shown, rulesetVersion: 'lbp-triage-0.1', tier: 'routine' } as const;
    expect(reopened({ ...older, shown })).toMatchObject({
      summary: { tier: 'routine' },
      difference: 'rules',
    });
  });

  it('has no advice without an age', () => {
    expect(reopen({ ...handedOver(), answers: {} })).toEqual({ ok: false, problem: 'age_missing' });
  });
});
