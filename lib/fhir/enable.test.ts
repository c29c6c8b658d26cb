import { describe, expect, it } from 'vitest';
import { type Criteria, defaultSwitches, type Switches } from '@/lib/questionnaire';
import { pathOf } from '@/tests/support/fhir-path';
import { fhirWords } from '@/tests/support/fhir-words';
import { enableWhenOf, expressionOf } from './enable';
import { responseOf } from './response';

const shown = { rulesetVersion: 'lbp-triage-0.2', tier: 'routine', maxWaitHours: 672 } as const;

const holdsIn = (criteria: Criteria, switches: Partial<Switches>): unknown => {
  const handover = { answers: {}, switches: { ...defaultSwitches, ...switches }, shown };
  return pathOf(expressionOf(criteria))(responseOf(handover, fhirWords))[0];
};

describe('a condition on how the service is set up', () => {
  it.each<readonly [Criteria, Partial<Switches>, boolean]>([
    [{ switch: 'mode', answer: 'clinic_tablet' }, { mode: 'clinic_tablet' }, true],
    [{ switch: 'mode', answer: 'clinic_tablet' }, {}, false],
    [{ switch: 'ask_unsafe', answer: true }, { ask_unsafe: true }, true],
    [{ switch: 'ask_unsafe', answer: true }, {}, false],
  ])('such as %j, where it is %j, is %s', (criteria, switches, expected) => {
    expect(holdsIn(criteria, switches)).toBe(expected);
    expect(enableWhenOf(criteria)).toBeUndefined();
  });
});

describe('a condition of which all parts must hold', () => {
  it('is never said as one of which any may', () => {
    const adult: Criteria = { question: 'ctx_age', operator: '>=', answer: 16 };
    expect(enableWhenOf({ any: [adult, { all: [adult] }] })).toBeUndefined();
    expect(enableWhenOf({ any: [adult] })).toEqual([
      { question: 'ctx_age', operator: '>=', answerInteger: 16 },
    ]);
  });
});
