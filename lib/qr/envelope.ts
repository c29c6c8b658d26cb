import { charactersFor, charactersFrom, fromBase32, toBase32 } from './base32';
import { crc32 } from './checksum';

/*
 * Around the bits: one byte with the number of their layout, two with how many bytes they are, then the bits, then
 * four with the checksum of everything before. All of it in base 32 behind a mark by which it is found in any text.
 */

/** The mark. Its number says how to read what stands here; the layout has a number of its own. */
export const envelopeVersion = 1;
const mark = `LBP${envelopeVersion}:`;

const headBytes = 3;
const checksumBytes = 4;
/** So many as the largest QR code with medium error correction holds: 3,391 characters. */
const mostBytes = 2100;

export interface Envelope {
  readonly layout: number;
  readonly body: Uint8Array;
}

const checksumOf = (bytes: Uint8Array): Uint8Array => {
  const sum = crc32(bytes);
  return Uint8Array.from([sum >>> 24, (sum >>> 16) & 0xff, (sum >>> 8) & 0xff, sum & 0xff]);
};

/** The whole code as text; `null` when it is too long for any QR code. */
export const seal = ({ layout, body }: Envelope): string | null => {
  const bytes = Uint8Array.from([layout, body.length >> 8, body.length & 0xff, ...body]);
  if (bytes.length + checksumBytes > mostBytes) return null;
  return mark + toBase32(Uint8Array.from([...bytes, ...checksumOf(bytes)]));
};

/** Why there is nothing in an envelope: it ends too early, or it was changed on the way. */
export type EnvelopeProblem = 'cut_off' | 'damaged';

/** Opens the envelope whose first character behind the mark stands at `start`; what follows it is not looked at. */
export const unseal = (text: string, start: number): Envelope | EnvelopeProblem => {
  const headLength = charactersFor(headBytes);
  const head = charactersFrom(text, start, headLength);
  if (head.length < headLength) return 'cut_off';
  const [layout = 0, high = 0, low = 0] = fromBase32(head);
  const length = headBytes + (high << 8) + low + checksumBytes;
  if (length > mostBytes) return 'damaged';
  const characters = charactersFrom(text, start, charactersFor(length));
  if (characters.length < charactersFor(length)) return 'cut_off';
  const bytes = fromBase32(characters);
  const told = bytes.subarray(0, -checksumBytes);
  const sum = checksumOf(told);
  const isWhole = sum.every((byte, at) => byte === bytes[told.length + at]);
  // The last character may hold bits that belong to no byte: they are zero, or something was changed.
  return isWhole && toBase32(bytes) === characters ? { layout, body: told.subarray(headBytes) } : 'damaged';
};
