import * as z from 'zod/mini';
import { type Content, failure, type Migration, migrated, type Result, success } from '@/lib/base';
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
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly rulesetVersion: string;
  readonly step: StepId;
  readonly answers: Omit<Answers, PrivateId>;
  readonly floor: DraftFloor | null;
}

/**
 * The first turns version 1 of what is kept into version 2, and so on. Each has a case in tests/fixtures/drafts/ that
 * was written by the older version.
 */
const migrations: readonly Migration[] = [];

/** The version that is written: one more than there are migrations, so that it cannot rise without one. */
export const draftVersion = migrations.length + 1;

const stepIds = ['check-answers', ...pageIds.flatMap((page) => [page, `clarify-${page}`])] as const;

const draftSchema = z.strictObject({
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
): Draft => ({ ...visit, savedAt: now, rulesetVersion, answers: storable(visit.answers) });

/** The draft as it is kept, before it is encrypted: in an envelope that says how to read it. */
export const draftText = (draft: Draft): string => JSON.stringify({ version: draftVersion, ...draft });

const contentOf = (text: string): Content | undefined => {
  try {
    const { version, ...content } = JSON.parse(text) as Content;
    const isKnown = Number.isInteger(version) && Number(version) >= 1 && Number(version) <= draftVersion;
    return isKnown ? migrated(content, Number(version), migrations) : undefined;
  } catch {
    return undefined;
  }
};

/** Reads a kept draft, which may be anything: older, newer, damaged or hostile. Nothing is repaired. */
export const parseDraft = (text: string): Result<Draft, 'unreadable'> => {
  const parsed = draftSchema.safeParse(contentOf(text));
  if (!parsed.success) return failure('unreadable');
  return success({ ...(parsed.data as Draft), answers: storable(parsed.data.answers as Answers) });
};

/** Whether a draft may still be offered; one from the future is as good as too old. */
export const isFresh = (draft: Draft, now: number): boolean =>
  draft.savedAt <= now && now - draft.savedAt < hoursKept * 3_600_000;
