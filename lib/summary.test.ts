import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intake } from '@/lib/questionnaire';
import { intakesWithAge, runs } from '@/tests/support/arbitrary';
import { assessed, benignBut, type LooseAnswers } from '@/tests/support/intakes';
import { type SharingChoices, type Summary, shareable } from './summary';

const shared = (intake: Intake, choices: SharingChoices = { sexual: false }): Summary =>
  shareable(assessed(intake), choices);

const sharedBut = (changes: LooseAnswers, choices?: SharingChoices) => shared(benignBut(changes), choices);

const crisis = { saf_self_harm_now: 'yes', saf_self_harm_thoughts: 'yes' };
const sexual = { ces_sexual_new: 'yes', ces_timing: 'lt_14d' };

/** Everything that was answered about self-harm, safety at home or sexual function, as text. */
const traces = (summary: Summary, pattern: RegExp): readonly string[] =>
  JSON.stringify(summary).match(pattern) ?? [];

describe('what may be stored, printed or exported', () => {
  it('never names a self-harm or safety question or rule, whatever was answered', () => {
    fc.assert(
      fc.property(intakesWithAge, fc.boolean(), (intake, ticked) => {
        expect(traces(shared(intake, { sexual: ticked }), /"(r-)?saf[_-]\w*/g)).toEqual([]);
      }),
      runs(),
    );
  });

  it('names sexual function only when the person has ticked the box for it', () => {
    fc.assert(
      fc.property(intakesWithAge, (intake) => {
        expect(traces(shared(intake), /sexual/g)).toEqual([]);
      }),
      runs(),
    );
    expect(traces(sharedBut(sexual, { sexual: true }), /sexual/g).length).toBeGreaterThan(0);
  });

  it('keeps the tier and the wait, whatever decided them', () => {
    fc.assert(
      fc.property(intakesWithAge, (intake) => {
        const { tier, maxWait } = assessed(intake);
        const summary = shared(intake);
        expect(summary.tier).toBe(tier);
        expect(summary.maxWait.hours).toBe(maxWait.hours);
      }),
      runs(),
    );
  });

  it('is the whole assessment when there is nothing private in it', () => {
    fc.assert(
      fc.property(intakesWithAge, (intake) => {
        const open = {
          saf_self_harm_now: 'no',
          saf_self_harm_thoughts: 'no',
          saf_unsafe: 'no',
          ces_sexual_new: 'no',
        } as const;
        const assessment = assessed({ ...intake, answers: { ...intake.answers, ...open } });
        const { reason, answers, denied, ...rest } = shareable(assessment, { sexual: true });
        const { answers: _, denied: __, ...whole } = assessment;
        expect(rest).toEqual(whole);
        expect(reason).toBe('shown');
      }),
      runs(200),
    );
  });
});

describe('a private reason', () => {
  it('stands for a tier that only a self-harm answer explains', () => {
    const summary = sharedBut(crisis);
    expect(summary).toMatchObject({ tier: 'emergency_now', reason: 'private', firedRules: [], reasons: [] });
    expect(summary.maxWait).toEqual({ hours: 0, rule: null });
  });

  it('stands for one that only a declined self-harm question explains', () => {
    const summary = sharedBut({ saf_self_harm_now: 'prefer_not' });
    expect(summary).toMatchObject({ tier: 'same_day', reason: 'private', unansweredClassA: [], unknown: [] });
  });

  it('stands for one that only a sexual answer explains, unless the person shares it', () => {
    expect(sharedBut(sexual).reason).toBe('private');
    expect(sharedBut(sexual, { sexual: true }).reason).toBe('shown');
  });

  it('does not stand for a tier that other answers explain as well', () => {
    const summary = sharedBut({ ...crisis, vis_chest_pain: 'yes' });
    expect(summary.reason).toBe('shown');
    expect(summary.firedRules.map((rule) => rule.id)).toEqual(['r-vis-chest']);
    expect(summary.maxWait).toEqual({ hours: 0, rule: 'r-vis-chest' });
  });

  it('does not hide that another danger was not known', () => {
    const summary = sharedBut({ saf_self_harm_now: 'prefer_not', inf_fever: 'not_sure' });
    expect(summary).toMatchObject({ tier: 'same_day', reason: 'shown', unansweredClassA: ['inf_fever'] });
    expect(summary.reasons.map(({ id, because }) => [id, because])).toEqual([
      ['r-critical-unsure', ['inf_fever']],
    ]);
  });

  it('cannot be guessed: two people who differ only in it are told alike', () => {
    const one = sharedBut({ inf_fever: 'not_sure' });
    const other = sharedBut({ inf_fever: 'not_sure', saf_self_harm_now: 'prefer_not' });
    expect(other).toEqual(one);
  });
});

describe('a sexual answer that is not shared', () => {
  it('is not given away by what stays unresolved', () => {
    expect(
      sharedBut({ ces_sexual_new: 'prefer_not' }).unresolved.filter((id) => id.includes('sexual')),
    ).toEqual([]);
  });

  it('is not given away by the time of a change that nothing else explains', () => {
    expect(sharedBut(sexual).answers).not.toHaveProperty('ces_timing');
    expect(sharedBut({ ...sexual, ces_bowel_new: 'yes' }).answers).toHaveProperty('ces_timing', 'lt_14d');
  });
});
