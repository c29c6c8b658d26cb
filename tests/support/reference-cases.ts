import type { FactorProfile, SupportLevel } from '@/lib/findings';
import type { Intake } from '@/lib/questionnaire';
import type { Tier } from '@/lib/triage';
import { linesOf } from './fixtures';
import { allDenied, intakeOf, type LooseAnswers } from './intakes';

interface ReferenceCase {
  readonly id: string;
  readonly answers: LooseAnswers;
  readonly tier: Tier;
  readonly maxWaitHours: number;
  readonly fired: readonly string[];
  readonly factorProfile: FactorProfile;
  readonly supportLevel: SupportLevel;
}

/** Random intakes with the results that an independent reading of the specification gives. */
export const referenceCases = linesOf<ReferenceCase>('reference-cases');

/** What a reference case does not list was answered "no", when it is a yes/no question or the pregnancy. */
export const intakeOfReference = ({ answers }: ReferenceCase): Intake =>
  intakeOf({ ...allDenied, ctx_pregnancy: 'no', ...answers });
