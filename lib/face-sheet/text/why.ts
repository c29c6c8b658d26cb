import { type Budget, emOf, label, roomOf } from './budget';
import { type Entry, linesOfSpans, runOn } from './span';
import type { Rule, Teller } from './teller';

/** A list of which the beginning stands here. */
export interface Listed {
  readonly entries: readonly Entry[];
  readonly omitted: number;
}

/** A rule in the clinician's own wording, with the answers that it rests on. */
const ruleInFull = (rule: Rule, { clinical, named, told }: Teller): Entry => ({
  id: rule.id,
  spans: [
    { text: `${named(rule)}. `, look: 'strong' },
    { text: `${clinical.rules[rule.id].clinician} ` },
    { text: rule.because.map(told).join('; '), look: 'label' },
    { text: ` [${rule.id}]`, look: 'aside' },
  ],
  cut: false,
});

/** Why: the reasons in full, most urgent first. */
export const reasonsOf = (teller: Teller, budget: Budget): Listed => {
  const all = teller.summary.reasons.map((rule) => ruleInFull(rule, teller));
  let used = 0;
  const entries = all.filter(({ spans }, at) => {
    used += linesOfSpans(spans, emOf('list', budget));
    return at === 0 || used <= budget.reasons;
  });
  return { entries, omitted: all.length - entries.length };
};

/** Rules that were met besides the reasons, by name; none when there are none. */
export const othersOf = (teller: Teller, budget: Budget): readonly Entry[] => {
  const { summary, words, named } = teller;
  const isReason = ({ id }: Rule): boolean => summary.reasons.some((reason) => reason.id === id);
  const terms = summary.firedRules.filter((rule) => !isReason(rule)).map(named);
  if (terms.length === 0) return [];
  const lead = [label(words.headings.alsoMet)];
  return [runOn('others', [{ terms }], roomOf(teller, budget, 'page', budget.others), lead)];
};
