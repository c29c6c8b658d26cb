import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '@/tests/support/arbitrary';
import { linkIds } from '.';
import { parseIntake } from './schema';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** Texts of JSON that someone might send on purpose. */
const hostile: readonly (readonly [string, string])[] = [
  ['a prototype in the intake', '{"__proto__":{"answers":{}},"answers":{}}'],
  ['a prototype in the answers', '{"answers":{"__proto__":{"ctx_age":40}}}'],
  ['a prototype as an answer', '{"answers":{"__proto__":"yes"}}'],
  ['a prototype in the switches', '{"answers":{},"switches":{"__proto__":{"min_age":0}}}'],
  ['a constructor in the answers', '{"answers":{"constructor":{"prototype":{"polluted":"yes"}}}}'],
  ['a method name as a finding', '{"answers":{"toString":"yes","hasOwnProperty":"yes"}}'],
  ['a very deep answer', `{"answers":{"ctx_age":${nested(10_000)}}}`],
  ['a very deep intake', nested(10_000)],
  ['a number beyond all numbers', '{"answers":{"ctx_age":1e999}}'],
  ['a very long text', `{"answers":{"own_words":"${'x'.repeat(1_000_000)}"}}`],
  [
    'very many unknown findings',
    `{"answers":{${Array.from({ length: 5000 }, (_, i) => `"x${i}":1`).join()}}}`,
  ],
  ['nothing', 'null'],
  ['a list', '[{"answers":{}}]'],
  ['a text', '"answers"'],
];

describe('hostile input', () => {
  it.each(hostile)('with %s is refused quietly', (_, json) => {
    const result = parseIntake(JSON.parse(json));
    expect(result.ok).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('that is no JSON at all is refused quietly', () => {
    for (const input of [undefined, Symbol('x'), () => 1, 3n, new Map(), new Date(0), Object.create(null)]) {
      expect(parseIntake(input).ok).toBe(false);
    }
  });

  const keys = fc.oneof(
    fc.constantFrom(...linkIds, '__proto__', 'constructor', 'prototype', 'toString'),
    fc.string({ maxLength: 8 }),
  );
  const anything = fc.oneof(fc.anything({ withNullPrototype: true, withObjectString: true }), fc.jsonValue());
  const objects = fc
    .array(fc.tuple(keys, anything), { maxLength: 8 })
    .map((entries) => Object.fromEntries(entries));

  it('of any shape never throws, and never reaches beyond itself', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.record({ answers: fc.oneof(objects, anything) })), (input) => {
        const result = parseIntake(input);
        if (!result.ok) expect(result.problem.length).toBeGreaterThan(0);
        if (!result.ok) for (const { allowed } of result.problem) expect(allowed).not.toBe('');
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      runs(),
    );
  });

  it('is never repeated in what is said about it', () => {
    const result = parseIntake({ answers: { own_words: 'secret\u0000' } });
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});
