// The summary on paper: printed to PDF by a real Chromium and read back, for ten people on both sizes of paper.

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { assess } from '@/lib/assessment';
import { faceSheetOf, tellerOf } from '@/lib/face-sheet';
import type { Messages } from '@/lib/i18n';
import { say } from '@/lib/i18n/wording';
import { canVisit, defaultSwitches } from '@/lib/questionnaire';
import { type Summary, shareable } from '@/lib/summary';
import { type PersonOnPaper, peopleOnPaper } from '../support/people-on-paper';
import { keepDraft } from './support/kept-draft';
import { expectPage, watchForErrors } from './support/page-driver';
import { walkTo } from './support/walker';

const wordsIn = (name: string) => JSON.parse(readFileSync(`content/en/${name}.json`, 'utf8'));
const clinical: Messages['clinical'] = wordsIn('clinical');
const faceSheet: Messages['faceSheet'] = wordsIn('face-sheet');
const ui: Messages['ui'] = wordsIn('ui');

/** Points, as a PDF counts. */
const papers = { uk: [595, 842], us: [612, 792] } as const;

/** What may be printed of somebody who shares no more than is shared by itself. */
const summaryOf = ({ answers }: PersonOnPaper): Summary => {
  const assessment = assess({ answers, switches: defaultSwitches });
  if (!assessment.ok) throw new Error(assessment.problem);
  return shareable(assessment.value, { sexual: false });
};

/** Carries on with a kept sitting, to its result. */
const openResult = async (page: Page, person: PersonOnPaper): Promise<void> => {
  await keepDraft(page, person);
  await page.goto('/en/check/');
  await page.getByRole('button', { name: 'Carry on', exact: true }).click();
  await expect(page.locator('main')).not.toHaveAttribute('data-page', 'resume');
  const isWhole = canVisit('check-answers', { answers: person.answers, switches: defaultSwitches });
  if (!isWhole) {
    await page.getByRole('button', { name: ui.alarm.bannerLink }).click();
    await expectPage(page, 'interruption');
  }
  // Private answers are not kept: they are given again.
  const { saf_self_harm_now: now = 'no', saf_self_harm_thoughts: thoughts = 'no' } = person.answers;
  const met = await walkTo(page, 'check-answers', {
    saf_self_harm_now: now,
    saf_self_harm_thoughts: thoughts,
  });
  const stopped = met.at(-1) === 'interruption';
  await page.getByRole('link', { name: stopped ? 'Go to the summary' : ui.check.showResult }).click();
  await expectPage(page, 'result');
  await expect(page.locator('[data-page-of=person-sheet]')).toBeAttached();
};

/** Lines break where they like: blanks and case say nothing on paper. */
const inked = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

interface Print {
  readonly pages: readonly string[];
  readonly sizes: readonly (readonly number[])[];
}

const print = async (page: Page): Promise<Print> => {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  const sizes = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const [, , width = 0, height = 0] = (await pdf.getPage(at)).view;
    sizes.push([Math.round(width), Math.round(height)]);
  }
  return { pages: text.map(inked), sizes };
};

/** The face sheet in the order in which it is read. */
const headingsOf = ({ tier }: Summary): readonly string[] => {
  const { title, headings, limits } = faceSheet;
  return [
    title,
    clinical.tiers[tier].clinician,
    headings.reasons,
    headings.flags,
    headings.pain,
    headings.legs,
    headings.profile,
    headings.unanswered,
    limits.ruledOut,
    clinical.intendedUse,
  ];
};

/** What a clinician must find: on the first page, or on the one that it is continued on. */
const factsOf = (summary: Summary): readonly string[] => {
  const teller = tellerOf(summary, faceSheetOf(summary), { clinical, faceSheet });
  const { conditions } = teller.sheet;
  const { own_words = '', top_question = '' } = summary.answers;
  return [
    summary.rulesetVersion,
    own_words,
    top_question,
    ...conditions.map(({ condition }) =>
      condition === 'other' ? faceSheet.other : clinical.concerns[condition].clinician,
    ),
    ...conditions.flatMap(({ signs, background }) => [...signs, ...background].map(teller.told)),
    ...conditions.flatMap(({ unknown, absent }) => [...unknown, ...absent].map(teller.term)),
    ...summary.firedRules.map(teller.named),
    ...summary.reasons.map(({ id }) => clinical.rules[id].clinician),
    ...summary.notes.map((note) => clinical.notes[note].clinician),
    ...(summary.reason === 'private' ? [clinical.notes.private_reason.clinician] : []),
  ];
};

/** What the person takes home. */
const adviceOf = ({ tier, reasons, answers }: Summary): readonly string[] => {
  const voice = answers.ctx_answering_for === 'other' ? 'other' : 'self';
  return [
    ui.result.paper.forYou,
    say(clinical.tiers[tier].title, voice),
    ...reasons.slice(0, 5).map(({ id }) => say(clinical.rules[id].reason, voice)),
    say(clinical.tiers[tier].safetyNet, voice),
    ui.crisis.title,
    clinical.intendedUse,
    ui.warning.title,
    ...clinical.warningSigns.map(({ text }) => text),
  ];
};

/** What is never printed: the names, terms and reasons of the private questions and rules. */
const secrets: readonly string[] = [
  'saf_',
  'r-saf',
  ...Object.entries(clinical.findings)
    .filter(([id]) => id.startsWith('saf_'))
    .flatMap(([, { name, clinician }]) => [name, clinician]),
  ...Object.entries(clinical.rules)
    .filter(([id]) => id.startsWith('r-saf'))
    .flatMap(([, { reason, clinician, suspected }]) => [say(reason, 'self'), clinician, suspected]),
];

const missingIn = (text: string, wanted: readonly string[]): readonly string[] =>
  wanted.filter((one) => !text.includes(inked(one)));

const expectWhole = ({ pages, sizes }: Print, summary: Summary, size: readonly number[]): void => {
  expect(sizes).toEqual(pages.map(() => size));
  const [first = '', ...rest] = pages;
  const atYours = rest.findIndex((text) => text.startsWith(inked(ui.result.paper.forYou)));
  const continued = rest.slice(0, atYours);
  const yours = rest.slice(atYours);

  const places = headingsOf(summary).map((heading) => first.indexOf(inked(heading)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(first.endsWith(inked(clinical.intendedUse))).toBe(true);
  expect(continued.every((text) => text.startsWith(inked(faceSheet.continued)))).toBe(true);
  expect(continued.length > 0).toBe(/page2/.test(first));
  expect(missingIn([first, ...continued].join(''), factsOf(summary))).toEqual([]);

  expect(missingIn(yours.join(''), adviceOf(summary))).toEqual([]);
  expect(yours.length).toBeLessThanOrEqual(2);
  expect(pages.length).toBeLessThanOrEqual(5);
};

for (const [name, person] of Object.entries<PersonOnPaper>(peopleOnPaper)) {
  test(`${name}: one side for the clinician, then the sheet to keep, on A4 and on Letter`, async ({
    page,
  }) => {
    const errors = watchForErrors(page);
    await openResult(page, person);
    const summary = summaryOf(person);
    expect(summary.tier).toBe(person.tier);
    for (const [region, size] of Object.entries(papers)) {
      await page.getByLabel(ui.region.label).first().selectOption(region);
      const paper = await print(page);
      expectWhole(paper, summary, size);
      expect(missingIn(paper.pages.join(''), secrets)).toEqual(secrets);
    }
    expect(errors).toEqual([]);
  });
}

declare global {
  interface Window {
    /** What stood on the paper when the page asked to be printed. */
    printed?: string;
  }
}

test('the button prints what is on paper, in black on white also in the dark, and sexual function only when ticked', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      window.printed = document.querySelector('[data-page-of=face-sheet]')?.textContent ?? 'nothing';
    };
  });
  const term = faceSheet.terms.ces_sexual_new;
  const printed = async (): Promise<string> => {
    await page.getByRole('button', { name: ui.result.print }).click();
    await expect.poll(() => page.evaluate(() => window.printed)).toContain(faceSheet.title);
    return String(await page.evaluate(() => window.printed));
  };
  await openResult(page, peopleOnPaper['ticks and writes everything']);
  const before = await printed();
  await page.getByRole('checkbox', { name: ui.result.sexual }).check();
  await expect(page.locator('[data-page-of=face-sheet-continued]')).toContainText(term);
  expect(before).not.toContain(term);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('[data-page-of=face-sheet]')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
