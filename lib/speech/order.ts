/** What a part of a page is to somebody who listens. */
export type PartRole = 'problem' | 'heading' | 'content' | 'button';

/** A part of a page that can be said. */
export interface ReadablePart {
  readonly role: PartRole;
  readonly text: string;
}

/** A problem stands on top of the page and again beside its question, there with a word before it. */
const isRepeated = (part: ReadablePart, problems: readonly ReadablePart[]): boolean =>
  part.role === 'content' && problems.some(({ text }) => part.text.endsWith(text));

/**
 * The parts of a page as somebody would read them to a person: what went wrong, the question, then hints and answers
 * as they stand, and last what can be pressed. The page begins with "Back": that comes after what stands below the
 * question. A problem is said once.
 */
export const inReadingOrder = <P extends ReadablePart>(parts: readonly P[]): readonly P[] => {
  const of = (role: PartRole, among: readonly P[] = parts): readonly P[] =>
    among.filter((part) => part.role === role);
  const problems = of('problem');
  const question = parts.findIndex(({ role }) => role === 'heading');
  return [
    ...problems,
    ...of('heading'),
    ...of('content').filter((part) => !isRepeated(part, problems)),
    ...of('button', parts.slice(question + 1)),
    ...of('button', parts.slice(0, question + 1)),
  ];
};
