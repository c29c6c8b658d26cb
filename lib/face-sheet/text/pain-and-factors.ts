import { type Axis, axes } from '@/lib/findings';
import type { LineId } from '../lines';
import { type Budget, label, openTerms, roomOf, termsOf } from './budget';
import { type Entry, runOn, type Span } from './span';
import type { Teller } from './teller';

/** Lines that give values, and say so when the value is that there is none. */
const valueLines: readonly LineId[] = ['pain', 'course', 'work'];

type Width = 'page' | 'besideChart';

const lineOf = (
  id: LineId,
  teller: Teller,
  budget: Budget,
  width: Width,
  lead: readonly Span[] = [label(teller.words.lines[id])],
): Entry => {
  const { sheet, words, told } = teller;
  const { present, absent, unknown, notAsked } = sheet.lines[id];
  const given = valueLines.includes(id) ? [...present, ...absent] : present;
  const room = roomOf(teller, budget, width, budget.line);
  const isSilent = given.length + unknown.length === 0;
  if (isSilent && absent.length === 0) return runOn(id, [{ terms: [words.states.not_asked] }], room, lead);
  if (isSilent && notAsked.length === 0) return runOn(id, [{ terms: [words.denied] }], room, lead);
  return runOn(id, [termsOf(given, told), ...openTerms({ unknown, notAsked }, teller)], room, lead);
};

/** Where, how bad and how long. */
export const painOf = (teller: Teller, budget: Budget): readonly Entry[] => {
  const { words, values } = teller;
  const regions = values('body_regions');
  const marked = { terms: regions.length > 0 ? regions : [words.chart.none] };
  const room = roomOf(teller, budget, 'besideChart', budget.line);
  return [
    ...(['pain', 'function', 'course'] as const).map((id) => lineOf(id, teller, budget, 'besideChart')),
    runOn('chart', [marked], room, [label(words.chart.title)]),
  ];
};

/** Side, below the knee, feeling, strength and walking. */
export const legsOf = (teller: Teller, budget: Budget): readonly Entry[] =>
  (['leg', 'sensation', 'strength', 'walking'] as const).map((id) =>
    lineOf(id, teller, budget, 'besideChart'),
  );

const axisOf = (axis: Axis, teller: Teller, budget: Budget): Entry => {
  const { words, summary } = teller;
  const level = words.levels[summary.factorProfile[axis]];
  const lead: readonly Span[] = [label(words.axes[axis]), { text: `${level}. `, look: 'strong' }];
  if (axis === 'neurological') return { id: axis, spans: [...lead, { text: words.seeLegs }], cut: false };
  return lineOf(axis === 'biomechanical' ? 'load' : 'thoughts', teller, budget, 'page', lead);
};

const histories = ['bel_told_cause', 'bel_tried', 'bel_helped', 'seen_professional'] as const;

/** What the person has been told and has tried. */
const historyOf = (teller: Teller, budget: Budget): readonly Entry[] => {
  const { summary, words, values } = teller;
  const groups = histories
    .filter((id) => summary.answers[id] !== undefined)
    .map((id) => ({ name: words.history[id], terms: values(id) }));
  if (groups.length === 0) return [];
  return [runOn('history', groups, roomOf(teller, budget, 'page', budget.line + 1))];
};

/** The three kinds of factors and the support level, with the items behind them. */
export const profileOf = (teller: Teller, budget: Budget): readonly Entry[] => {
  const { clinical, sheet, summary } = teller;
  const { present, unknown, absent } = sheet.lines.inflammatory;
  const isAsked = present.length + unknown.length + absent.length > 0;
  const support = `${clinical.support.levels[summary.supportLevel].clinician}.`;
  return [
    ...axes.map((axis) => axisOf(axis, teller, budget)),
    lineOf('work', teller, budget, 'page'),
    { id: 'support', spans: [{ text: support, look: 'strong' }], cut: false },
    ...(isAsked ? [lineOf('inflammatory', teller, budget, 'page')] : []),
    ...historyOf(teller, budget),
  ];
};
