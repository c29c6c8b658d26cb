import { deriveFindings } from '@/lib/findings';
import type { Intake } from '@/lib/questionnaire';
import { decideDisposition, type FiredRule } from './decide';
import { evaluateRules } from './evaluate';

/**
 * The emergency rules that hold already, half-way through the questionnaire. Only what has been answered counts:
 * when an emergency depends on a time that has not been asked yet, it waits for that question and for no other.
 */
export const alarmIn = (intake: Intake): readonly FiredRule[] => {
  const decision = decideDisposition(evaluateRules(deriveFindings(intake, 'leave')));
  return decision.fired.filter((rule) => rule.tier === 'emergency_now');
};
