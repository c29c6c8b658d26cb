import fc from 'fast-check';
import type { QuestionnaireItem } from 'fhir/r4';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  blocks,
  choicesOffered,
  classAIds,
  itemOf,
  type LinkId,
  linkIds,
  openIntake,
  questionsOnJourney,
} from '@/lib/questionnaire';
import { shareable, withoutPrivate } from '@/lib/summary';
import { intakesWithAge, runs } from '@/tests/support/arbitrary';
import { invariantProblemsIn, structureProblemsIn } from '@/tests/support/fhir-validators';
import { fhirWords } from '@/tests/support/fhir-words';
import { assessed } from '@/tests/support/intakes';
import { walk } from '@/tests/support/patients';
import { askedIn } from '@/tests/support/response-check';
import { questionnaireOf } from '.';
import { responseOf } from './response';

const questionnaire = questionnaireOf(fhirWords);

const itemsWithin = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...itemsWithin(item.item)]);

const items = itemsWithin(questionnaire.item);
const itemCalled = (linkId: string): QuestionnaireItem | undefined =>
  items.find((item) => item.linkId === linkId);
const codesOf = (linkId: string): readonly (string | undefined)[] =>
  itemCalled(linkId)?.answerOption?.map(({ valueCoding }) => valueCoding?.code) ?? [];

const isPrivate = (linkId: LinkId): boolean => linkId.startsWith('saf_');
const shown = { rulesetVersion: 'lbp-triage-0.2', tier: 'routine', maxWaitHours: 672 } as const;

describe('the questionnaire in FHIR', () => {
  it('is valid, for a validator of its structure and for the invariants of R4', () => {
    expect(structureProblemsIn(questionnaire)).toEqual([]);
    expect(invariantProblemsIn(questionnaire)).toEqual([]);
  });

  it('asks every question once, but none about self-harm or abuse', () => {
    const asked = items.map(({ linkId }) => linkId).filter((id) => (linkIds as string[]).includes(id));
    expect(asked.toSorted()).toEqual(linkIds.filter((id) => !isPrivate(id)).toSorted());
    expect(JSON.stringify(questionnaire)).not.toMatch(/saf_|hurting yourself/);
  });

  it('keeps its names for ever', () => {
    expect(questionnaire.url).toBe('https://low-back-pain-triage.invalid/fhir/Questionnaire/low-back-pain');
    expect(itemCalled('ctx_course')?.answerOption?.[0]?.valueCoding).toMatchObject({
      system: 'https://low-back-pain-triage.invalid/fhir/CodeSystem/ctx_course',
      code: 'improving',
    });
    expect(itemCalled('ces_saddle_numb')?.answerOption?.[2]?.valueCoding).toEqual({
      system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
      code: 'asked-unknown',
      display: 'I am not sure',
    });
  });

  it('offers what the screen offers: every option, and the reasons for having no answer', () => {
    for (const linkId of linkIds.filter((id) => !isPrivate(id))) {
      const item = itemOf(linkId);
      if (item.type !== 'choice') continue;
      const offered = choicesOffered(linkId);
      expect(codesOf(linkId)).toEqual(expect.arrayContaining([...item.answerOption]));
      expect(codesOf(linkId).includes('asked-unknown')).toBe(offered.includes('not_sure'));
      expect(codesOf(linkId).includes('asked-declined')).toBe(offered.includes('prefer_not'));
    }
  });

  it('lets nobody skip a danger', () => {
    for (const linkId of classAIds.filter((id) => !isPrivate(id))) {
      expect(codesOf(linkId)).toEqual(['yes', 'no', 'asked-unknown']);
      expect(itemCalled(linkId)?.required).toBe(true);
    }
  });

  it('says how several conditions are joined, and refers only to what was asked before', () => {
    const order = items.map(({ linkId }) => linkId);
    for (const { linkId, enableWhen = [], enableBehavior } of items) {
      expect(enableBehavior).toBe(enableWhen.length > 0 ? 'any' : undefined);
      const later = enableWhen.filter(({ question }) => order.indexOf(question) >= order.indexOf(linkId));
      expect(later).toEqual([]);
    }
  });

  it('holds people’s own words to the length that is printed', () => {
    expect(itemCalled('own_words')).toMatchObject({ type: 'text', maxLength: 500, required: false });
  });
});

describe('what the questionnaire in FHIR asks', () => {
  const inBlocks = Object.values(blocks as Readonly<Record<string, Block>>).flatMap(({ item }) => item);

  it('in blocks is exactly what the rules read, whatever was answered', () => {
    fc.assert(
      fc.property(intakesWithAge, (intake) => {
        const answers = withoutPrivate(intake.answers);
        const response = responseOf({ answers, switches: intake.switches, shown }, fhirWords);
        const asked = askedIn(response, questionnaire);
        const open = openIntake({ ...intake, answers }).answers;
        const given = inBlocks.filter((linkId) => linkId in answers);
        expect(given.filter((linkId) => asked.has(linkId))).toEqual(given.filter((linkId) => linkId in open));
      }),
      runs(40),
    );
  });

  it('is at least what the journey asks', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const { intake } = walk(seed);
      const { answers, switches } = shareable(assessed(intake), { sexual: true });
      const asked = askedIn(responseOf({ answers, switches, shown }, fhirWords), questionnaire);
      const journey = questionsOnJourney({ answers, switches });
      expect(journey.filter((linkId) => !isPrivate(linkId) && !asked.has(linkId))).toEqual([]);
    }
  });

  it('of a child is the emergency questions only', () => {
    const { switches } = walk(0).intake;
    const answers = { ctx_age: 12, ctx_sex_birth: 'female' } as const;
    const asked = [...askedIn(responseOf({ answers, switches, shown }, fhirWords), questionnaire).keys()];
    expect(asked).toContain('vis_chest_pain');
    expect(asked.filter((linkId) => /^(bio|psy|neu|ca|goal)_/.test(linkId))).toEqual([]);
  });
});
