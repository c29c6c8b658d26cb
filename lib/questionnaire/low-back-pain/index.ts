import type { KeyOf } from '@/lib/base';
import { keysOf } from '@/lib/base';
import type { AnswersOf, Item, ValueOf } from '../types';
import { aboutYou } from './about-you';
import { biomechanical } from './biomechanical';
import { generalHealth } from './general-health';
import { goals } from './goals';
import { neurological } from './neurological';
import { pain } from './pain';
import { psychological } from './psychological';
import { safety } from './safety';

/**
 * Every question of the low back pain questionnaire by its linkId. The linkId is the finding id of evidence §2.1;
 * what is asked besides (`bel_*`, `goal_main`, `own_words`, ...) is context and stands in no rule.
 */
export const items = {
  ...aboutYou,
  ...safety,
  ...pain,
  ...biomechanical,
  ...neurological,
  ...generalHealth,
  ...psychological,
  ...goals,
};

type Items = typeof items;

export type LinkId = KeyOf<Items>;
export type Answers = AnswersOf<Items>;
export type Value<L extends LinkId = LinkId> = ValueOf<Items[L]>;

/** Items of one shape, for places that take only those. */
type LinkIdWhere<Shape> = { [L in LinkId]: Items[L] extends Shape ? L : never }[LinkId];
/** Questions answered by yes or no (one of them also by "not tried"). */
export type YesNoId = { [L in LinkId]: Value<L> extends 'yes' | 'no' | 'not_tried' ? L : never }[LinkId];
export type ChoiceId = LinkIdWhere<{ readonly type: 'choice'; readonly repeats: false }>;
export type NumberId = LinkIdWhere<{ readonly type: 'integer' }>;

export const linkIds: readonly LinkId[] = keysOf(items);

export const itemOf = (linkId: LinkId): Item => items[linkId];

/** What the person is asked besides the findings of evidence §2.1; never part of a rule, never "incomplete". */
export const contextIds = [
  'body_regions',
  'bel_told_cause',
  'bel_tried',
  'bel_helped',
  'goal_main',
  'own_words',
  'top_question',
  'seen_professional',
] as const satisfies readonly LinkId[];

export type FindingId = Exclude<LinkId, (typeof contextIds)[number]>;

const isContext = (linkId: LinkId): boolean => (contextIds as readonly LinkId[]).includes(linkId);

export const findingIds: readonly FindingId[] = linkIds.filter((id): id is FindingId => !isContext(id));

/** The time-critical findings, in the order in which they are asked. */
export const classAIds: readonly FindingId[] = findingIds.filter((id) => items[id].class === 'A');
