/** A stretch of a text, by its first character and the one behind its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * In characters. Some browsers fall silent in the middle of what takes longer than about a quarter of a minute to say;
 * two lines of text take half of that.
 */
const longest = 160;

/** Behind the last sign of a sentence, with its closing quotation mark, where another one begins. */
const sentenceEnds = /[.!?:;]["'”’)]*\s+(?=["'“‘(]?[\p{Lu}\p{N}])/gu;

const stretches = (text: string, ends: readonly number[]): readonly Stretch[] =>
  [...ends, text.length].map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] ?? 0), end }));

/** A sentence that is too long is cut at its last blank that still fits, and if it has none, where it must be. */
const shortened = (text: string, { start, end }: Stretch): readonly Stretch[] => {
  if (end - start <= longest) return [{ start, end }];
  const blank = text.slice(start, start + longest).lastIndexOf(' ');
  const cut = start + (blank > 0 ? blank + 1 : longest);
  return [{ start, end: cut }, ...shortened(text, { start: cut, end })];
};

/** The sentences of a text, one after the other and without gaps, each short enough to be said at once. */
export const sentencesIn = (text: string): readonly Stretch[] => {
  const ends = [...text.matchAll(sentenceEnds)].map(({ 0: sign, index }) => index + sign.length);
  return stretches(text, ends)
    .flatMap((sentence) => shortened(text, sentence))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
};
