/**
 * A summary as plain text, to be pasted into a health record: clinicians' exact terms, a fixed order, lines of at most
 * 80 characters, no markup. Takes only a `Summary`; whatever it says was laid out by the face sheet, whose judgements
 * it shares. The format is described in docs/formats.md. Pure.
 */
export { plainText } from './plain-text';
