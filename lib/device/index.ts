/**
 * What the browser keeps on this device: an unfinished questionnaire, encrypted, for at most a day. Nothing else of
 * the person is stored, nothing is sent. Answers about self-harm and abuse never reach this folder's storage.
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
