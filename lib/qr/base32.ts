/** RFC 4648: only characters that a QR code holds cheaply and that survive being mailed, wrapped and retyped. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** How many characters so many bytes become. */
export const charactersFor = (bytes: number): number => Math.ceil((bytes * 8) / 5);

export const toBase32 = (bytes: Uint8Array): string => {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held & 0xff) << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet[(held >> (bits - 5)) & 31];
  }
  return bits === 0 ? text : text + alphabet[(held << (5 - bits)) & 31];
};

/** The bytes that the characters hold in full; all of them must be of the alphabet. */
export const fromBase32 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const character of text) {
    held = ((held << 5) | alphabet.indexOf(character)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return Uint8Array.from(bytes);
};

/**
 * The first `count` characters of the alphabet from `start` on. Whatever else stands between them (blanks, line
 * breaks, the marks of a quoted mail) is passed over; small letters count as large ones.
 */
export const charactersFrom = (text: string, start: number, count: number): string => {
  let found = '';
  for (let at = start; at < text.length && found.length < count; at += 1) {
    const character = text.charAt(at).toUpperCase();
    if (alphabet.includes(character)) found += character;
  }
  return found;
};
