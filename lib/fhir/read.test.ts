import fc from 'fast-check';
import type { QuestionnaireResponse } from 'fhir/r4';
import { describe, expect, it } from 'vitest';
import { handoverOf } from '@/lib/handover';
import { absentReasons } from '@/lib/questionnaire';
import { shareable } from '@/lib/summary';
import { runs } from '@/tests/support/arbitrary';
import { fhirWords } from '@/tests/support/fhir-words';
import { handovers, summaries } from '@/tests/support/handovers';
import { assessed, benignBut, type LooseAnswers } from '@/tests/support/intakes';
import { documentOf } from '.';
import { parseDocument, parseResponse } from './read';
import { responseOf } from './response';

const written = '2026-11-24T10:15:00Z';

/** As a file that was saved and opened again. */
const saved = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const summaryOf = (changes: LooseAnswers = {}) =>
  shareable(assessed({ ...benignBut(changes), authored: '2026-11-24T10:00:00Z' }), { sexual: false });

/** A document to spoil: loose, because that is what is done to it. */
// biome-ignore lint/suspicious/noExplicitAny: any place of it may be spoilt
const documentToSpoil = (changes: LooseAnswers = {}): any =>
  saved(documentOf(summaryOf(changes), written, fhirWords));

const itemCalled = (linkId: string, { item: sections }: QuestionnaireResponse) =>
  sections
    ?.flatMap(({ item: pages }) => pages ?? [])
    .flatMap(({ item: questions }) => questions ?? [])
    .find((item) => item.linkId === linkId);

const placesIn = (input: unknown): readonly string[] => {
  const read = parseDocument(input);
  return read.ok ? [] : read.problem.map(({ at }) => at);
};

describe('what was handed over in FHIR', () => {
  it('comes back from the response as the intake that it was', () => {
    fc.assert(
      fc.property(handovers, ({ shown, ...intake }) => {
        const read = parseResponse(responseOf({ ...intake, shown }, fhirWords));
        expect(read).toEqual({ ok: true, value: intake });
      }),
      runs(1000),
    );
  });

  it('comes back from the whole document, with the advice that was shown', () => {
    fc.assert(
      fc.property(summaries, (summary) => {
        const read = parseDocument(saved(documentOf(summary, written, fhirWords)));
        expect(read).toEqual({ ok: true, value: handoverOf(summary) });
      }),
      runs(100),
    );
  });

  it('is the same document once it was saved as a file', () => {
    const bundle = documentOf(summaryOf({ own_words: 'a\nb' }), written, fhirWords);
    expect(saved(bundle)).toEqual(bundle);
  });

  it.each(absentReasons)(
    'tells "%s" apart from "no" and from the other reasons, in every kind of question',
    (reason) => {
      const answers = {
        ces_saddle_numb: reason,
        ces_timing: reason,
        fx_trauma: reason,
        sys_unwell: reason,
        bio_pain_now: reason,
        bel_tried: reason,
      };
      expect(parseDocument(documentToSpoil(answers))).toMatchObject({ ok: true, value: { answers } });
    },
  );

  it('has a danger that was left empty on paper as "not sure", with the reason beside it', () => {
    const handover = handoverOf(summaryOf({ ces_saddle_numb: 'skipped' }));
    const item = itemCalled('ces_saddle_numb', responseOf(handover, fhirWords));
    expect(item).toMatchObject({
      extension: [{ valueCode: 'unknown' }],
      answer: [{ valueCoding: { code: 'asked-unknown' } }],
    });
  });

  it('with a time of day without seconds comes back as the same moment', () => {
    const summary = { ...summaryOf(), authored: '2026-11-24T10:00+01:00' };
    const read = parseDocument(documentOf(summary, written, fhirWords));
    expect(read).toMatchObject({ ok: true, value: { authored: '2026-11-24T10:00:00+01:00' } });
  });
});

const isResponse = ({ resource }: { resource: { resourceType: string } }): boolean =>
  resource.resourceType === 'QuestionnaireResponse';

// biome-ignore lint/suspicious/noExplicitAny: any place of it may be spoilt
type Loose = any;

const spoilt = (spoil: (places: { bundle: Loose; response: Loose; who: Loose[]; advice: Loose }) => void) => {
  const bundle = documentToSpoil();
  const response = bundle.entry.find(isResponse).resource;
  const who = response.item[1].item[0].item;
  spoil({ bundle, response, who, advice: bundle.entry[2].resource });
  return bundle;
};

describe('a document that is not right', () => {
  it.each<readonly [string, string, Loose]>([
    ['no Bundle', 'Bundle', { resourceType: 'Patient' }],
    ['no document', 'Bundle', spoilt(({ bundle }) => Object.assign(bundle, { type: 'collection' }))],
    ['without a response', 'Bundle', spoilt(({ bundle }) => bundle.entry.splice(-1))],
    ['with two responses', 'Bundle', spoilt(({ bundle }) => bundle.entry.push(bundle.entry.at(-1)))],
    ['without advice', 'shown', spoilt(({ bundle }) => bundle.entry.splice(2, 1))],
    ['with two advices', 'shown', spoilt(({ bundle, advice }) => bundle.entry.push({ resource: advice }))],
    [
      'with a wait in days',
      'shown',
      spoilt(({ advice }) => Object.assign(advice.component[0].valueQuantity, { code: 'd' })),
    ],
    [
      'with an invented tier',
      'tier',
      spoilt(({ advice }) => Object.assign(advice.valueCodeableConcept.coding[0], { code: 'never' })),
    ],
    [
      'withdrawn',
      'status',
      spoilt(({ response }) => Object.assign(response, { status: 'entered-in-error' })),
    ],
    [
      'to another questionnaire',
      'questionnaire',
      spoilt(({ response }) => Object.assign(response, { questionnaire: 'https://example.org/q' })),
    ],
    [
      'with a date for a time',
      'authored',
      spoilt(({ response }) => Object.assign(response, { authored: '2026-11-24' })),
    ],
    [
      'with an answer about self-harm',
      'saf_unsafe',
      spoilt(({ who }) => who.push({ linkId: 'saf_unsafe', answer: [{ valueString: 'no' }] })),
    ],
    [
      'with a question that we do not ask',
      'shoe_size',
      spoilt(({ who }) => who.push({ linkId: 'shoe_size', answer: [{ valueInteger: 44 }] })),
    ],
    ['with a question answered twice', 'ctx_age', spoilt(({ who }) => who.push(who[1]))],
    [
      'with two answers to one question',
      'ctx_age',
      spoilt(({ who }) => who[1].answer.push({ valueInteger: 41 })),
    ],
    [
      'with an age as text',
      'ctx_age',
      spoilt(({ who }) => Object.assign(who[1], { answer: [{ valueString: '40' }] })),
    ],
    [
      'with an impossible age',
      'ctx_age',
      spoilt(({ who }) => Object.assign(who[1], { answer: [{ valueInteger: 400 }] })),
    ],
    [
      'with an age and a reason for having none',
      'ctx_age',
      spoilt(({ who }) =>
        Object.assign(who[1], {
          extension: [
            { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' },
          ],
        }),
      ),
    ],
    [
      'with an option of another code system',
      'ctx_sex_birth',
      spoilt(({ who }) =>
        Object.assign(who[2].answer[0].valueCoding, { system: 'http://hl7.org/fhir/administrative-gender' }),
      ),
    ],
    [
      'with a text that has a reason for being empty',
      'own_words',
      spoilt(({ who }) =>
        who.push({
          linkId: 'own_words',
          extension: [
            { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' },
          ],
        }),
      ),
    ],
    [
      'with a reason that we do not know',
      'ctx_sex_birth',
      spoilt(({ who }) =>
        Object.assign(who[2].answer[0].valueCoding, {
          system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
          code: 'masked',
        }),
      ),
    ],
    ['with items that are none', 'item', spoilt(({ response }) => response.item.push(7))],
    [
      'with an unknown set-up',
      'locale',
      spoilt(({ response }) => Object.assign(response.item[0].item[5].answer[0], { valueString: 'mars' })),
    ],
  ])('%s is refused, and the place is named', (_, place, bundle) => {
    expect(placesIn(bundle)).toContain(place);
  });

  it('never has its answers repeated in what is said about it', () => {
    const read = parseDocument(
      spoilt(({ who }) => Object.assign(who[1], { answer: [{ valueString: 'secret' }] })),
    );
    expect(JSON.stringify(read)).not.toContain('secret');
  });
});

describe('a hostile file', () => {
  const everyInput = (input: unknown): void => {
    expect(parseDocument(input).ok).toBe(false);
    expect(parseResponse(input).ok).toBe(false);
  };

  it.each([
    null,
    undefined,
    7,
    'text',
    [],
    {},
    [[]],
    { entry: 7 },
    { resourceType: 'Bundle', type: 'document', entry: [null] },
  ])('such as %j is refused', (input) => everyInput(input));

  it('of any shape never throws', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), everyInput), runs(300));
  });

  it('with anything in any place never throws, and is never taken for what it was', () => {
    const text = JSON.stringify(documentToSpoil());
    const paths = pathsIn(JSON.parse(text));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const bundle = JSON.parse(text);
        put(bundle, path, value);
        parseDocument(bundle);
      }),
      runs(200),
    );
  });

  it('nested deeper than any stack is refused', () => {
    const deep = JSON.parse(`${'{"linkId":"x","item":['.repeat(5_000)}${']}'.repeat(5_000)}`);
    const deeper = Array.from({ length: 100_000 }).reduce<object>(
      (item) => ({ linkId: 'x', item: [item] }),
      deep,
    );
    expect(placesIn(spoilt(({ response }) => Object.assign(response, { item: [deeper] })))).toEqual(['item']);
  });

  it('of a hundred thousand items is refused', () => {
    const many = Array.from({ length: 100_000 }, () => ({ linkId: 'x' }));
    expect(placesIn(spoilt(({ response }) => Object.assign(response, { item: many })))).toEqual(['item']);
  });

  it('cannot reach the prototype of anything', () => {
    const evil = JSON.parse(
      '{"linkId":"__proto__","answer":[{"valueString":"x"}],"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    expect(placesIn(spoilt(({ who }) => who.push(evil)))).toEqual(['__proto__']);
    expect(
      placesIn(spoilt(({ response }) => response.item.push({ ...evil, linkId: 'settings.__proto__' }))),
    ).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

/** The path to every value of a JSON text. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))].filter(
    (one) => one.length > 0,
  );
}

function put(target: Loose, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce((node, key) => node[key], target);
  parent[path.at(-1) ?? ''] = value;
}
