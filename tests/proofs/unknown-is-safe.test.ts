import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, derivedFacts } from '@/lib/findings';
import { absentReasons, classAIds, itemOf, type LinkId } from '@/lib/questionnaire';
import { floors, ruleset, urgencyOf } from '@/lib/triage';
import { assessed, benignBut, changed, firedIn, intakeOf } from '../support/intakes';
import { patientsWithAge } from './patients';
import { runsOf } from './runs';
import { classAFindings } from './specification/engine';

const askedAbout = (condition: Condition): readonly string[] =>
  condition.kind === 'unsure' ? condition.of : [];

const core = askedAbout(derivedFacts.d_classA_unsure);
const other = askedAbout(derivedFacts.d_critical_unsure);

describe('a danger that somebody could not or would not answer about is taken seriously', () => {
  it('the floor under it is named in the policy: the same day', () => {
    expect(floors.unansweredClassA).toBe('same_day');
  });

  it('two rules ask for it, both the same day', () => {
    expect(ruleset['r-ces-unsure'].when).toEqual({ kind: 'derived', id: 'd_classA_unsure' });
    expect(ruleset['r-critical-unsure'].when).toEqual({ kind: 'derived', id: 'd_critical_unsure' });
    expect([ruleset['r-ces-unsure'].tier, ruleset['r-critical-unsure'].tier]).toEqual([
      'same_day',
      'same_day',
    ]);
  });

  it('every time-critical danger of the specification is in exactly one of the two, and nothing else is', () => {
    expect([...core, ...other].sort()).toEqual([...classAFindings].sort());
    expect(new Set([...core, ...other]).size).toBe(core.length + other.length);
    expect([...classAIds].sort()).toEqual([...classAFindings].sort());
  });

  const alone = classAIds.flatMap((id) => absentReasons.map((reason) => [id, reason] as const));

  it.each(alone)(
    '%s answered only with "%s" is seen the same day, with a rule that says why',
    (id, reason) => {
      const intake = benignBut({ [id]: reason });
      expect(urgencyOf(assessed(intake).tier)).toBeLessThanOrEqual(urgencyOf('same_day'));
      expect(assessed(intake).unansweredClassA).toContain(id);
      expect(firedIn(intake).some((rule) => rule === 'r-ces-unsure' || rule === 'r-critical-unsure')).toBe(
        true,
      );
    },
  );

  it.each(alone)('%s answered with "%s" and nothing else asked is seen the same day', (id, reason) => {
    expect(urgencyOf(assessed(intakeOf({ ctx_age: 40, [id]: reason })).tier)).toBeLessThanOrEqual(1);
  });

  it('whatever else is answered, and however the service is set up', () => {
    const dangers = fc.constantFrom(...classAIds);
    const reasons = fc.constantFrom(...absentReasons);
    fc.assert(
      fc.property(patientsWithAge, dangers, reasons, (intake, id, reason) => {
        const { tier } = assessed(changed(intake, { [id]: reason }));
        return urgencyOf(tier) <= urgencyOf('same_day');
      }),
      runsOf(10_000),
    );
  });
});

describe('an unknown time is read as the more urgent one', () => {
  const timed: readonly (readonly [string, LinkId, Partial<Record<LinkId, string | number>>, string])[] = [
    ['a bladder change', 'ces_timing', { ces_saddle_numb: 'yes' }, 'r-ces-core-recent'],
    ['a foot drop', 'mot_timing', { mot_foot_drop: 'yes' }, 'r-mot-foot-drop'],
    ['an unsteady walk', 'cord_timing', { cord_gait: 'yes' }, 'r-cord-acute'],
    ['a bad accident', 'fx_trauma_time', { fx_trauma: 'major' }, 'r-fx-major'],
    ['pain with a known aneurysm', 'ctx_pain_duration', { vis_known_aorta: 'yes' }, 'r-vis-aorta'],
  ];

  it.each(timed)('%s: no time given fires the urgent rule', (_, timing, answers, rule) => {
    for (const reason of [...absentReasons, undefined]) {
      expect(firedIn(changed(benignBut(answers), { [timing]: reason }))).toContain(rule);
    }
  });

  it.each(timed)(
    '%s: the longest time ago does not, so the question is asked for a reason',
    (_, timing, answers, rule) => {
      const item = itemOf(timing);
      const last =
        'answerOption' in item ? item.answerOption.filter((code) => code !== 'unknown').at(-1) : undefined;
      expect(firedIn(benignBut({ ...answers, [timing]: last }))).not.toContain(rule);
    },
  );
});
