/** The longest line, in characters. */
const columns = 80;

/** Signs that record systems lose or turn into question marks, and what stands for them. Letters stay as they are. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/[\u2018-\u201b\u2032\u2039\u203a]/g, "'"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u2022\u00b7\u25aa\u25e6]/g, '-'],
  [/\u2026/g, '...'],
  [/\u00d7/g, 'x'],
  [/\u2264/g, '<='],
  [/\u2265/g, '>='],
  [/\r\n?|[\u2028\u2029]/g, '\n'],
  [/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  // Nothing that cannot be seen, above all nothing that turns the direction of what stands around it.
  [/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''],
];

/** The same text with ASCII punctuation and blanks. */
export const inPlain = (text: string): string =>
  plain.reduce((written, [sign, instead]) => written.replace(sign, instead), text);

/** A word in pieces that fit; nearly always one. */
const piecesOf = (word: string, width: number): readonly string[] => {
  const characters = [...word];
  const count = Math.max(1, Math.ceil(characters.length / width));
  return Array.from({ length: count }, (_, piece) =>
    characters.slice(piece * width, (piece + 1) * width).join(''),
  );
};

const lengthOf = (text: string): number => [...text].length;

/** How a paragraph is set: what stands before its first line, and the blanks before the others. */
export interface Setting {
  readonly first: string;
  readonly hanging: number;
}

/** A paragraph in lines that are short enough. */
export const wrapped = (text: string, { first, hanging }: Setting): readonly string[] => {
  const indent = ' '.repeat(hanging);
  const width = columns - Math.max(hanging, first.length);
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of inPlain(text)
    .split(/\s+/)
    .flatMap((one) => (one === '' ? [] : piecesOf(one, width)))) {
    if (!empty && lengthOf(line) + 1 + lengthOf(word) > columns) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty ? lines : [...lines, line];
};

/** What somebody wrote, line by line as they wrote it, always indented. */
export const quoted = (text: string, indent: number): readonly string[] =>
  inPlain(text)
    .split('\n')
    .flatMap((line) => wrapped(line, { first: ' '.repeat(indent), hanging: indent }));
