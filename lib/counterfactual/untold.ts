import { keysOf, type Truth } from '@/lib/base';
import { openGroundsOf } from '@/lib/explanation';
import { type Answers, type FindingId, findingIds, isAbsentReason } from '@/lib/questionnaire';
import { type Decision, ruleIds, ruleset, type Tier, urgencyOf } from '@/lib/triage';
import { type Asked, answer, decisionOn, type Outcome, outcomeOf, valuesOf, withChanges } from './change';

type ConditionRuleId = (typeof ruleIds)[number];

/** A rule that could not be told, and the answers each of which would settle that it fires. */
export interface Untold {
  readonly rule: ConditionRuleId;
  readonly settledBy: readonly Outcome[];
}

const truthIn = (rule: ConditionRuleId, { evaluation }: Decision): Truth => evaluation.truths[rule];

const firesIn = (rule: ConditionRuleId, decision: Decision): boolean => truthIn(rule, decision) === 'present';

/** Each open question by itself, with every answer to it. */
const settledAlone = (open: readonly FindingId[], asked: Asked) =>
  open.flatMap((linkId) =>
    valuesOf(linkId).map((value) => {
      const changes = answer(linkId, value);
      return { linkId, changes, decision: decisionOn(withChanges(asked, changes)) };
    }),
  );

type Settled = ReturnType<typeof settledAlone>;

/** Of each question the first answer with which the rule fires. */
const outcomesAlone = (rule: ConditionRuleId, settled: Settled): readonly Outcome[] => {
  const firing = settled.filter(({ decision }) => firesIn(rule, decision));
  return firing
    .filter(({ linkId }, at) => firing.findIndex((other) => other.linkId === linkId) === at)
    .map(({ changes, decision }) => outcomeOf(changes, decision));
};

/** The questions asked in vain on which a rule still waits; none when it fires. */
const openFor = (rule: ConditionRuleId, decision: Decision): readonly FindingId[] =>
  firesIn(rule, decision) ? [] : openGroundsOf(ruleset[rule].when, decision.evaluation.findings);

/** How many more answers a rule needs to fire; `Infinity` when no answers can bring it to that. */
const answersAway = (rule: ConditionRuleId, decision: Decision): number => {
  if (firesIn(rule, decision)) return 0;
  return openFor(rule, decision).length || Number.POSITIVE_INFINITY;
};

/** Answered one after the other, each in the first of the ways that bring the rule nearest to firing, until it does. */
const answersTogether = (rule: ConditionRuleId, asked: Asked, base: Decision): Answers => {
  let [changes, decision]: readonly [Answers, Decision] = [{}, base];
  for (let [next] = openFor(rule, base); next !== undefined; [next] = openFor(rule, decision)) {
    const linkId = next;
    const ways = valuesOf(linkId).map((value) => {
      const tried = { ...changes, ...answer(linkId, value) };
      return { tried, reached: decisionOn(withChanges(asked, tried)) };
    });
    const distances = ways.map(({ reached }) => answersAway(rule, reached));
    const nearest = ways[distances.indexOf(Math.min(...distances))];
    if (nearest === undefined) break;
    [changes, decision] = [nearest.tried, nearest.reached];
  }
  return changes;
};

/** Without the answers that the rule does not need to fire. */
const onlyNeeded = (rule: ConditionRuleId, changes: Answers, asked: Asked): Answers => {
  let needed = changes;
  for (const linkId of keysOf(changes)) {
    const { [linkId]: _, ...fewer } = needed;
    if (firesIn(rule, decisionOn(withChanges(asked, fewer)))) needed = fewer;
  }
  return needed;
};

/** Where no answer is enough by itself: a few together. */
const outcomesTogether = (rule: ConditionRuleId, asked: Asked, base: Decision): readonly Outcome[] => {
  const changes = onlyNeeded(rule, answersTogether(rule, asked, base), asked);
  const decision = decisionOn(withChanges(asked, changes));
  return firesIn(rule, decision) ? [outcomeOf(changes, decision)] : [];
};

/**
 * What could not be told: each rule that has not fired, but would with some answer to what was asked in vain, with
 * those answers. Every open question that settles it by itself is there, with the first answer that does; where none
 * does, a few that do together. In the order of the rule table.
 *
 * It looks further than `unresolved`: into a part of the questionnaire that only an unknown answer keeps closed
 * (a pregnancy not told by somebody recorded male), when it is given the answers as they were before pruning.
 */
export const whatCouldNotBeTold = (asked: Asked): readonly Untold[] => {
  const base = decisionOn(asked);
  const open = findingIds.filter((linkId) => isAbsentReason(asked.answers[linkId]));
  const settled = settledAlone(open, asked);
  return ruleIds.flatMap((rule): readonly Untold[] => {
    if (firesIn(rule, base)) return [];
    const alone = outcomesAlone(rule, settled);
    const together = alone.length === 0 && base.unresolved.includes(rule);
    const settledBy = together ? outcomesTogether(rule, asked, base) : alone;
    return settledBy.length === 0 ? [] : [{ rule, settledBy }];
  });
};

/** The open questions an answer to which could make the advice more urgent than this, in the order of the questionnaire. */
export const openThatCouldRaise = (asked: Asked, tier: Tier): readonly FindingId[] => {
  const raising = whatCouldNotBeTold(asked)
    .flatMap(({ settledBy }) => settledBy)
    .filter((outcome) => urgencyOf(outcome.tier) < urgencyOf(tier))
    .flatMap(({ changes }) => Object.keys(changes));
  return findingIds.filter((linkId) => raising.includes(linkId));
};
