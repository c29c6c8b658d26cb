/**
 * What the browser keeps on this device. In a person's own browser: an unfinished questionnaire, encrypted, for at
 * most a day. On a clinic's tablet: its settings, and finished intakes sealed for the staff. Nothing else of anybody
 * is stored, nothing is sent. Answers about self-harm and abuse never reach this folder's storage.
 */
export { type DraftFloor, draftFrom } from './draft';
export {
  eraseDraft,
  type Keeping,
  type KeptDraft,
  readDraft,
  wasDeletedElsewhere,
  writeDraft,
} from './vault';
