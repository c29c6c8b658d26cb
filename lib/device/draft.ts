import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/base';
import { type Answers, pageIds, type StepId } from '@/lib/questionnaire';
import { answersSchema } from '@/lib/questionnaire/schema';
import type { PrivateId } from '@/lib/summary';
import { type Tier, tiers } from '@/lib/triage';

z.config({ jitless: true });

/** An unfinished questionnaire is kept for this many hours (evidence §6.1(10)). */
const hoursKept = 24;

/** The advice last shown: after a reload nothing less urgent is shown until the private page is answered again. */
export interface DraftFloor {
  readonly tier: Tier;
  readonly hours: number;
  /** The reason was a private answer, which is not kept. */
  readonly private: boolean;
}

export interface Draft {
  readonly version: 1;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly rulesetVersion: string;
  readonly step: StepId;
  readonly answers: Omit<Answers, PrivateId>;
  readonly floor: DraftFloor | null;
}

const stepIds = ['check-answers', ...pageIds.flatMap((page) => [page, `clarify-${page}`])] as const;

const draftSchema = z.strictObject({
  version: z.literal(1),
  savedAt: z.int().check(z.gte(0)),
  rulesetVersion: z.string().check(z.maxLength(100)),
  step: z.enum(stepIds),
  answers: answersSchema,
  floor: z.nullable(
    z.strictObject({
      tier: z.enum(tiers),
      hours: z.int().check(z.gte(0), z.lte(10_000)),
      private: z.boolean(),
    }),
  ),
});

/** Without the answers that are never stored. */
const storable = (answers: Answers): Omit<Answers, PrivateId> =>
  Object.fromEntries(Object.entries(answers).filter(([linkId]) => !linkId.startsWith('saf_')));

/** The draft of what has been answered so far. */
export const draftFrom = (
  visit: { readonly answers: Answers; readonly step: StepId; readonly floor: DraftFloor | null },
  rulesetVersion: string,
  now: number,
): Draft => ({ ...visit, version: 1, savedAt: now, rulesetVersion, answers: storable(visit.answers) });

/** Reads a stored draft, which may be anything: older, damaged or hostile. Nothing is repaired. */
export const parseDraft = (stored: unknown): Result<Draft, 'unreadable'> => {
  const parsed = draftSchema.safeParse(stored);
  if (!parsed.success) return failure('unreadable');
  return success({ ...(parsed.data as Draft), answers: storable(parsed.data.answers as Answers) });
};

/** Whether a draft may still be offered; one from the future is as good as too old. */
export const isFresh = (draft: Draft, now: number): boolean =>
  draft.savedAt <= now && now - draft.savedAt < hoursKept * 3_600_000;
