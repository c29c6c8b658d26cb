import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveFindings } from '@/lib/findings';
import { classAIds, type Intake, items } from '@/lib/questionnaire';
import { decideDisposition, evaluateRules, urgencyOf } from '@/lib/triage';
import { intakes, intakesWithAge, runs } from '@/tests/support/arbitrary';
import { benignBut, type LooseAnswers } from '@/tests/support/intakes';
import { type Explanation, explainDecision } from '.';

const explained = (intake: Intake): Explanation =>
  explainDecision(decideDisposition(evaluateRules(deriveFindings(intake))));

const explainedBut = (changes: LooseAnswers) => explained(benignBut(changes));

describe('the reasons shown to the person', () => {
  const shown = (changes: LooseAnswers) => explainedBut(changes).reasons.map(({ rule }) => rule.id);

  it('are, of each concern, only the most urgent', () => {
    expect(shown({ ca_weight_loss: 'yes', ctx_course: 'worse_fast', ctx_pain_duration: 'w6_12' })).toEqual([
      'r-ca-weight',
      'r-worse',
      'r-weak-single',
    ]);
  });

  it('leave out what is less urgent when the result is an emergency or for today', () => {
    expect(shown({ inf_fever: 'yes', ca_weight_loss: 'yes' })).toEqual(['r-inf-fever']);
    expect(shown({ vis_chest_pain: 'yes', inf_fever: 'yes' })).toEqual(['r-vis-chest']);
  });

  it('keep the order of urgency, one per concern, and always hold one that decides', () => {
    fc.assert(
      fc.property(intakesWithAge, (intake) => {
        const { reasons, grounds, decision } = explained(intake);
        const urgencies = reasons.map(({ rule }) => urgencyOf(rule.tier));
        expect(urgencies).toEqual(urgencies.toSorted());
        expect(reasons[0]?.rule.tier).toBe(decision.tier);
        expect(new Set(reasons.map(({ rule }) => rule.concern)).size).toBe(reasons.length);
        const pressing = urgencyOf(decision.tier) <= 1;
        if (pressing) expect(new Set(urgencies)).toEqual(new Set([urgencyOf(decision.tier)]));
        else expect(new Set(grounds.map(({ rule }) => rule.concern)).size).toBe(reasons.length);
      }),
      runs(),
    );
  });
});

describe('what was looked for', () => {
  it('and denied are the dangers answered "no", and only those', () => {
    const { denied } = explainedBut({ inf_fever: 'yes', cord_gait: 'not_sure', sepsis_signs: undefined });
    expect(denied).toContain('ces_saddle_numb');
    for (const id of ['inf_fever', 'cord_gait', 'sepsis_signs'] as const) expect(denied).not.toContain(id);
    expect(denied.filter((id) => items[id].class === 'C')).toEqual([]);
  });

  it('and not known is listed, with the dangers among it once more', () => {
    const { unknown, unansweredClassA } = explainedBut({
      cord_gait: 'not_sure',
      ctx_cancer: 'prefer_not',
      bio_onset: 'skipped',
    });
    expect(unknown.toSorted()).toEqual(['bio_onset', 'cord_gait', 'ctx_cancer']);
    expect(unansweredClassA).toEqual(['cord_gait']);
  });

  it('no danger is both denied and not known', () => {
    fc.assert(
      fc.property(intakes, (intake) => {
        const { denied, unknown, unansweredClassA } = explained(intake);
        expect(denied.filter((id) => unknown.includes(id))).toEqual([]);
        expect(unansweredClassA).toEqual(unknown.filter((id) => classAIds.includes(id)));
      }),
      runs(200),
    );
  });
});

describe('the notes', () => {
  it.each<readonly [string, LooseAnswers]>([
    ['pregnancy_unknown', { ctx_pregnancy: 'prefer_not' }],
    ['cancer_unknown', { ctx_cancer: 'not_sure' }],
    ['duration_unknown', { ctx_pain_duration: 'skipped' }],
    ['steroids_unknown', { fx_steroids: 'not_sure' }],
    ['answered_by_other', { ctx_answering_for: 'other' }],
    ['seen_professional', { seen_professional: 'yes_before' }],
    ['pregnancy_banner', { ctx_pregnancy: 'birth_le_6w' }],
    ['scope_site', { ctx_pain_site: 'neck' }],
    ['procedure_team_first', { ctx_spine_procedure: 'le_6w' }],
    ['oncology_first', { ctx_cancer: 'current' }],
    ['review_sooner_65', { ctx_age: 65 }],
  ])('say "%s" with %j, and not without', (note, changes) => {
    expect(explainedBut(changes).notes).toEqual([note]);
    expect(explainedBut({}).notes).toEqual([]);
  });
});
