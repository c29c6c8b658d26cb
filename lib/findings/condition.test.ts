import { describe, expect, it } from 'vitest';
import { any, compile, yes } from '.';

describe('a condition as data', () => {
  it('is about one question when one is named, and about any of several otherwise', () => {
    expect(yes('inf_fever')).toEqual({ kind: 'is', finding: 'inf_fever', oneOf: ['yes'] });
    expect(yes('inf_fever', 'inf_chills')).toEqual(any(yes('inf_fever'), yes('inf_chills')));
  });

  it('is made ready to run only once', () => {
    const fever = yes('inf_fever');
    expect(compile(fever)).toBe(compile(fever));
  });
});
