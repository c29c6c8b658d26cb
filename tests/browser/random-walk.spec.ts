import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { assess } from '@/lib/assessment';
import { defaultSwitches } from '@/lib/questionnaire';
import { parseIntake } from '@/lib/questionnaire/schema';
import type { Assessment } from '@/lib/summary';
import { chanceFrom } from './support/chance';
import { expectPage, look, openQuestionnaire, proceed, watchForErrors } from './support/page-driver';
import { fillAtRandom, type Told } from './support/random-answers';

const walks = process.env.LBP_LONG ? 300 : 20;
const clinical = JSON.parse(readFileSync('content/en/clinical.json', 'utf8'));

/** What the engine says of the same answers, outside the browser. */
const assessed = (told: Told): Assessment => {
  const intake = parseIntake({ answers: told, switches: defaultSwitches });
  if (!intake.ok) throw new Error(JSON.stringify(intake.problem));
  const assessment = assess(intake.value);
  if (!assessment.ok) throw new Error(assessment.problem);
  return assessment.value;
};

const voiced = (text: string | { self: string; other: string }, told: Told): string => {
  if (typeof text === 'string') return text;
  return told.ctx_answering_for === 'other' ? text.other : text.self;
};

/** Walks from the first question to the result; every page has something on it. */
const walk = async (page: Page, seed: number): Promise<Told> => {
  const chance = chanceFrom(seed);
  const told: Told = {};
  await openQuestionnaire(page);
  for (let pages = 0; pages < 90; pages += 1) {
    const { name, headings, controls } = await look(page);
    expect(headings, `walk ${seed} at ${name}`).toEqual([expect.stringMatching(/./)]);
    if (name === 'check-answers') return told;
    if (name === 'interruption') {
      await page.getByRole('button', { name: 'Carry on' }).click();
      await expect(page.locator('main')).not.toHaveAttribute('data-page', 'interruption');
      continue;
    }
    await fillAtRandom(page, controls, chance, told);
    await proceed(page);
  }
  throw new Error(`walk ${seed} never ended`);
};

// A phone: less to paint, and the form most people hold.
test.use({ viewport: { width: 360, height: 640 } });

/** Walks that share a page, one after the other, so that a run need not open hundreds. */
const inOnePage = process.env.LBP_LONG ? 10 : 5;

const expectSameOutside = async (page: Page, seed: number): Promise<void> => {
  const told = await walk(page, seed);
  await page.getByRole('link', { name: 'Show my result' }).click();
  await expectPage(page, 'result');
  const expected = assessed(told);
  await expect(page.locator('main'), `walk ${seed}`).toHaveAttribute('data-tier', expected.tier);
  const first = expected.reasons[0];
  if (first !== undefined) {
    await expect(page.locator('main')).toContainText(voiced(clinical.rules[first.id].reason, told));
  }
  await page.getByRole('button', { name: 'Stop and delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expectPage(page, 'erased');
};

for (let from = 1; from <= walks; from += inOnePage) {
  const seeds = Array.from({ length: Math.min(inOnePage, walks - from + 1) }, (_, more) => from + more);
  test(`random people end in exactly one result, the same as outside the browser (walks ${seeds.join(', ')})`, async ({
    page,
  }) => {
    const errors = watchForErrors(page);
    for (const seed of seeds) await expectSameOutside(page, seed);
    expect(errors).toEqual([]);
  });
}
