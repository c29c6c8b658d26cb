import type { Page } from '@playwright/test';
import type { Chance } from './chance';
import { type Control, choose, controlsOn, pageName, type } from './page-driver';

/** What the walker has told the questionnaire, in the walker's own bookkeeping. */
export type Told = Record<string, unknown>;

/** Dangers are ticked rarely, so that the walks spread over all tiers. */
const tickProbability = 0.05;

const answerList = async (
  page: Page,
  controls: readonly Control[],
  chance: Chance,
  told: Told,
): Promise<void> => {
  const rest = controls.find(({ name }) => name.endsWith('-rest'));
  if (rest === undefined) return;
  const items = controls.filter(({ type: kind, values }) => kind === 'checkbox' && values.join() === 'yes');
  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('main form input[type=checkbox]:checked')) {
      if (box.value === 'yes' || box.name.endsWith('-rest')) box.click();
    }
  });
  const ticked = items.filter(() => chance.happens(tickProbability));
  for (const { name } of ticked) await choose(page, name, 'yes');
  const below = chance.happens(0.06) ? chance.pick(rest.values.filter((value) => value !== 'none')) : 'none';
  const cannotStandBesideTicks = below !== 'not_sure' && ticked.length > 0;
  if (!cannotStandBesideTicks) await choose(page, rest.name, below);
  const untold = below === 'none' || cannotStandBesideTicks ? 'no' : below;
  for (const { name } of items) told[name] = ticked.some((one) => one.name === name) ? 'yes' : untold;
};

const answerSingle = async (page: Page, control: Control, chance: Chance, told: Told): Promise<void> => {
  const { name, type: kind, values } = control;
  if (kind === 'text') {
    const isNumber = name === 'ctx_age' || name === 'axspa_onset_age';
    const highest = name === 'axspa_onset_age' ? Number(told.ctx_age) : 100;
    const number = Math.floor(chance.next() * (highest + 1));
    const text = isNumber
      ? String(number)
      : chance.pick(['', 'It began in the garden.', 'Is it "serious"? <b>&']);
    await type(page, name, text);
    if (isNumber) told[name] = number;
    else if (text === '') delete told[name];
    else told[name] = text;
  } else if (kind === 'radio') {
    const legal = values.filter((value) => value !== 'not_with_them' && value !== 'cannot_answer');
    const value = chance.happens(0.7) && legal.includes('none') ? 'none' : chance.pick(legal);
    await choose(page, name, value);
    told[name] = /^\d+$/.test(value) ? Number(value) : value;
  } else {
    await page.evaluate((list) => {
      for (const box of document.querySelectorAll<HTMLInputElement>(`main form [name="${list}"]:checked`))
        box.click();
    }, name);
    const some = values.filter(() => chance.happens(0.2));
    const chosen = some.length > 0 ? some : [chance.pick(values)];
    await choose(page, name, ...chosen);
    told[name] = values.filter((value) => chosen.includes(value));
  }
};

/** Fills the present page legally and at random, and keeps book. */
export const fillAtRandom = async (page: Page, chance: Chance, told: Told): Promise<void> => {
  const controls = await controlsOn(page);
  await answerList(page, controls, chance, told);
  const listed = controls.some(({ name }) => name.endsWith('-rest'));
  for (const control of controls) {
    const inList =
      listed &&
      control.type === 'checkbox' &&
      (control.name.endsWith('-rest') || control.values.join() === 'yes');
    if (!inList) await answerSingle(page, control, chance, told);
  }
};

/** Where the walker stands, for messages. */
export const placeOf = async (page: Page, seed: number): Promise<string> =>
  `walk ${seed} at ${await pageName(page)}`;
