import { holds, type Situation } from './criteria';
import type { Intake } from './intake';
import { type Answers, type LinkId, linkIds } from './low-back-pain';
import { type Block, blocks } from './low-back-pain/blocks';
import { type Reading, readAnswers, readingWithoutAnswer } from './reading';

/** An intake as the rules see it: answers of closed blocks are gone, and each answer has its reading. */
export interface OpenIntake {
  readonly intake: Intake;
  readonly answers: Answers;
  readonly reading: Reading;
}

const allBlocks: readonly Block[] = Object.values(blocks);

/** The questions whose block is closed. */
export const closedItems = (situation: Situation): readonly LinkId[] =>
  allBlocks.flatMap((block) => (holds(block.enableWhen, situation) ? [] : block.item));

/**
 * Discards the answers of closed blocks (evidence §6.4), for example after someone went back and changed the
 * answer that had opened them. `unasked` is that of `readAnswers`.
 */
export const openIntake = (intake: Intake, unasked: 'assume' | 'leave' = 'assume'): OpenIntake => {
  const { answers, switches } = intake;
  const reading = readAnswers(answers, unasked);
  const closed = new Set(
    closedItems({ answers, reading, switches }).filter((linkId) => answers[linkId] !== undefined),
  );
  if (closed.size === 0) return { intake, answers, reading };
  for (const linkId of closed) {
    reading[linkId] = unasked === 'assume' ? readingWithoutAnswer(linkId, reading) : undefined;
  }
  return { intake, answers: without(answers, closed), reading };
};

/** The answers without some. Name by name: a spread of so many names takes several times as long. */
const without = (answers: Answers, closed: ReadonlySet<LinkId>): Answers => {
  const kept: Partial<Record<LinkId, unknown>> = {};
  for (const linkId of linkIds) {
    const answer = closed.has(linkId) ? undefined : answers[linkId];
    if (answer !== undefined) kept[linkId] = answer;
  }
  return kept as Answers;
};
