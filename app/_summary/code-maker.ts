/** What draws a code: loaded only when one is wanted. */
import { handoverOf } from '@/lib/handover';
import { encodeHandover } from '@/lib/qr';
import { type QrSymbol, symbolOf } from '@/lib/qr/symbol';
import type { Summary } from '@/lib/summary';

/** A code as it is shown: drawn, and as the text that the drawing holds. */
export interface DrawnCode {
  readonly text: string;
  readonly symbol: QrSymbol;
}

/** The code of a summary; `null` when it is too long for a QR code of that version. */
export const drawCode = (summary: Summary, largestVersion: number): DrawnCode | null => {
  const text = encodeHandover(handoverOf(summary));
  const symbol = text === null ? null : symbolOf(text, largestVersion);
  return text === null || symbol === null ? null : { text, symbol };
};
