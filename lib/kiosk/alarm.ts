import type { Concern } from '@/lib/triage';
import type { Visit } from '@/lib/visit';

/**
 * What staff have to be called for: every emergency that holds, and a disclosure of thoughts of self-harm even where
 * it is no emergency (evidence §1.4, §3.5). Definite answers only.
 */
export const concernsIn = ({ alarms, answers }: Pick<Visit, 'alarms' | 'answers'>): readonly Concern[] => {
  const concerns = alarms.map(({ rule }) => rule.concern);
  return [
    ...new Set(answers.saf_self_harm_thoughts === 'yes' ? [...concerns, 'self_harm' as const] : concerns),
  ];
};

/** Whether there is something that staff have not been called for yet. */
export const callsStaff = (
  visit: Pick<Visit, 'alarms' | 'answers' | 'place'>,
  told: readonly Concern[],
): boolean =>
  visit.place.kind === 'interruption' || concernsIn(visit).some((concern) => !told.includes(concern));
