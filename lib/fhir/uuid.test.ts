import { describe, expect, it } from 'vitest';
import { uuidOf } from './uuid';

describe('a name that follows from a text', () => {
  it('is the same wherever and whenever it is made', () => {
    expect(uuidOf('')).toBe('92ca2f0e-1388-80fb-b0ef-980309f45f69');
    expect(uuidOf('low back pain')).toBe('98f2abf7-bded-8076-9cb9-541f877eadbe');
  });

  it('is another for every other text, however little they differ', () => {
    const texts = Array.from({ length: 5_000 }, (_, n) => `{"valueInteger":${n}}`);
    expect(new Set(texts.map(uuidOf)).size).toBe(texts.length);
    const columns = texts.map((text) => uuidOf(text).replaceAll('-', ''));
    // No digit of it stays the same, but those that say what kind of UUID it is.
    const constant = [...Array(32).keys()].filter((at) => new Set(columns.map((one) => one[at])).size < 4);
    expect(constant).toEqual([12]);
  });
});
