import type bibliography from '@/content/bibliography.json';
import type { KeyOf } from '@/lib/base';
import type { Condition } from '@/lib/findings';
import type { Concern, Tier } from './disposition';

/** A work in content/bibliography.json. */
export type EvidenceId = KeyOf<typeof bibliography>;

/** What a rule rests on: a work, or `knowledge`, which says openly that no source was seen. */
export type Source = EvidenceId | 'knowledge';

/** A rule as data: when it holds, how soon someone should look, and on what grounds (evidence §6.3). */
export interface Rule {
  readonly tier: Tier;
  /** The longest wait in hours, 0 = now; of a range the upper end. */
  readonly maxWaitHours: number;
  readonly concern: Concern;
  readonly when: Condition;
  readonly evidence: readonly [Source, ...Source[]];
}

/** Checks the shape of rules and keeps their ids as types. */
export const rules = <Id extends `r-${string}`>(
  definitions: Readonly<Record<Id, Rule>>,
): Readonly<Record<Id, Rule>> => definitions;
