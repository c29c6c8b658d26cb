import type { Page } from '@playwright/test';
import type { Chance } from './chance';
import { type Choices, type Control, chooseEach } from './page-driver';

/** What the walker has told the questionnaire, in the walker's own bookkeeping. */
export type Told = Record<string, unknown>;

/** Dangers are ticked rarely, so that the walks spread over all tiers. */
const tickProbability = 0.05;

/** A checklist: what is ticked, and what is said of the rest. */
const listAnswers = (controls: readonly Control[], chance: Chance, told: Told): Choices => {
  const rest = controls.find(({ name }) => name.endsWith('-rest'));
  if (rest === undefined) return [];
  const items = controls.filter(isTick);
  const ticked = items.filter(() => chance.happens(tickProbability));
  const below = chance.happens(0.06) ? chance.pick(rest.values.filter((value) => value !== 'none')) : 'none';
  const cannotStandBesideTicks = below !== 'not_sure' && ticked.length > 0;
  const untold = below === 'none' || cannotStandBesideTicks ? 'no' : below;
  for (const item of items) told[item.name] = ticked.includes(item) ? 'yes' : untold;
  return [
    ...items.map((item) => [item.name, ticked.includes(item) ? ['yes'] : []] as const),
    [rest.name, cannotStandBesideTicks ? [] : [below]],
  ];
};

const isTick = ({ type: kind, values }: Control): boolean => kind === 'checkbox' && values.join() === 'yes';

const textAnswer = (name: string, chance: Chance, told: Told): string => {
  if (name !== 'ctx_age' && name !== 'axspa_onset_age') {
    const text = chance.pick(['', 'It began in the garden.', 'Is it "serious"? <b>&']);
    if (text === '') delete told[name];
    else told[name] = text;
    return text;
  }
  const highest = name === 'axspa_onset_age' ? Number(told.ctx_age) : 100;
  const number = Math.floor(chance.next() * (highest + 1));
  told[name] = number;
  return String(number);
};

const choiceAnswer = (
  { name, type: kind, values }: Control,
  chance: Chance,
  told: Told,
): readonly string[] => {
  if (kind === 'radio') {
    const legal = values.filter((value) => value !== 'not_with_them' && value !== 'cannot_answer');
    const value = chance.happens(0.7) && legal.includes('none') ? 'none' : chance.pick(legal);
    told[name] = /^\d+$/.test(value) ? Number(value) : value;
    return [value];
  }
  const some = values.filter(() => chance.happens(0.2));
  const chosen = some.length > 0 ? some : [chance.pick(values)];
  told[name] = values.filter((value) => chosen.includes(value));
  return chosen;
};

/** Fills the present page legally and at random, and keeps book. */
export const fillAtRandom = async (
  page: Page,
  controls: readonly Control[],
  chance: Chance,
  told: Told,
): Promise<void> => {
  const choices = [...listAnswers(controls, chance, told)];
  const listed = new Set(choices.map(([name]) => name));
  for (const control of controls.filter(({ name }) => !listed.has(name))) {
    const isText = control.type === 'text';
    choices.push([
      control.name,
      isText ? [textAnswer(control.name, chance, told)] : choiceAnswer(control, chance, told),
    ]);
  }
  await chooseEach(page, choices);
};
