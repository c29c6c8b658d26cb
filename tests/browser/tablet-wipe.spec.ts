// What the next person finds of the one before: nothing, wherever they look.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { chanceFrom } from './support/chance';
import { expectPage, pageName } from './support/page-driver';
import {
  asksReference,
  handBack,
  intakesStored,
  keptIn,
  passphrase,
  press,
  referencesListed,
  setUp,
  tablets,
  takeTablet,
  tracesIn,
  tryToUnlock,
  unlock,
} from './support/tablet';
import { walk } from './support/walker';

/** Words that stand nowhere else, so that any trace of them is a trace of this patient. */
const secret = 'Zwetschgenkuchen';
/** What a stored answer would be called. */
const answers = /ctx_age|ctx_sex_birth|own_words|bio_pain_now|saf_/;

const expectNoTrace = async (page: Page, where: string): Promise<void> => {
  expect((await tracesIn(page)).includes(secret), `the words, ${where}`).toBe(false);
  expect(answers.test(await keptIn(page)), `answers, ${where}`).toBe(false);
};

/** Patient A from the first question to the end. */
const answerAsA = async (page: Page): Promise<void> => {
  await takeTablet(page, 'A-1');
  await walk(page, { words: secret, plan: { ctx_age: '83' } });
  await expect(page.locator('main')).toContainText(secret);
};

/** What is kept does not depend on the way a tablet is held: both ways only in the long run. */
const held = process.env.LBP_LONG ? tablets : tablets.slice(1);

for (const { name, viewport } of held) {
  test.describe(`a tablet ${name}`, () => {
    test.use({ viewport, hasTouch: true });

    test('shows the next person nothing of the last one: not by Back, reload, another tab, storage or print', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto('/en/clinics/');
      await setUp(page, asksReference);
      await answerAsA(page);
      await handBack(page);
      await expectNoTrace(page, 'after handing back');
      for (const way of ['goBack', 'goBack', 'goForward', 'goBack'] as const) {
        await page[way]().catch(() => null);
        await expectNoTrace(page, `after ${way}`);
        await expect(page.locator('main')).not.toContainText(secret);
      }
      if (!page.url().includes('kiosk')) await page.goto('/en/kiosk/');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('body').innerText()).not.toMatch(/83|A-1/);
      await page.emulateMedia({ media: 'screen' });

      const other = await context.newPage();
      for (const path of ['/en/kiosk/', '/en/check/', '/en/result/', '/en/clinician/']) {
        await other.goto(path);
        await expectNoTrace(other, `in another tab at ${path}`);
      }
      await expectPage(other, 'clinician');
      await other.close();

      // Staff read it and copy it; when they lock the tablet, that is gone too.
      await unlock(page);
      await press(page, /^Open/);
      await expect(page.locator('main')).toContainText(secret);
      await press(page, 'Copy as text');
      await expect(page.getByText('Copied. You can now paste it')).toBeVisible();
      await press(page, 'Lock the tablet');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('');
      await expectNoTrace(page, 'after staff have looked');

      await takeTablet(page, 'B-2');
      await expect(page.locator('[name="ctx_age"]')).toHaveValue('');
      await page.goBack();
      await expectPage(page, 'who');
      await walk(page, { words: 'B was here' });
      expect(await page.locator('main').innerText()).not.toContain(secret);
      await page.reload();
      await expectPage(page, 'kiosk-ready');
      await expectNoTrace(page, 'after B');
      await unlock(page);
      expect(await referencesListed(page)).toEqual(['A-1']);
    });
  });
}

test('a patient who stops, reloads or walks away leaves nothing, and nobody can carry on from it', async ({
  page,
}) => {
  await setUp(page, asksReference);
  const endings: readonly ((page: Page) => Promise<void>)[] = [
    async () => {
      await press(page, 'Stop and delete everything');
      await press(page, 'Yes, delete everything');
      await expectPage(page, 'kiosk-goodbye');
      await press(page, 'Make ready for the next person');
    },
    async () => {
      await page.reload();
    },
    async () => {
      await page.goto('/en/clinics/');
      await page.goBack();
    },
  ];
  for (const end of endings) {
    await takeTablet(page, 'A-1');
    await walk(page, { words: secret, until: 'bladder-bowel' });
    await end(page);
    await expectPage(page, 'kiosk-ready');
    await expectNoTrace(page, 'after the end');
    expect(await intakesStored(page)).toBe(0);
  }
});

test('on the disk of the tablet nothing can be read without the passphrase', async ({ baseURL }) => {
  const { launchOptions = {} } = test.info().project.use;
  const folder = mkdtempSync(join(tmpdir(), 'tablet-'));
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(folder, {
      ...launchOptions,
      ...(baseURL === undefined ? {} : { baseURL }),
      serviceWorkers: 'block',
    });
  try {
    const first = await open();
    const page = await first.newPage();
    await setUp(page, asksReference);
    await answerAsA(page);
    await handBack(page);
    expect(await intakesStored(page)).toBe(1);
    await first.close();

    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const onDisk = files.map((file) => readFileSync(join(file.parentPath, file.name)));
    const whole = Buffer.concat(onDisk);
    // The search would find it: what is not secret is there, in one way of writing or the other.
    const has = (text: string): boolean =>
      whole.includes(Buffer.from(text, 'utf8')) || whole.includes(Buffer.from(text, 'utf16le'));
    expect(has('Riverside')).toBe(true);
    for (const trace of [secret, passphrase, 'own_words', 'A-1"', '"ctx_age"'])
      expect(has(trace), trace).toBe(false);

    const second = await open();
    const later = await second.newPage();
    await later.goto('/en/kiosk/');
    await unlock(later);
    expect(await referencesListed(later)).toEqual(['A-1']);
    await second.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const patients = process.env.LBP_LONG ? 200 : 10;

/** What becomes of a patient on the tablet. */
type Fate = 'finishes' | 'stops' | 'reloads' | 'crashes' | 'walks away';
const fates: readonly Fate[] = [
  'finishes',
  'finishes',
  'finishes',
  'stops',
  'reloads',
  'crashes',
  'walks away',
];

test(`${patients} patients one after the other: no finished intake is lost, and none is seen by anybody else`, async ({
  context,
}) => {
  test.setTimeout(process.env.LBP_LONG ? 60 * 60_000 : 120_000);
  const chance = chanceFrom(8);
  let page = await context.newPage();
  await page.clock.install();
  await setUp(page, asksReference);
  const kept: string[] = [];

  const endAlarm = async (reference: string): Promise<void> => {
    kept.push(reference);
    await unlock(page);
    await press(page, 'The patient is looked after: end this intake');
    await press(page, 'Lock the tablet');
  };
  const meet: Readonly<Record<Fate, (reference: string) => Promise<void>>> = {
    finishes: async (reference) => {
      await handBack(page);
      if ((await pageName(page)) === 'kiosk-alarm') return endAlarm(reference);
      kept.push(reference);
      // The plug is pulled the moment it says so.
      if (chance.happens(0.5)) await page.reload();
      else await press(page, 'Make ready for the next person');
    },
    stops: async () => {
      await press(page, 'Stop and delete everything');
      await press(page, 'Yes, delete everything');
      await press(page, 'Make ready for the next person');
    },
    reloads: async () => {
      await page.reload();
    },
    crashes: async () => {
      await page.close();
      page = await context.newPage();
      await page.clock.install();
      await page.goto('/en/kiosk/');
    },
    'walks away': async () => {
      await page.clock.fastForward(121_000);
      await expectPage(page, 'kiosk-idle');
      await page.clock.fastForward(31_000);
      await press(page, 'Make ready for the next person');
    },
  };

  for (let patient = 1; patient <= patients; patient += 1) {
    // Long enough that what is sealed, which looks like chance, does not hold it by chance.
    const reference = `Nr-2026-${patient}`;
    const words = `Patient${patient}wrote`;
    const fate = chance.pick(fates);
    await takeTablet(page, reference);
    const pages = fate === 'finishes' ? 90 : 2 + Math.floor(chance.next() * 30);
    const at = (await walk(page, { seed: patient, words, pages })).at(-1) ?? '';
    // Only the present patient's words are on the tablet at all.
    const traces = await tracesIn(page);
    expect([...traces.matchAll(/Patient(\d+)wrote/g)].filter(([, who]) => who !== String(patient))).toEqual(
      [],
    );
    if (at === 'kiosk-alarm') await endAlarm(reference);
    else await meet[at === 'check-answers' ? 'finishes' : fate](reference);
    await expectPage(page, 'kiosk-ready');
    expect(await tracesIn(page)).not.toMatch(/Patient\d+wrote|Nr-2026-/);
    expect(await intakesStored(page), `after patient ${patient}, who ${fate}`).toBe(kept.length);
  }

  await tryToUnlock(page, passphrase);
  await expectPage(page, 'kiosk-staff');
  expect((await referencesListed(page)).toSorted()).toEqual(kept.toSorted());
  expect(kept.length).toBeGreaterThan(patients / 4);
});
