import { describe, expect, it } from 'vitest';
import { linesOf } from './lines';

async function* inChunks(...chunks: readonly string[]) {
  yield* chunks;
}

const read = async (longest: number, ...chunks: readonly string[]) => {
  const lines: (string | null)[] = [];
  for await (const line of linesOf(inChunks(...chunks), longest)) lines.push(line);
  return lines;
};

describe('the lines of a stream', () => {
  it('are the same however the stream is cut', async () => {
    const whole = 'one\ntwo\n\nfour';
    expect(await read(10, whole)).toEqual(['one', 'two', '', 'four']);
    expect(await read(10, ...whole)).toEqual(['one', 'two', '', 'four']);
  });

  it('end with the last one, whether or not a line break follows', async () => {
    expect(await read(10, 'one\n')).toEqual(['one']);
    expect(await read(10, 'one')).toEqual(['one']);
    expect(await read(10)).toEqual([]);
  });

  it('come as nothing when they are too long to keep, and the next one is whole again', async () => {
    expect(await read(3, 'abc\nabcd\nabc')).toEqual(['abc', null, 'abc']);
    expect(await read(3, 'ab', 'cd', 'ef', 'gh', '\nabc')).toEqual([null, 'abc']);
    expect(await read(3, 'abcdef')).toEqual([null]);
  });
});
