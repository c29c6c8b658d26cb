/**
 * The comforts of patient mode on a tablet: large targets and text, contrast, reading aloud, a way to ask for help, a
 * screen that is full and stays on. Nothing is stored; what a patient has set goes with that patient. Knows nothing of
 * the questionnaire or of the clinic.
 */
export { type ComfortWords, PatientBar } from './patient-bar';
export { ComfortNotes } from './staff-notes';
export { usePatientMode } from './use-patient-mode';
