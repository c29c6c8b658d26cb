import { encodeQR } from 'qr';

/** A drawn QR code: squares of one unit, the quiet zone around it included. */
export interface QrSymbol {
  /** Width and height in units. */
  readonly size: number;
  /** The dark squares, as the `d` of one SVG path. */
  readonly path: string;
}

/** ISO/IEC 18004: four units of white on every side, or readers do not find it. */
const quietZone = 4;

const largestVersion = 40;
const sizeOf = (version: number): number => 17 + 4 * version + 2 * quietZone;

/** The dark squares of a row, each run beside each other as one rectangle. */
const pathOfRow = (row: readonly boolean[], y: number): string => {
  let path = '';
  for (let start = row.indexOf(true); start >= 0; ) {
    const light = row.indexOf(false, start);
    const end = light < 0 ? row.length : light;
    path += `M${start} ${y}h${end - start}v1H${start}z`;
    start = row.indexOf(true, end);
  }
  return path;
};

const drawn = (code: string): readonly (readonly boolean[])[] | null => {
  try {
    // Medium error correction: about a seventh of it may be dirty or torn.
    return encodeQR(code, 'raw', { ecc: 'medium', border: quietZone });
  } catch {
    return null;
  }
};

/** A code as a QR symbol of at most this version; `null` when it is too long for that. */
export const symbolOf = (code: string, version: number = largestVersion): QrSymbol | null => {
  const rows = drawn(code);
  if (rows === null || rows.length > sizeOf(version)) return null;
  return { size: rows.length, path: rows.map(pathOfRow).join('') };
};
