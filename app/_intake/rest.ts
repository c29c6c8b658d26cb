/**
 * Everything of the questionnaire that the first question does not need. One module and so one download: split
 * further, the bundler would copy what the parts share into each of them.
 */
export { CrisisContacts } from '@/app/_site/contacts';
export { forgetRegion } from '@/app/_site/region';
export { BodyChart } from './body-chart';
export { CheckAnswers } from './check-answers';
export { Checklist } from './checklist';
export { FootDrop, HeelWalk, SaddleArea } from './drawings';
export * as engine from './engine';
export { ExitScreen } from './exit-screen';
export { Interruption } from './interruption';
export { MultiChoice, Scale } from './list-and-scale';
export { Resume } from './resume';
