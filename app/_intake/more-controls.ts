/** The controls that the first page does not need, loaded while it is read. */
export { BodyChart } from './body-chart';
export { Checklist } from './checklist';
export { MultiChoice, Scale } from './list-and-scale';
