import { describe, expect, it } from 'vitest';
import { allOf, anyOf, equals, reaches, type Truth, tallyOf } from '.';

/** P = present, U = unknown, A = absent: how people write truth tables on paper. */
const letters: Readonly<Record<string, Truth>> = { P: 'present', U: 'unknown', A: 'absent' };
/** Facts that come out as the word says, whatever they are of. */
const read = (word: string) => [...word].map((letter) => (): Truth => letters[letter] as Truth);
const anything = null;

describe('truth with an unknown', () => {
  it.each([
    // facts, all of them, any of them
    ['PP', 'P', 'P'],
    ['PU', 'U', 'P'],
    ['PA', 'A', 'P'],
    ['UP', 'U', 'P'],
    ['UU', 'U', 'U'],
    ['UA', 'A', 'U'],
    ['AP', 'A', 'P'],
    ['AU', 'A', 'U'],
    ['AA', 'A', 'A'],
    ['PUA', 'A', 'P'],
    ['P', 'P', 'P'],
    ['U', 'U', 'U'],
    ['A', 'A', 'A'],
  ])('of %s: all of them is %s, any of them is %s', (facts, all, any) => {
    expect(allOf(read(facts), anything)).toBe(letters[all]);
    expect(anyOf(read(facts), anything)).toBe(letters[any]);
  });

  it('holds of nothing that all of it is present, and that none of it is', () => {
    expect(allOf([], anything)).toBe('present');
    expect(anyOf([], anything)).toBe('absent');
  });
});

describe('counting with unknowns', () => {
  it('counts what is present and what might be, never what is absent', () => {
    expect(tallyOf(read('PUAPA'), anything)).toEqual({ present: 2, unknown: 1 });
  });

  it.each([
    // facts, n, at least n, exactly n
    ['PPA', 2, 'P', 'P'],
    ['PPU', 2, 'P', 'P'],
    ['PUA', 2, 'U', 'U'],
    ['PUU', 3, 'U', 'U'],
    ['PAA', 2, 'A', 'A'],
    ['PPP', 2, 'P', 'A'],
    ['UUA', 3, 'A', 'A'],
    ['AAA', 0, 'P', 'P'],
  ])('of %s: at least %i is %s, exactly that many is %s', (facts, n, atLeast, exactly) => {
    expect(reaches(tallyOf(read(facts), anything), n)).toBe(letters[atLeast]);
    expect(equals(tallyOf(read(facts), anything), n)).toBe(letters[exactly]);
  });
});
