import { type Handover, handoverOf } from '@/lib/handover';
import { encodeHandover } from '@/lib/qr';
import { type Summary, shareable } from '@/lib/summary';
import { assessed, benignBut } from '@/tests/support/intakes';

type Changes = Parameters<typeof benignBut>[0];

/** The summary of the benign person with some answers changed. */
export const summaryBut = (changes: Changes): Summary =>
  shareable(assessed({ ...benignBut(changes), authored: '2026-11-24T09:30:00.123Z' }), { sexual: false });

/** What they hand over. */
export const handoverBut = (changes: Changes): Handover => handoverOf(summaryBut(changes));

export const codeOf = (handover: Handover): string => {
  const code = encodeHandover(handover);
  if (code === null) throw new Error('does not fit into a code');
  return code;
};
