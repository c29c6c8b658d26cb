import { fill } from '@/lib/i18n/wording';
import type { ConditionRow } from '../model';
import { type Budget, label, openTerms, roomOf, termsOf } from './budget';
import { type Entry, runOn, type Span, type Terms } from './span';
import type { Teller } from './teller';

/** A condition in the red-flag table, in words. */
export interface Row extends Pick<ConditionRow, 'condition' | 'state'> {
  readonly name: string;
  readonly status: string;
  /** Short rows stand beside each other; their name is part of the text. */
  readonly short: boolean;
  readonly findings: Entry;
}

const statusOf = ({ state, rule }: ConditionRow, { words, wait }: Teller): string => {
  const word = words.states[state];
  if (rule !== undefined) return fill(words.status, { state: word, wait: wait(rule.maxWaitHours, 'short') });
  return state === 'present' ? words.presentAlone : word;
};

/** Nothing to say but that it was denied, or not asked. */
const isShort = ({ state }: Pick<ConditionRow, 'state'>): boolean =>
  state === 'not_asked' || state === 'absent';

const rowOf = (row: ConditionRow, teller: Teller, budget: Budget): Row => {
  const { words, clinical, term, told, summary } = teller;
  const { condition, state } = row;
  const isWithheld = condition === 'cauda_equina' && summary.answers.ces_sexual_new === undefined;
  const name = condition === 'other' ? words.other : clinical.concerns[condition].clinician;
  // Where all was denied, or nothing asked, the mark in front says so for the whole row.
  const short = isShort(row);
  const groups: readonly Terms[] = [
    termsOf(row.signs, told, { look: 'strong' }),
    termsOf(row.background, told),
    ...(state === 'not_asked' ? [] : openTerms(row, teller)),
    termsOf(row.absent, term, short ? {} : { name: words.denied }),
    { terms: isWithheld && state !== 'not_asked' ? [words.notShared] : [] },
  ];
  const lead: readonly Span[] = state === 'not_asked' ? [{ text: name, look: 'label' }] : [label(name)];
  return {
    condition,
    state,
    name,
    status: statusOf(row, teller),
    short,
    findings: short
      ? runOn(condition, groups, roomOf(teller, budget, 'half', budget.row), lead)
      : runOn(condition, groups, roomOf(teller, budget, 'row', budget.row)),
  };
};

/** The red flags by serious condition, with the findings behind each. */
export const rowsOf = (teller: Teller, budget: Budget): readonly Row[] =>
  teller.sheet.conditions.map((row) => rowOf(row, teller, budget));
