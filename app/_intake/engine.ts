/**
 * What is needed only once the first page has been sent: journey, rules, alarms, schemas and the device's storage.
 * Loaded apart from the page, so that the first question appears sooner.
 */
export { draftFrom, eraseDraft, readDraft, wasDeletedElsewhere, writeDraft } from '@/lib/device';
export { explainAlarm } from '@/lib/explanation';
export { answersSkipping, stepOf } from '@/lib/questionnaire';
export { problemsIn } from '@/lib/questionnaire/form-schema';
export { rulesetVersion } from '@/lib/triage';
export * as moves from '@/lib/visit-moves';
