// Every door through which something comes in that a stranger may have made: nothing that comes in makes it throw, gets
// at the prototype of anything, or is more work than its length.

import { Session } from 'node:inspector';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseIntake } from '@/lib/questionnaire/schema';
import { runs } from '@/tests/support/arbitrary';
import { type Door, doors, growing } from '@/tests/support/parser-doors';

/** Pieces of text that have broken other programs. */
const evil = [
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '"toString":"yes",',
  '1e999',
  '-0',
  'null',
  '"\\ud800"',
  '\u0000',
  '\ufeff',
  '\u202e',
  '['.repeat(500),
  '{"a":'.repeat(500),
  '"'.repeat(99),
  '\\'.repeat(99),
  'LBP1:',
  '<script>',
];

type Change = (text: string) => string;

/** Cuts something out of a text, doubles it, puts something in its place. */
const change: fc.Arbitrary<Change> = fc
  .record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.nat(3), fc.nat(200)),
    into: fc.oneof(
      fc.constantFrom(...evil, ''),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constant(null),
    ),
  })
  .map(({ from, length, into }) => (text) => {
    const start = Math.floor(from * text.length);
    const piece = text.slice(start, start + length);
    return text.slice(0, start) + (into ?? piece + piece) + text.slice(start + (into === null ? 0 : length));
  });

/** A value anywhere in JSON, exchanged for another. */
const exchanged = (text: string, place: number, value: unknown): string => {
  let at = 0;
  try {
    return JSON.stringify(JSON.parse(text, (_, old) => (at++ === place ? value : old)));
  } catch {
    return text;
  }
};

/** Something like the sample: a few changes to its text, or other values in it. */
const likeIt = ({ sample }: Door): fc.Arbitrary<string> => {
  const spoilt = fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((text, one) => one(text), sample));
  const other = fc
    .tuple(fc.nat(300), fc.jsonValue({ maxDepth: 3 }))
    .map(([place, value]) => exchanged(sample, place, value));
  return fc.oneof({ weight: 3, arbitrary: spoilt }, { weight: 2, arbitrary: other }, fc.json(), fc.string());
};

/** What was let in is plain answers that the strictest door lets in too. */
const isSound = (value: unknown): boolean => {
  const { answers } = Object(value) as { answers?: object };
  if (answers === undefined) return true;
  return Object.getPrototypeOf(answers) === Object.prototype && parseIntake({ answers }).ok;
};

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

describe.each(Object.entries(doors))('through %s', (name, door) => {
  it('what was made here comes in', () => {
    expect(door.enter(door.sample).ok).toBe(true);
  });

  it('nothing comes in that throws, or that is not what it says', () => {
    fc.assert(
      fc.property(likeIt(door), (text) => {
        const { ok, value } = door.enter(text);
        expect(typeof ok).toBe('boolean');
        if (ok) expect(isSound(value), name).toBe(true);
      }),
      runs(200),
    );
  });
});

/**
 * Counts how often each piece of the programme runs: the same on every machine, unlike a clock. What the engine itself
 * does in one step (a search in a text, a regular expression) counts as one; `npm run bench` measures the time.
 */
const session = new Session();
const post = <Result>(method: string, parameters: object = {}): Result => {
  let result: unknown;
  session.post(method, parameters, (problem, given) => {
    if (problem) throw problem;
    result = given;
  });
  return result as Result;
};

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const stepsOf = (work: () => unknown): number => {
  post('Profiler.takePreciseCoverage');
  work();
  const { result } = post<Coverage>('Profiler.takePreciseCoverage');
  return result
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
};

describe('however long it is', () => {
  beforeAll(() => {
    session.connect();
    post('Profiler.enable');
    post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return () => session.disconnect();
  });

  it('the count finds work that grows faster than the text', () => {
    const squared = (text: string): number => {
      let steps = 0;
      for (const _ of text) for (const __ of text) steps += 1;
      return steps;
    };
    const [few = 0, many = 0] = [100, 400].map((n) => stepsOf(() => squared('x'.repeat(n))));
    expect(many).toBeGreaterThan(12 * few);
  });

  it.each(Object.keys(growing))('%s is no more work than it is long, at any door', (kind) => {
    const grown = growing[kind] as (n: number) => string;
    for (const [name, { enter }] of Object.entries(doors)) {
      enter(grown(400));
      const [short = 0, long = 0] = [4_000, 16_000].map((n) => stepsOf(() => enter(grown(n))));
      // What is done once for any text counts with both.
      expect(long, name).toBeLessThan(4.5 * short + 4_000);
    }
  });
});
