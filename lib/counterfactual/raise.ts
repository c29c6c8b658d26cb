import { keysOf } from '@/lib/base';
import {
  type Answers,
  blocks,
  itemOf,
  type LinkId,
  newOnsets,
  type OnsetId,
  questionsOf,
  questionsOnJourney,
} from '@/lib/questionnaire';
import { positionOf, urgencyOf } from '@/lib/triage';
import { type Asked, answer, decisionOn, type Outcome, outcomeOf, type Shown, withChanges } from './change';

/** Something that may newly happen to this person and would make the advice more urgent. */
export interface Raise extends Outcome {
  readonly linkId: OnsetId;
  readonly value: string | number;
  /** For somebody about whom nothing else is known the same would be less urgent. */
  readonly personal: boolean;
}

interface Block {
  readonly enableWhen: Parameters<typeof questionsOf>[0];
  readonly item: readonly LinkId[];
}
const allBlocks: readonly Block[] = Object.values(blocks);

const optionsOf = (linkId: LinkId): readonly string[] => {
  const item = itemOf(linkId);
  return item.type === 'choice' ? item.answerOption : [];
};

/** The questions when a change began, each with the questions about the change. Only they can be answered "unknown". */
const times = allBlocks.flatMap(({ enableWhen, item }) =>
  item
    .filter((linkId) => optionsOf(linkId).includes('unknown'))
    .map((time) => ({ of: questionsOf(enableWhen), now: answer(time, optionsOf(time)[0]) })),
);

/** What has just happened is told with its time: now. */
const happening = (linkId: LinkId, value: string | number): Answers =>
  Object.assign(
    {},
    ...times.filter(({ of }) => of.includes(linkId)).map(({ now }) => now),
    answer(linkId, value),
  );

const isOnset = (linkId: LinkId): linkId is OnsetId => linkId in newOnsets;

/** What would have to happen with it, for the question to be asked at all: leg pain before its way below the knee. */
const openersOf = (linkId: LinkId): readonly Answers[] =>
  allBlocks
    .filter(({ item }) => item.includes(linkId))
    .flatMap(({ enableWhen }) => questionsOf(enableWhen).filter(isOnset))
    .map((opener) => happening(opener, newOnsets[opener][0]));

const outcomeWith = (changes: Answers, asked: Asked): Outcome =>
  outcomeOf(changes, decisionOn(withChanges(asked, changes)));

const isMoreUrgent = (one: Pick<Outcome, 'tier'>, other: Pick<Outcome, 'tier'>): boolean =>
  urgencyOf(one.tier) < urgencyOf(other.tier);

/** The change by itself, or where its question is closed, with what opens it; only if both are needed. */
const outcomeOfOnset = (linkId: OnsetId, value: string | number, asked: Asked): Outcome | undefined => {
  const change = happening(linkId, value);
  const decision = decisionOn(withChanges(asked, change));
  if (decision.evaluation.findings.answers[linkId] !== undefined) return outcomeOf(change, decision);
  return openersOf(linkId)
    .map((opener) => [outcomeWith({ ...opener, ...change }, asked), outcomeWith(opener, asked)] as const)
    .find(([both, opener]) => isMoreUrgent(both, opener))?.[0];
};

const isWorse = (value: string | number, than: unknown): boolean =>
  typeof value === 'number' && typeof than === 'number' ? value > than : value !== than;

/** Of one question the nearest answer for every more urgent tier that it leads to. */
const raisesBy = (linkId: OnsetId, shown: Shown, met: ReadonlySet<LinkId>): readonly Raise[] => {
  const raises: Raise[] = [];
  const isMet = (changes: Answers): boolean =>
    met.has(linkId) || questionsOnJourney(withChanges(shown, changes)).includes(linkId);
  for (const value of newOnsets[linkId]) {
    if (!isWorse(value, shown.answers[linkId])) continue;
    const outcome = outcomeOfOnset(linkId, value, shown);
    if (outcome === undefined || !isMoreUrgent(outcome, raises.at(-1) ?? shown) || !isMet(outcome.changes))
      continue;
    const anybody = decisionOn({ answers: outcome.changes, switches: shown.switches });
    raises.push({ linkId, value, ...outcome, personal: isMoreUrgent(outcome, anybody) });
  }
  return raises;
};

/**
 * What would raise the urgency: the nearest single things that may newly happen to this person (`newOnsets`) and
 * that would move them up a tier. Most urgent first, then by wait, then in the order of the rule table.
 *
 * A thing that happens is told with its time, where one is asked. Where its question is only asked after another
 * one, the two are changed together. Emergencies for anybody are not repeated: the fixed list of warning signs names
 * them (`warningSignOf`).
 */
export const whatWouldRaise = (shown: Shown): readonly Raise[] => {
  if (shown.tier === 'emergency_now') return [];
  const met = new Set(questionsOnJourney(withChanges(shown, {})));
  return keysOf(newOnsets)
    .flatMap((linkId) => raisesBy(linkId, shown, met))
    .sort(
      (one, other) =>
        urgencyOf(one.tier) - urgencyOf(other.tier) ||
        one.maxWaitHours - other.maxWaitHours ||
        positionOf(one.rule) - positionOf(other.rule),
    );
};
