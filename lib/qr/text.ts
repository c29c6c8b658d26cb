import { type BitReader, type BitWriter, bitsFor } from './bits';

/*
 * Words as UTF-8, or as UTF-16 where that is shorter (Hindi, Thai, Chinese) or where half a character stands alone,
 * which UTF-8 cannot hold. First one bit for which of the two, then how many units, then the units.
 */

const isTornApart = (text: string): boolean => /\p{Cs}/u.test(text);

const countWidth = (maxLength: number): number => bitsFor(maxLength * 2);

export const writeText = (text: string, maxLength: number, out: BitWriter): void => {
  const utf8 = new TextEncoder().encode(text);
  const wide = isTornApart(text) || text.length * 2 < utf8.length;
  const units = wide ? Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)) : utf8;
  out.write(wide ? 1 : 0, 1);
  out.write(units.length, countWidth(maxLength));
  for (const unit of units) out.write(unit, wide ? 16 : 8);
};

const fromUtf8 = (bytes: readonly number[], from: BitReader): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return from.refuse();
  }
};

export const readText = (maxLength: number, from: BitReader): string | undefined => {
  const wide = from.read(1) === 1;
  const count = from.read(countWidth(maxLength));
  const units = Array.from({ length: count }, () => from.read(wide ? 16 : 8));
  return wide ? String.fromCharCode(...units) : fromUtf8(units, from);
};
