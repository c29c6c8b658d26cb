/**
 * Reading a page aloud: what is said in which order, where a long text is cut, and which of the device's voices says
 * it. Knows no page and no speaker; `app/_tablet-comfort` has both.
 */
export { inReadingOrder, type PartRole, type ReadablePart } from './order';
export { type Stretch, sentencesIn } from './sentences';
export { voiceFor } from './voice';
