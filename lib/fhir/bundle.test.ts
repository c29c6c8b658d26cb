import fc from 'fast-check';
import type { Bundle, FhirResource, Observation, QuestionnaireResponse } from 'fhir/r4';
import { describe, expect, it } from 'vitest';
import { shareable } from '@/lib/summary';
import { runs } from '@/tests/support/arbitrary';
import { invariantProblemsIn, structureProblemsIn } from '@/tests/support/fhir-validators';
import { fhirWords } from '@/tests/support/fhir-words';
import { handovers } from '@/tests/support/handovers';
import { assessed, benignBut, intakeOf } from '@/tests/support/intakes';
import { walk } from '@/tests/support/patients';
import { misfitsIn } from '@/tests/support/response-check';
import { documentOf, questionnaireOf } from '.';
import { responseOf } from './response';

const questionnaire = questionnaireOf(fhirWords);
const written = '2026-11-24T10:15:00.000Z';

const documentFor = (intake: Parameters<typeof assessed>[0], sexual = false): Bundle =>
  documentOf(
    shareable(assessed({ ...intake, authored: '2026-11-24T10:00:00Z' }), { sexual }),
    written,
    fhirWords,
  );

const resourcesIn = (bundle: Bundle): readonly FhirResource[] =>
  (bundle.entry ?? []).flatMap(({ resource }) => (resource === undefined ? [] : [resource as FhirResource]));

const responseIn = (bundle: Bundle): QuestionnaireResponse =>
  resourcesIn(bundle).find((one) => one.resourceType === 'QuestionnaireResponse') as QuestionnaireResponse;

const observationOf = (code: string, bundle: Bundle): Observation | undefined =>
  resourcesIn(bundle)
    .filter((one) => one.resourceType === 'Observation')
    .find(({ code: { coding } }) => coding?.[0]?.code === code);

const titlesAndTexts = (bundle: Bundle): string =>
  resourcesIn(bundle)
    .flatMap((one) => (one.resourceType === 'Composition' ? (one.section ?? []) : []))
    .map(({ title, text }) => `${title} ${text?.div}`)
    .join('\n');

describe('a document in FHIR', () => {
  const people = Array.from({ length: 20 }, (_, seed) => documentFor(walk(seed).intake, seed % 2 === 0));

  it('is valid, with everything in it, for 20 different people', () => {
    for (const bundle of people) {
      expect(structureProblemsIn(bundle)).toEqual([]);
      expect([bundle, ...resourcesIn(bundle)].flatMap(invariantProblemsIn)).toEqual([]);
    }
  });

  it('holds answers that fit the questionnaire, for 20 different people', () => {
    expect(people.flatMap((bundle) => misfitsIn(responseIn(bundle), questionnaire))).toEqual([]);
    expect(people.every((bundle) => responseIn(bundle).status === 'completed')).toBe(true);
  });

  it('holds answers that fit the questionnaire, whatever may be answered at all', () => {
    fc.assert(
      fc.property(handovers, (handover) => {
        expect(misfitsIn(responseOf(handover, fhirWords), questionnaire)).toEqual([]);
      }),
      runs(60),
    );
  });

  it('is about nobody named, and makes no diagnosis', () => {
    for (const bundle of people) {
      const kinds = new Set(resourcesIn(bundle).map((one) => one.resourceType));
      expect([...kinds].toSorted()).toEqual([
        'Composition',
        'Device',
        'Observation',
        'QuestionnaireResponse',
      ]);
      expect(JSON.stringify(bundle)).not.toMatch(/"(subject|patient|performer|source)":/);
    }
  });

  it('has its own name for each document, and the same for the same', () => {
    const names = people.flatMap((bundle) => (bundle.entry ?? []).map(({ fullUrl }) => fullUrl));
    const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(names.filter((name) => !uuid.test(name ?? ''))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(documentFor(walk(3).intake)).toEqual(documentFor(walk(3).intake));
    expect(JSON.stringify(documentFor(walk(3).intake))).toBe(JSON.stringify(documentFor(walk(3).intake)));
  });

  it('points at every resource that it holds', () => {
    for (const bundle of people.slice(0, 5)) {
      const text = JSON.stringify(bundle);
      const [, ...held] = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl);
      expect(held.filter((name) => !text.includes(`{"reference":"${name}"}`))).toEqual([]);
    }
  });
});

describe('a finding', () => {
  const bundle = documentFor(
    benignBut({
      fx_steroids: 'yes',
      ces_saddle_numb: 'not_sure',
      inf_alcohol: 'prefer_not',
      inf_tb: 'skipped',
      sys_unwell: undefined,
    }),
  );

  it.each([
    ['present', 'fx_steroids', { valueCodeableConcept: { coding: [{ code: 'Y', display: 'Yes' }] } }],
    ['denied', 'med_anticoag', { valueCodeableConcept: { coding: [{ code: 'N', display: 'No' }] } }],
    ['not known', 'ces_saddle_numb', { dataAbsentReason: { coding: [{ code: 'asked-unknown' }] } }],
    ['not told', 'inf_alcohol', { dataAbsentReason: { coding: [{ code: 'asked-declined' }] } }],
    ['left empty', 'inf_tb', { dataAbsentReason: { coding: [{ code: 'unknown' }] } }],
    ['a number', 'ctx_age', { valueInteger: 40 }],
    ['a choice', 'ctx_course', { valueCodeableConcept: { coding: [{ code: 'improving' }] } }],
  ])('that is %s says so (%s)', (_, finding, value) => {
    expect(observationOf(finding, bundle)).toMatchObject(value);
  });

  it('that was never asked is not there', () => {
    expect(observationOf('sys_unwell', bundle)).toBeUndefined();
  });

  it('stands in words beside the others of its kind', () => {
    const text = titlesAndTexts(bundle);
    expect(text).toMatch(/Present<\/b><\/p><ul><li>Oral steroids/);
    expect(text).toMatch(/Asked, not known<\/b><\/p><ul><li>New saddle/);
    expect(text).toContain('Age (years): 40');
  });
});

describe('the advice', () => {
  it('is the one that was shown, with its longest wait and its ruleset', () => {
    const advice = observationOf('urgency', documentFor(benignBut({ fx_steroids: 'yes' })));
    expect(advice?.valueCodeableConcept?.coding?.[0]).toMatchObject({ code: 'urgent_2wk' });
    expect(advice?.component).toMatchObject([{ valueQuantity: { value: 72, code: 'h' } }, {}]);
  });

  it('in words gives its reasons, and what it is not', () => {
    const text = titlesAndTexts(documentFor(benignBut({ fx_steroids: 'yes' })));
    expect(text).toContain('Urgent (up to 2 weeks). Longest wait: 72 hours.');
    expect(text).toContain('It does not diagnose.');
    expect(text).toContain('An absent red flag does not rule out serious disease');
  });

  it('is preliminary when an emergency came before the last question', () => {
    const bundle = documentFor(intakeOf({ ctx_age: 50, vis_chest_pain: 'yes' }));
    expect(responseIn(bundle).status).toBe('in-progress');
    expect(resourcesIn(bundle)[0]).toMatchObject({ status: 'preliminary' });
    expect(structureProblemsIn(bundle)).toEqual([]);
    expect(misfitsIn(responseIn(bundle), questionnaire)).toEqual([]);
  });
});

describe('what stays private', () => {
  it('leaves no trace but the urgency', () => {
    const bundle = documentFor(benignBut({ saf_self_harm_now: 'yes', ces_sexual_new: 'no' }));
    expect(JSON.stringify(bundle)).not.toMatch(/saf_|self-harm(?! are asked)|ces_sexual_new/i);
    expect(titlesAndTexts(bundle)).toContain('Private reason');
  });

  it('can be all there is: then nothing is told but the urgency', () => {
    const bundle = documentFor(intakeOf({ saf_self_harm_now: 'yes' }));
    expect(structureProblemsIn(bundle)).toEqual([]);
    expect([bundle, ...resourcesIn(bundle)].flatMap(invariantProblemsIn)).toEqual([]);
    expect(titlesAndTexts(bundle)).toContain('No finding was handed over.');
  });

  it('sexual function is there when the person ticks it', () => {
    const bundle = documentFor(benignBut({ ces_sexual_new: 'no' }), true);
    expect(observationOf('ces_sexual_new', bundle)).toBeDefined();
  });
});

describe('people’s own words', () => {
  it('are text, whatever they look like', () => {
    const bundle = documentFor(benignBut({ own_words: '</div><script>alert("1 & 2")</script>' }));
    expect(titlesAndTexts(bundle)).toContain('&lt;/div&gt;&lt;script&gt;alert(&quot;1 &amp; 2&quot;)');
    expect(titlesAndTexts(bundle)).not.toContain('<script');
  });

  it('are not named where there are none', () => {
    const { clinician } = fhirWords.clinical.findings.own_words;
    expect(titlesAndTexts(documentFor(benignBut({ own_words: 'since May' })))).toContain(
      `${clinician}: since May`,
    );
    expect(titlesAndTexts(documentFor(benignBut({ own_words: '' })))).not.toContain(clinician);
  });
});
