import { describe, expect, it } from 'vitest';
import type { NoteId } from '@/lib/explanation';
import { axes } from '@/lib/findings';
import { messagesIn, say } from '@/lib/i18n';
import {
  choicesOffered,
  exits,
  itemOf,
  items,
  type LinkId,
  linkIds,
  pageIds,
  pageOf,
  sections,
} from '@/lib/questionnaire';
import { concerns, policyChoices, tiers } from '@/lib/triage';
import { tableOrder } from '@/lib/triage/table-order';
import { isYesNo } from './support/intakes';
import { sourcesOf } from './support/layers';

const { clinical, clinician, clinics, fhir, kiosk, questionnaire, tabletComfort, ui } = messagesIn('en');

const notes = {
  pregnancy_unknown: true,
  cancer_unknown: true,
  duration_unknown: true,
  steroids_unknown: true,
  answered_by_other: true,
  seen_professional: true,
  pregnancy_banner: true,
  scope_site: true,
  procedure_team_first: true,
  oncology_first: true,
  review_sooner_65: true,
  private_reason: true,
  not_examined: true,
  not_ruled_out: true,
  red_flag_absent: true,
} satisfies Record<NoteId | 'private_reason' | 'not_examined' | 'not_ruled_out' | 'red_flag_absent', true>;

const regions = ['intl', 'uk', 'us', 'au'];
const levels = ['none', 'some', 'marked', 'not_enough'];
const inLists = new Set<LinkId>(
  pageIds.flatMap((id) =>
    pageOf(id)
      .fields.filter((field) => typeof field !== 'string')
      .flat(),
  ),
);

/** Texts with the path of their key; lists count as one. */
const textsIn = (node: unknown, path: readonly string[] = []): readonly (readonly [string, unknown])[] =>
  typeof node === 'object' && node !== null && !Array.isArray(node)
    ? Object.entries(node).flatMap(([key, value]) => textsIn(value, [...path, key]))
    : [[path.join('.'), node]];

const allTexts = [
  ...textsIn(clinical, ['clinical']),
  ...textsIn(questionnaire, ['questionnaire']),
  ...textsIn(ui, ['ui']),
  ...textsIn(fhir, ['fhir']),
  ...textsIn(clinician, ['clinician']),
  ...textsIn(clinics, ['clinics']),
  ...textsIn(kiosk, ['kiosk']),
  ...textsIn(tabletComfort, ['tabletComfort']),
];

describe('every id has its words, and there are no words without an id', () => {
  it.each<readonly [string, object, readonly string[]]>([
    ['rules', clinical.rules, tableOrder],
    ['findings', clinical.findings, linkIds],
    ['tiers', clinical.tiers, tiers],
    ['concerns', clinical.concerns, concerns],
    ['notes', clinical.notes, Object.keys(notes)],
    ['policy choices', clinical.policies, Object.keys(policyChoices)],
    ['contacts', clinical.contacts, tiers],
    ['sides of the factor picture', clinical.profile.axes, axes],
    ['levels of the factor picture', clinical.profile.levels, levels],
    ['levels of support', clinical.support.levels, ['low', 'medium', 'high']],
    ['sections', questionnaire.sections, sections],
    ['pages', questionnaire.pages, pageIds],
    ['questions', questionnaire.items, linkIds],
    ['exits', questionnaire.exits, exits],
    ['choices below a list', questionnaire.group, ['none', 'not_sure', 'prefer_not']],
    ['answers', questionnaire.answers, ['yes', 'no', 'not_sure', 'prefer_not', 'skipped', 'not_provided']],
  ])('among the %s', (_, words, ids) => {
    expect(Object.keys(words).toSorted()).toEqual(ids.toSorted());
  });

  it('among the parts of contacts and of the factor picture', () => {
    for (const contact of Object.values(clinical.contacts)) expect(Object.keys(contact)).toEqual(regions);
    for (const axis of Object.values(clinical.profile.axes)) expect(Object.keys(axis.levels)).toEqual(levels);
  });

  it('among the options of every question', () => {
    for (const linkId of linkIds) {
      const { options } = questionnaire.items[linkId];
      const item = items[linkId];
      const expected =
        'answerOption' in item && (!isYesNo(linkId) || item.answerOption.length > 2)
          ? item.answerOption
          : null;
      expect([linkId, options === null ? null : Object.keys(options)]).toEqual([linkId, expected]);
    }
  });
});

describe('the words of a question', () => {
  it('have a short statement and an everyday example exactly where it stands in a list', () => {
    for (const linkId of linkIds) {
      const { statement, example } = questionnaire.items[linkId];
      expect([linkId, statement !== null]).toEqual([linkId, inLists.has(linkId)]);
      if (inLists.has(linkId)) expect([linkId, example]).not.toEqual([linkId, null]);
    }
  });

  it('name both ends of every scale', () => {
    for (const linkId of linkIds) {
      const item = itemOf(linkId);
      const isScale = item.type === 'integer' && item.control === 'scale';
      expect([linkId, questionnaire.items[linkId].ends !== null]).toEqual([linkId, isScale]);
    }
  });

  it('are there for everything that is offered besides its options', () => {
    const offered = new Set(linkIds.flatMap((linkId) => [...choicesOffered(linkId)]));
    for (const code of ['yes', 'no', 'not_sure', 'prefer_not'] as const) {
      expect(offered).toContain(code);
      expect(questionnaire.answers[code]).not.toBe('');
    }
  });

  it('name only places that an error fills in', () => {
    const places = Object.values(questionnaire.errors).flatMap((text) => text.match(/\{\w+\}/g) ?? []);
    expect(
      places.filter((place) => !['{name}', '{min}', '{max}', '{age}', '{latest}'].includes(place)),
    ).toEqual([]);
  });
});

describe('all texts', () => {
  it('say something, or are openly absent', () => {
    expect(allTexts.filter(([, text]) => text === '' || text === undefined).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('have no blanks at their ends', () => {
    const untidy = allTexts.filter(([, text]) => typeof text === 'string' && text !== text.trim());
    expect(untidy.map(([path]) => path)).toEqual([]);
  });

  it('speak about the person, not to them, when someone else answers', () => {
    const reasons = Object.values(clinical.rules).map((rule) => say(rule.reason, 'other'));
    expect(reasons.filter((text) => /\b(your (?!answers)|yourself)\b/i.test(text))).toEqual([]);
  });

  it('of the screens are used: the code names the key of each', () => {
    const code = [...sourcesOf('app').values(), ...sourcesOf('lib').values()].join('\n');
    const words = new Set(code.match(/\w+/g));
    const unused = [
      ...textsIn(ui),
      ...textsIn(clinician),
      ...textsIn(clinics),
      ...textsIn(kiosk),
      ...textsIn(tabletComfort),
    ].filter(
      ([path]) =>
        !path
          .split('.')
          .slice(-2)
          .some((key) => words.has(key)),
    );
    expect(unused.map(([path]) => path)).toEqual([]);
  });
});
