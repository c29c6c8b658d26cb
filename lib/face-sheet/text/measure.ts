/*
 * How much room text takes, in em of the sheet's typeface (Atkinson Hyperlegible Next), rounded up. The sheet is cut by
 * this and not by looking at the screen, since a printed page cannot be measured before it is printed.
 */

/** Widths of characters in em, by kind, as measured in the regular weight. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,;:!'’|\s]/, 0.27],
  [/[frt()[\]/“”"-]/, 0.36],
  [/[cksvxyz]/, 0.49],
  [/[mMW@%]/, 0.88],
  [/[\p{Lu}\p{Nd}w]/u, 0.67],
  [/[\u{21}-\u{24f}]/u, 0.57],
];
/** Most scripts beyond Latin have wider letters. */
const widest = 1.05;
const boldIsWider = 1.08;
/** Words do not break: the end of a line stays empty for half a word. */
const filledPart = 0.95;

const known: number[] = [];

const widthOfCode = (code: number): number => {
  const width = known[code];
  if (width !== undefined) return width;
  const character = String.fromCharCode(code);
  const found = widths.find(([kind]) => kind.test(character))?.[1] ?? widest;
  known[code] = found;
  return found;
};

/** The width of a text in em. By code units, which is much faster; what has two of them counts as twice as wide. */
const widthOf = (text: string): number => {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += widthOfCode(text.charCodeAt(at));
  return width;
};

/** The lines that stretches of text take at most when they run on in lines of this width. */
export const linesOf = (
  texts: readonly { readonly text: string; readonly bold: boolean }[],
  em: number,
): number => {
  const width = texts.reduce((sum, { text, bold }) => sum + widthOf(text) * (bold ? boldIsWider : 1), 0);
  return Math.ceil(width / (em * filledPart));
};

/** The beginning of a text that fits into this many lines, cut between words. */
export const beginningOf = (text: string, em: number, lines: number): string => {
  const fits = (part: string): boolean => linesOf([{ text: part, bold: false }], em) <= lines;
  if (fits(text)) return text;
  const words = text.split(' ');
  let count = words.length - 1;
  while (count > 0 && !fits(`${words.slice(0, count).join(' ')} …`)) count -= 1;
  if (count > 0) return `${words.slice(0, count).join(' ')} …`;
  let end = text.length;
  while (!fits(`${text.slice(0, end)}…`)) end -= 1;
  return `${text.slice(0, end)}…`;
};
