import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, is, number, yes } from '@/lib/findings';
import { type Rule, ruleset } from '@/lib/triage';
import { inResponse } from '@/scripts/rulebook/fhirpath';
import { responseOf, secondEngine } from '@/scripts/rulebook/second-engine';
import { intakeOfDev } from '../support/dev-vignettes';
import { devVignettes, goldenVignettes, intakeOfGolden } from '../support/fixtures';
import { benignBut } from '../support/intakes';
import { patients } from './patients';
import { runsOf } from './runs';
import { disagreementIn } from './second-opinion';

const engine = secondEngine(ruleset);

const minutes = 60_000;

describe('a second engine (FHIRPath) comes to the same truth for every rule and to the same tier', () => {
  it.each(goldenVignettes.map((vignette) => [vignette.id, vignette.title, vignette] as const))(
    '%s: %s',
    (_, __, vignette) => expect(disagreementIn(intakeOfGolden(vignette), engine)).toBeUndefined(),
  );

  it.each(devVignettes.map((vignette) => [vignette.id, vignette.title, vignette] as const))(
    '%s: %s',
    (_, __, vignette) => expect(disagreementIn(intakeOfDev(vignette), engine)).toBeUndefined(),
  );

  it(
    'for random answers under every setting of the service',
    () => {
      fc.assert(
        fc.property(patients, (intake) => {
          expect(disagreementIn(intake, engine)).toBeUndefined();
        }),
        runsOf(1000),
      );
    },
    30 * minutes,
  );

  it('and also when it reads a whole FHIR QuestionnaireResponse instead of an index of its items', () => {
    const reader = secondEngine(ruleset, responseOf, inResponse);
    for (const vignette of goldenVignettes.slice(0, 20)) {
      expect(disagreementIn(intakeOfGolden(vignette), reader)).toBeUndefined();
    }
  });
});

describe('a wrong rule in one of the two engines is found, with the fewest answers that show it', () => {
  const faulty = (id: keyof typeof ruleset, when: Rule['when']) =>
    secondEngine({ ...ruleset, [id]: { ...ruleset[id], when } });

  it('a fever that needs chills as well', () => {
    const wrong = faulty('r-inf-fever', all(yes('inf_fever'), yes('inf_chills')));
    expect(disagreementIn(benignBut({ inf_fever: 'yes' }), wrong)).toEqual({
      about: 'r-inf-fever',
      programme: 'present',
      second: 'absent',
      answers: { inf_fever: 'yes' },
    });
  });

  it('a threshold one too high', () => {
    const wrong = faulty('r-function', number('bio_function', { min: 8 }));
    const found = disagreementIn(benignBut({ bio_function: 7, bio_pain_now: 8, ca_strain: 'yes' }), wrong);
    expect(found).toMatchObject({ about: 'r-function', answers: { bio_function: 7 } });
    expect(Object.keys(found?.answers ?? {})).toEqual(['bio_function']);
  });

  it('an unknown time read as no', () => {
    const wrong = faulty('r-mot-foot-drop', all(yes('mot_foot_drop'), is('mot_timing', 'lt_72h', 'd3_14')));
    const found = disagreementIn(benignBut({ mot_foot_drop: 'yes', mot_timing: 'not_sure' }), wrong);
    expect(found).toMatchObject({ about: 'r-mot-foot-drop', answers: { mot_foot_drop: 'yes' } });
  });

  it('and the random search finds such a rule without being told where to look', () => {
    const wrong = faulty('r-vis-shingles', all(yes('vis_rash'), number('ctx_age', { min: 50 })));
    const search = fc.check(
      fc.property(patients, (intake) => disagreementIn(intake, wrong) === undefined),
      { numRuns: 2000, endOnFailure: true, seed: 1 },
    );
    const found = disagreementIn(search.counterexample?.[0] ?? benignBut(), wrong);
    expect(found).toMatchObject({ about: 'r-vis-shingles', answers: { vis_rash: 'yes' } });
  });
});
