/** What is sealed on the tablet when a patient has finished, or when staff were called. */
import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/base';
import { type Handover, handoverOf, parseHandover } from '@/lib/handover';
import type { Summary } from '@/lib/summary';
import { isReference } from './settings';

/** A stored intake: what may be handed over and nothing else, so no answer about self-harm or abuse. */
export interface IntakeRecord {
  readonly handover: Handover;
  readonly reference: string | null;
  /** `false`: staff were called before the last question. */
  readonly complete: boolean;
}

export const recordOf = (summary: Summary, reference: string | null, complete: boolean): IntakeRecord => ({
  handover: handoverOf(summary),
  reference,
  complete,
});

const recordSchema = z.strictObject({
  handover: z.unknown(),
  reference: z.nullable(z.string().check(z.refine(isReference))),
  complete: z.boolean(),
});

/** Reads what was unsealed; anybody may have sealed it, since the key for sealing is no secret. */
export const parseRecord = (input: unknown): Result<IntakeRecord, 'unreadable'> => {
  const parsed = recordSchema.safeParse(input);
  const handover = parsed.success ? parseHandover(parsed.data.handover) : null;
  if (!parsed.success || handover === null || !handover.ok) return failure('unreadable');
  return success({ ...parsed.data, handover: handover.value });
};
