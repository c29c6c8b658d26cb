import { failure, type Result, success } from '@/lib/base';
import { deriveFindings } from '@/lib/findings';
import type { Intake } from '@/lib/questionnaire';
import { decideDisposition, evaluateRules } from '@/lib/triage';
import { explainDecision } from './explanation';
import { type Assessment, summarise } from './summary';

/** Why there is no recommendation: the age is missing and no emergency rule fires (evidence §6.1(11)(a)). */
export type NoAssessment = 'age_missing';

/**
 * How an answer becomes a recommendation, from beginning to end:
 *
 * 1. `deriveFindings`: the answers of closed blocks are dropped, each answer gets its reading, and the derived
 *    values are computed. A finding is present, absent or unknown; unknown is never read as "no".
 * 2. `evaluateRules`: every rule gets its truth.
 * 3. `decideDisposition`: the most urgent fired rule decides how soon; the shortest wait of all fired rules counts.
 * 4. `explainDecision`: the answers that made each rule true, what was denied, what could not be told.
 * 5. `summarise`: all of it, flat.
 *
 * Pure: same intake, same assessment, byte for byte.
 */
export const assess = (intake: Intake): Result<Assessment, NoAssessment> => {
  const findings = deriveFindings(intake);
  const evaluation = evaluateRules(findings);
  const decision = decideDisposition(evaluation);
  if (findings.reading.ctx_age === undefined && decision.tier !== 'emergency_now')
    return failure('age_missing');
  return success(summarise(explainDecision(decision)));
};
