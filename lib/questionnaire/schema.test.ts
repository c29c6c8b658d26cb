import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intakes, legalAnswer, runs } from '@/tests/support/arbitrary';
import { absentReasons, defaultSwitches, itemOf, type LinkId, linkIds } from '.';
import { allowedAnswers, parseIntake } from './schema';

const parse = (answers: unknown, rest: object = {}) => parseIntake({ answers, ...rest });

/** The places that are wrong, in the order of discovery; empty when the intake is accepted. */
const refused = (answers: unknown, rest: object = {}): readonly string[] => {
  const result = parse(answers, rest);
  return result.ok ? [] : result.problem.map((issue) => issue.at);
};

describe('legal answers', () => {
  it('to any question are accepted as they stand', () => {
    for (const linkId of linkIds) {
      for (const answer of fc.sample(legalAnswer(linkId), { numRuns: 20, seed: 1 })) {
        const result = parse({ [linkId]: answer });
        expect(result.ok && result.value.answers).toEqual({ [linkId]: answer });
      }
    }
  });

  it('are accepted together, and nothing is added but the switches that were left out', () => {
    fc.assert(
      fc.property(intakes, (intake) => {
        const result = parseIntake(JSON.parse(JSON.stringify(intake)));
        expect(result.ok && result.value).toEqual(intake);
      }),
      runs(200),
    );
    expect(parse({})).toEqual({ ok: true, value: { answers: {}, switches: defaultSwitches } });
  });

  it.each(['2026-11-24T09:30:00+01:00', '2024-02-29T23:59:59.999Z', '2000-02-29T00:00:00-11:30'])(
    'keep the time at which they were confirmed: %s',
    (authored) => {
      const result = parse({}, { authored });
      expect(result.ok && result.value.authored).toBe(authored);
    },
  );
});

/** What a question might be given by mistake. */
const mistakes: readonly unknown[] = [
  'maybe',
  'YES',
  'yes ',
  '',
  '7',
  true,
  null,
  -1,
  121,
  5.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  {},
  [[]],
  ['yes'],
];

const isLegal = (linkId: LinkId, answer: unknown): boolean => {
  const item = itemOf(linkId);
  if (item.type === 'text') return typeof answer === 'string';
  if (item.type === 'integer') {
    return Number.isInteger(answer) && Number(answer) >= item.minValue && Number(answer) <= item.maxValue;
  }
  return false;
};

describe('anything else', () => {
  it('is refused for any question, which is named with what it allows', () => {
    for (const linkId of linkIds) {
      for (const mistake of mistakes.filter((answer) => !isLegal(linkId, answer))) {
        const problem = [{ at: linkId, allowed: allowedAnswers(linkId) }];
        expect([mistake, parse({ [linkId]: mistake })]).toEqual([mistake, { ok: false, problem }]);
      }
    }
  });

  it('is told with every value that would be right', () => {
    for (const linkId of linkIds) {
      const item = itemOf(linkId);
      const values = item.type === 'choice' ? item.answerOption : [];
      for (const value of values) expect(allowedAnswers(linkId)).toContain(value);
      if (item.type !== 'text') expect(allowedAnswers(linkId)).toContain(absentReasons.join(', '));
    }
  });

  it('is refused whole: one wrong answer among right ones is not dropped', () => {
    expect(refused({ ctx_age: 40, inf_fever: 'oui', ces_bowel_new: 'no' })).toEqual(['inf_fever']);
    expect(refused({ ctx_age: 400, inf_fever: 'oui' })).toEqual(['ctx_age', 'inf_fever']);
  });

  it('is refused when a list names something twice', () => {
    expect(refused({ body_regions: ['neck', 'neck'] })).toEqual(['body_regions']);
    expect(refused({ body_regions: [] })).toEqual([]);
  });

  it('is refused when text is too long or holds control characters; line breaks are fine', () => {
    expect(refused({ own_words: 'x'.repeat(501) })).toEqual(['own_words']);
    expect(refused({ own_words: 'a\u0000b' })).toEqual(['own_words']);
    expect(refused({ own_words: 'two\nlines' })).toEqual([]);
  });

  it.each([
    ['an unknown finding', { ces_saddle: 'yes' }, {}, ['ces_saddle']],
    ['an unknown key beside the answers', {}, { anwsers: {} }, ['anwsers']],
    ['an unknown switch', {}, { switches: { region: 'uk' } }, ['region']],
    ['a wrong switch', {}, { switches: { locale: 'fr' } }, ['locale']],
    ['a lowest age below 16', {}, { switches: { min_age: 15 } }, ['min_age']],
    ['switches that are no object', {}, { switches: 'uk' }, ['switches']],
    ['a time without its offset', {}, { authored: '2026-11-24T09:30:00' }, ['authored']],
    ['a day that does not exist', {}, { authored: '2026-02-30T09:30:00Z' }, ['authored']],
    ['a 29 February that was none', {}, { authored: '2026-02-29T09:30:00Z' }, ['authored']],
    ['a 29 February in a century without one', {}, { authored: '2100-02-29T09:30:00Z' }, ['authored']],
    ['a 31 April', {}, { authored: '2026-04-31T09:30:00Z' }, ['authored']],
    ['an hour that does not exist', {}, { authored: '2026-04-30T24:30:00Z' }, ['authored']],
    ['answers that are a list', [], {}, ['answers']],
    ['answers that are missing', undefined, {}, ['answers']],
  ])('is refused when it is %s', (_, answers, rest, places) => {
    expect(refused(answers, rest)).toEqual(places);
  });
});
