import type { Handover } from '@/lib/handover';
import { writeBody } from './body';
import { seal } from './envelope';
import { layoutOf, newestLayout } from './layouts';

/**
 * The code of a handover: text that stands in a QR code and can be pasted. `null` when it is too long for any; what
 * the form lets in always fits.
 */
export const encodeHandover = (handover: Handover): string | null => {
  const layout = layoutOf(newestLayout);
  const body = layout === undefined ? null : writeBody(handover, layout);
  return body === null ? null : seal({ layout: newestLayout, body });
};
