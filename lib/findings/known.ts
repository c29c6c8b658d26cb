import type { Truth } from '@/lib/base';
import { type FindingId, findingIds, isAbsentReason, type OpenIntake } from '@/lib/questionnaire';

/**
 * What is known of each finding, at the finding's place: the same as in the objects with a hundred names, found
 * several times as fast. Conditions read this.
 */
export interface Known {
  readonly answers: readonly unknown[];
  readonly reading: readonly unknown[];
}

const places = Object.fromEntries(findingIds.map((id, place) => [id, place])) as Record<FindingId, number>;

/** The place of a finding: its position in the questionnaire. */
export const placeOf = (finding: FindingId): number => places[finding];

export const knownIn = ({ answers, reading }: OpenIntake): Known => ({
  answers: findingIds.map((id) => answers[id]),
  reading: findingIds.map((id) => reading[id]),
});

/**
 * The truth of something at this place that its reading does not make present: unknown when the question was asked in
 * vain, since some answer would make it present; a question that was never asked is absent (evidence §6.1(1)).
 */
export const whetherKnown = (place: number, { answers }: Known): Truth =>
  isAbsentReason(answers[place]) ? 'unknown' : 'absent';
