/**
 * A handover as a short text that fits into a QR code and can be pasted as well: `LBP1:` and base 32. It is bits in
 * an order that the questionnaire gives, with a checksum; what each bit means is told in docs/formats.md. This is
 * writing, not secrecy: whoever has the code can read it. Pictures are drawn in `./symbol`.
 */
export { type CodeProblem, decodeHandover } from './decode';
export { encodeHandover } from './encode';
