/**
 * The comforts of patient mode on a tablet: large targets and text, contrast, reading aloud, a way to ask for help, a
 * screen that stays on. Nothing is stored; what a patient set is forgotten with `resetComfort`, or with the last
 * screen of patient mode. Knows nothing of the questionnaire or of the clinic.
 */
export { resetComfort, usePatientLook } from './comfort';
export { type ComfortWords, PatientBar } from './patient-bar';
export { ComfortNotes } from './staff-notes';
export { useFullScreen, useWakeLock } from './use-screen';
