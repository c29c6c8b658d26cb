import { holds, type Situation } from './criteria';
import type { Intake } from './intake';
import type { Answers, LinkId } from './low-back-pain';
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
  const keptReading: { -readonly [L in LinkId]?: string | number | readonly string[] } = without(
    reading,
    closed,
  );
  if (unasked === 'assume') {
    for (const linkId of closed) {
      const assumed = readingWithoutAnswer(linkId, reading);
      if (assumed !== undefined) keptReading[linkId] = assumed;
    }
  }
  return { intake, answers: without(answers, closed), reading: keptReading };
};

/** A copy that leaves keys out; `delete` would make every later look-up in the object slow. */
const without = <T extends object>(from: T, closed: ReadonlySet<string>): T => {
  const kept: Partial<T> = {};
  for (const key in from) if (!closed.has(key)) kept[key] = from[key];
  return kept as T;
};
