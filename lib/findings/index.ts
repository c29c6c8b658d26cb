/**
 * Findings: what a clinician would write down from the answers, with three-valued truth and the derived values of
 * docs/clinical/evidence.md §6.2, the factor profile of §6.6 and the support level of §3.4. Conditions over
 * findings are data and live here too, because derived values are made of them. Knows no rule and no tier.
 */
export * from './condition';
export { derivedCounts, derivedFacts, protectiveFacts } from './derived';
export type { CountId, DerivedId, ProtectiveId } from './derived-ids';
export { compile, countForIncomplete } from './evaluate';
export { deriveFindings, type Findings, stateOf, unansweredClassA } from './findings';
export {
  type Axis,
  axes,
  type FactorLevel,
  type FactorProfile,
  profileOf,
  type SupportLevel,
  supportLevelOf,
} from './profile';
