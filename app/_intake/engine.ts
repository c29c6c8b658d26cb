/**
 * What is needed only once the first page has been sent: rules, alarms, schemas and the device's storage.
 * Loaded apart from the page, so that the first question appears sooner.
 */
export { draftFrom, eraseDraft, readDraft, writeDraft } from '@/lib/device';
export { explainAlarm } from '@/lib/explanation';
export { problemsIn } from '@/lib/questionnaire/form-schema';
export { rulesetVersion } from '@/lib/triage';
