/** How many bits hold the whole numbers from 0 to `largest`. */
export const bitsFor = (largest: number): number => largest.toString(2).length;

/** Takes whole numbers, each into a given number of bits, most significant bit first. */
export interface BitWriter {
  write(value: number, width: number): void;
  /** All bits so far, the last byte filled up with zeros; `null` when a value did not fit into its width. */
  bytes(): Uint8Array | null;
}

export const bitWriter = (): BitWriter => {
  const bytes: number[] = [];
  let length = 0;
  let fits = true;
  const push = (bit: number): void => {
    if (length % 8 === 0) bytes.push(0);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | (bit << (7 - (length % 8)));
    length += 1;
  };
  return {
    write(value, width) {
      if (value < 0 || value >= 2 ** width) fits = false;
      for (let bit = width - 1; bit >= 0; bit -= 1) push((value >> bit) & 1);
    },
    bytes: () => (fits ? Uint8Array.from(bytes) : null),
  };
};

/** Gives back what a `BitWriter` took. What is wrong is remembered and told at the end: reading never throws. */
export interface BitReader {
  /** The next `width` bits as a number; zeros when there are no more. */
  read(width: number): number;
  /** Says that a value that was read means nothing. */
  refuse(): undefined;
  /** Nothing was refused, everything was there, and nothing but filling is left. */
  isSound(): boolean;
}

export const bitReader = (bytes: Uint8Array): BitReader => {
  const length = bytes.length * 8;
  let at = 0;
  let sound = true;
  const next = (): number => {
    const bit = ((bytes[at >> 3] ?? 0) >> (7 - (at % 8))) & 1;
    at += 1;
    return bit;
  };
  const read = (width: number): number => {
    let value = 0;
    for (let bit = 0; bit < width; bit += 1) value = value * 2 + next();
    return value;
  };
  return {
    read,
    refuse() {
      sound = false;
    },
    isSound: () => sound && at <= length && length - at < 8 && read(length - at) === 0,
  };
};
