import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingIds, type Intake, isAbsentReason } from '@/lib/questionnaire';
import { shareable } from '@/lib/summary';
import { urgencyOf } from '@/lib/triage';
import { intakesWithAge, runs } from '@/tests/support/arbitrary';
import { assessed, benignBut, changed, type LooseAnswers } from '@/tests/support/intakes';
import { sourcesOf } from '@/tests/support/layers';
import { whatWouldLower } from '.';
import { valuesOf } from './change';

const summaryOf = (intake: Intake) => shareable(assessed(intake), { sexual: true });

const lowersFor = (changes: LooseAnswers): readonly string[] =>
  whatWouldLower(summaryOf(benignBut(changes))).map(
    ({ linkId, value, tier }) => `${linkId} ${value}: ${tier}`,
  );

describe('what would lower the urgency, for the clinician', () => {
  it.each<readonly [string, LooseAnswers, readonly string[]]>([
    ['nothing, when there is nothing below', {}, []],
    [
      'the saddle answer, and its time',
      { ces_saddle_numb: 'yes', ces_timing: 'lt_14d' },
      ['ces_saddle_numb no: self_manage', 'ces_timing gt_14d_stable: same_day'],
    ],
    ['a fever that nobody is sure about', { inf_fever: 'not_sure' }, ['inf_fever no: self_manage']],
    [
      'the height of the fall',
      { fx_trauma: 'major', fx_trauma_time: 'lt_72h' },
      ['fx_trauma fall: self_manage', 'fx_trauma_time d3_14: same_day'],
    ],
    [
      'neither of two answers that are enough each by itself',
      { vis_chest_pain: 'yes', sepsis_signs: 'yes' },
      [],
    ],
    [
      'never the age or the sex',
      { ctx_age: 80, fx_trauma: 'fall', fx_trauma_time: 'd3_14' },
      ['fx_trauma knock: self_manage', 'fx_trauma_time w2_6: self_manage'],
    ],
  ])('is %s', (_, changes, expected) => {
    expect(lowersFor(changes)).toEqual(expected);
  });

  it('does lower it, as far as it says, and is the nearest such answer; no other question has one', () => {
    fc.assert(
      fc.property(intakesWithAge, (given) => {
        const summary = summaryOf(given);
        const intake: Intake = { ...given, answers: summary.answers };
        if (assessed(intake).tier !== summary.tier) return;
        const urgency = urgencyOf(summary.tier);
        const lower = new Map(whatWouldLower(summary).map((one) => [one.linkId, one]));
        for (const id of findingIds.filter((one) => !/ctx_age|ctx_sex_birth|^saf_/.test(one))) {
          if (intake.answers[id] === undefined) continue;
          const tierWith = (value: unknown) => assessed(changed(intake, { [id]: value })).tier;
          const values = valuesOf(id).filter((value) => urgencyOf(tierWith(value)) > urgency);
          const found = lower.get(id);
          expect([id, found !== undefined]).toEqual([id, values.length > 0]);
          if (found === undefined) continue;
          expect(found.tier).toBe(tierWith(found.value));
          const at = valuesOf(id).indexOf(intake.answers[id]);
          const away = (value: string | number) => Math.abs(valuesOf(id).indexOf(value) - at);
          if (!isAbsentReason(intake.answers[id]))
            expect(away(found.value)).toBe(Math.min(...values.map(away)));
        }
      }),
      runs(6),
    );
  });

  it('says nothing when the tier was raised for a reason that is not handed over', () => {
    const summary = summaryOf(benignBut({ psy_mood: 9, saf_self_harm_thoughts: 'yes', inf_chills: 'yes' }));
    expect(summary.reason).toBe('private');
    expect(whatWouldLower(summary)).toEqual([]);
  });

  it('is never read by what the person sees, so that nobody learns which answer to withhold', () => {
    const readers = [...sourcesOf('app'), ...sourcesOf('lib')]
      .filter(([, source]) => source.includes('whatWouldLower'))
      .map(([path]) => path);
    // On a tablet staff see it behind their passphrase.
    const allowed = /^lib\/counterfactual\/|clinic|^app\/_kiosk\/staff\//;
    expect(readers.filter((path) => !allowed.test(path))).toEqual([]);
    expect(readers).toContain('lib/counterfactual/lower.ts');
  });
});
