/**
 * The clinician's face sheet, from a `Summary`: first as ids (./model.ts: which condition, which findings, which state),
 * then as text in the reader's language, cut and laid out for one side of paper (./text). Adds no judgement of its own:
 * which finding speaks for which condition is read from the rules (./placement.ts). Draws nothing. Pure.
 */
export { faceSheetOf, type RowState } from './model';
export type { TypeSize } from './text/budget';
export type { Row } from './text/flags';
export { layOut, type Paper, type SheetText } from './text/lay-out';
export type { Entry, Span } from './text/span';
export { type FaceSheetWords, type Teller, tellerOf } from './text/teller';
