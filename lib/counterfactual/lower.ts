import { type FindingId, findingIds } from '@/lib/questionnaire';
import type { Summary } from '@/lib/summary';
import { urgencyOf } from '@/lib/triage';
import { answer, decisionOn, type Outcome, outcomeOf, valuesOf, withChanges } from './change';

/** An answer on which the tier rests: given otherwise, the advice would be less urgent. */
export interface Lower extends Outcome {
  readonly linkId: FindingId;
  readonly value: string | number;
}

/** Nobody needs to check these with the patient. */
const plain: readonly FindingId[] = ['ctx_age', 'ctx_sex_birth'];

/** The other answers to a question, those next to the present one first. */
const nearestFirst = (linkId: FindingId, given: unknown): readonly (string | number)[] => {
  const values = valuesOf(linkId);
  const at = (values as readonly unknown[]).indexOf(given);
  const distance = (value: string | number): number => Math.abs(values.indexOf(value) - at);
  const others = values.filter((value) => value !== given);
  return at < 0 ? others : others.sort((one, other) => distance(one) - distance(other));
};

/**
 * What would lower the urgency: single answers whose change, by itself, would make the advice less urgent; of each
 * question the nearest such answer, in the order of the questionnaire.
 *
 * For the clinician only, who sees on which answers the tier rests. The person never sees it, so that nobody learns
 * which answer to withhold. Empty when the tier was raised for a reason that the answers do not tell.
 */
export const whatWouldLower = (summary: Pick<Summary, 'answers' | 'switches' | 'tier'>): readonly Lower[] => {
  const { tier, evaluation } = decisionOn(summary);
  const { answers, reading } = evaluation.findings;
  if (tier !== summary.tier || reading.ctx_age === undefined) return [];
  return findingIds.flatMap((linkId): readonly Lower[] => {
    if (answers[linkId] === undefined || plain.includes(linkId)) return [];
    for (const value of nearestFirst(linkId, answers[linkId])) {
      const decision = decisionOn(withChanges(summary, answer(linkId, value)));
      if (urgencyOf(decision.tier) > urgencyOf(tier))
        return [{ linkId, value, ...outcomeOf(answer(linkId, value), decision) }];
    }
    return [];
  });
};
