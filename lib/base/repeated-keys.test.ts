import { describe, expect, it } from 'vitest';
import { repeatedKeys } from './repeated-keys';

describe('a key that is given twice', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['in the answers', '{"answers":{"inf_fever":"yes","ctx_age":4,"inf_fever":"no"}}', ['inf_fever']],
    ['in the intake', '{"answers":{"inf_fever":"yes"},"answers":{}}', ['answers']],
    ['written in another way', '{"a":1,"\\u0061":2}', ['a']],
    ['with spaces and line breaks', '{ "a" : 1,\n "a"\n: 2 }', ['a']],
    ['three times', '{"a":1,"a":2,"a":3}', ['a']],
    ['deep inside', '{"x":[{"y":{"a":1,"a":2}}]}', ['a']],
  ])('%s is found', (_, json, keys) => {
    expect(JSON.parse(json)).toBeDefined();
    expect(repeatedKeys(json)).toEqual(keys);
  });

  it.each([
    ['in two objects', '{"a":{"b":1},"c":{"b":2},"b":3}'],
    ['as a key and as a value', '{"a":"a","b":"a"}'],
    ['in a text that looks like keys', '{"a":"{\\"a\\":1}, \\"a\\":","b":":"}'],
    ['in a list of texts', '["a","a"]'],
    ['in a list of objects', '[{"a":1},{"a":2}]'],
    ['with a backslash at its end', '{"a":"x\\\\","b":"y"}'],
  ])('is not seen where the same word stands %s', (_, json) => {
    expect(JSON.parse(json)).toBeDefined();
    expect(repeatedKeys(json)).toEqual([]);
  });
});
