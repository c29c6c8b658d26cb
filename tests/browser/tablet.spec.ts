// The clinic's tablet, point by point, upright and on its side, by touch.

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { barriersOn } from './support/accessible';
import { watchEgress } from './support/egress';
import { expectPage, pageName, watchForErrors } from './support/page-driver';
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

const emergency = { plan: { ces_urine_flow_new: 'yes', ces_timing: 'lt_14d' } };
const callsStaff = 'Please hand this tablet to a member of staff now';

/** Screens that look quite different on their side or in the dark; the others only in the long run. */
const lookDifferent = ['first question', 'alarm', 'list'];

/** Nothing to complain about on this screen as it stands, at this size and in this theme. */
const expectNoBarriers = async (page: Page, screen: string): Promise<void> => {
  const isUpright = (page.viewportSize()?.height ?? 0) > (page.viewportSize()?.width ?? 0);
  if (!isUpright && !process.env.LBP_LONG && !lookDifferent.includes(screen)) return;
  expect(await barriersOn(page), screen).toEqual([]);
};

for (const { name, viewport, colorScheme } of tablets) {
  test.describe(`a tablet ${name}`, () => {
    test.use({ viewport, colorScheme, hasTouch: true });

    test('is set up by staff, who are told what is missing; the settings go on to the next tablet', async ({
      page,
      context,
    }) => {
      const errors = watchForErrors(page);
      await page.goto('/en/kiosk/');
      await expectPage(page, 'kiosk-set-up');
      await press(page, 'Set up this tablet');
      await expect(page.locator('main [role="alert"]')).toContainText('Choose the region');
      await expect(page.locator('main [role="alert"]')).toContainText('at least 8 characters');
      await page.getByText('Clinical choices (leave them').click();
      await expectNoBarriers(page, 'set-up with errors');
      await setUp(page, async () => {
        await page.getByLabel('Staff enter a start code first').check();
        await page.getByLabel('Start code, four to eight digits').fill('4711');
        await page.getByText('Clinical choices (leave them').click();
        await page.getByLabel('Same day, within 24 hours').check();
      });
      await expectNoBarriers(page, 'ready');

      await press(page, 'Start');
      await page.getByLabel('Start code').fill('1234');
      await press(page, 'Unlock');
      await expect(page.getByText('That is not right')).toBeVisible();
      await page.getByLabel('Start code').fill('4711');
      await press(page, 'Unlock');
      await expectPage(page, 'kiosk-welcome');
      await page.reload();

      await unlock(page);
      await press(page, 'Settings');
      await expectNoBarriers(page, 'settings');
      const saving = page.waitForEvent('download');
      await press(page, 'Save the settings as a file');
      const file = await (await saving).path();
      expect(readFileSync(file, 'utf8')).not.toMatch(/4711|green|passphrase/);

      await press(page, 'Reset this tablet');
      await press(page, 'Yes, delete');
      await expectPage(page, 'kiosk-set-up');
      expect(await tracesIn(page)).not.toContain('Riverside');
      await page.getByLabel('Open its settings file').setInputFiles(file);
      await expect(page.getByLabel('Name of the clinic')).toHaveValue('Riverside Physiotherapy');
      await expect(page.getByLabel('Same day, within 24 hours')).toBeChecked();
      await page
        .getByLabel('Open its settings file')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
      await expect(page.getByText('This is not a settings file')).toBeVisible();
      expect(errors).toEqual([]);
      await context.close();
    });

    test('goes to a patient and comes back; staff read, print, copy, save, scan and delete the summary', async ({
      page,
      context,
      baseURL,
    }) => {
      const errors = watchForErrors(page);
      const egress = await watchEgress(page, baseURL, ['ever get better', 'A-117']);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await setUp(page, asksReference);
      await page.getByLabel('Your number here').fill('Smith');
      await press(page, 'Start');
      await expect(page.getByText('with one digit at least')).toBeVisible();
      await page.getByLabel('Your number here').fill('A-117');
      await press(page, 'Start');
      await expectPage(page, 'kiosk-welcome');
      await expectNoBarriers(page, 'welcome');
      await press(page, 'Begin');
      await expectPage(page, 'who');
      await expectNoBarriers(page, 'first question');

      expect((await walk(page, { until: 'sexual' })).at(-1)).toBe('sexual');
      // Nothing leads out, and whoever asks for help finds everything as it was.
      await expect(page.locator('a:visible')).toHaveCount(0);
      await press(page, 'Ask for help');
      await expect(page.getByRole('heading', { level: 1, name: 'I need help' })).toBeVisible();
      await expectNoBarriers(page, 'help');
      await press(page, 'Go back to my questions');
      await expectPage(page, 'sexual');
      await page.goBack();
      await expectPage(page, 'bladder-bowel');

      expect((await walk(page, { words: 'Will it ever get better?' })).at(-1)).toBe('check-answers');
      expect(await egress.check()).toEqual([]);
      await expectNoBarriers(page, 'finish');
      await handBack(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you. You have finished.');
      await expect(page.locator('main')).not.toContainText(/self-manage|emergency help|A-117|better/i);
      await expect(page.locator('main')).toContainText('Help at any time, day or night');
      await expectNoBarriers(page, 'goodbye');

      await unlock(page);
      expect(await referencesListed(page)).toEqual(['A-117']);
      await expectNoBarriers(page, 'list');
      await press(page, /^Open/);
      await expect(page.getByText('Will it ever get better?').first()).toBeVisible();
      await press(page, 'Show the code');
      await expect(page.getByRole('img', { name: 'Code of your summary' })).toBeVisible();
      await expectNoBarriers(page, 'one intake');
      expect(await egress.check()).toEqual([]);
      await press(page, 'Copy as text');
      await expect(page.getByText('Copied. You can now paste it')).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Will it ever get better?');
      await page.getByText('For clinics').click();
      const saving = page.waitForEvent('download');
      await press(page, /FHIR/);
      const bundle = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
      expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'document' });
      expect(JSON.stringify(bundle)).not.toContain('saf_');

      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('[data-page-of="face-sheet"]')).toContainText('Ref. A-117');
      await expect(page.locator('[data-page-of="person-sheet"]')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Lock the tablet' })).toBeHidden();
      await page.emulateMedia({ media: 'screen' });

      await press(page, 'Delete');
      await press(page, 'Yes, delete');
      await expect(page.getByText('There are no intakes on this tablet.')).toBeVisible();
      expect(await intakesStored(page)).toBe(0);
      await press(page, 'Lock the tablet');
      await expectPage(page, 'kiosk-ready');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('');
      expect(await egress.check()).toEqual([]);
      expect(errors).toEqual([]);
    });

    test('calls staff in an emergency; nothing but the passphrase ends it, and only then the reasons show', async ({
      page,
      context,
    }) => {
      await page.clock.install();
      await setUp(page);
      await takeTablet(page);
      expect((await walk(page, emergency)).at(-1)).toBe('kiosk-alarm');
      const told = async (on: Page): Promise<void> => {
        await expectPage(on, 'kiosk-alarm');
        await expect(on.getByRole('heading', { level: 1 })).toHaveText(callsStaff);
        await expect(on.locator('main')).not.toContainText(/urine|bladder|bowel|cauda/i);
      };
      await told(page);
      await expectNoBarriers(page, 'alarm');
      const box = await page.locator('main [role="alert"]').locator('xpath=../..').boundingBox();
      expect(box).toMatchObject({ width: viewport.width, height: viewport.height });

      for (const attempt of ['Escape', 'Enter', 'Alt+ArrowLeft']) await page.keyboard.press(attempt);
      await page.goBack().catch(() => null);
      await page.clock.fastForward(3_600_000);
      await told(page);
      await page.reload();
      await told(page);
      const other = await context.newPage();
      await other.goto('/en/kiosk/');
      await told(other);
      await other.close();

      await tryToUnlock(page, 'not the passphrase');
      await expect(page.getByText('That is not right')).toBeVisible();
      await expectNoBarriers(page, 'unlocking');
      await unlock(page);
      await expect(page.getByText('The tablet called for staff')).toBeVisible();
      await expect(page.locator('main')).toContainText('New hesitancy, straining, or slow or thin stream');
      await expectNoBarriers(page, 'reasons');
      await press(page, 'Lock the tablet');
      await told(page);
      await unlock(page);
      // Two quick taps: the lock must not overtake the end of the alarm.
      await page
        .getByRole('button', { name: 'The patient is looked after: end this intake' })
        .evaluate((end) => {
          const buttons = [...document.querySelectorAll('button')];
          (end as HTMLButtonElement).click();
          buttons.find(({ textContent }) => textContent === 'Lock the tablet')?.click();
        });
      await expectPage(page, 'kiosk-ready');
      await expect.poll(() => keptIn(page)).not.toContain('alarm');
    });

    test('asks whether anybody is there before it deletes the answers, and keeps them when somebody is', async ({
      page,
    }) => {
      await page.clock.install();
      await setUp(page);
      await takeTablet(page);
      await page.locator('[name="ctx_age"]').fill('57');
      await page.clock.fastForward(119_000);
      await expectPage(page, 'who');
      await page.clock.fastForward(3_000);
      await expectPage(page, 'kiosk-idle');
      await expect(page.locator('[name="ctx_age"]')).toBeHidden();
      await expectNoBarriers(page, 'idle');
      await page.clock.fastForward(20_000);
      await page.locator('body').click({ position: { x: 5, y: 5 } });
      await expectPage(page, 'kiosk-idle');
      await press(page, 'I am still here');
      await expectPage(page, 'who');
      await expect(page.locator('[name="ctx_age"]')).toHaveValue('57');

      // Even a tablet that slept for an hour warns first.
      await page.clock.fastForward(3_600_000);
      await expectPage(page, 'kiosk-idle');
      await page.clock.fastForward(31_000);
      await expectPage(page, 'kiosk-goodbye');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The answers were deleted');
      await press(page, 'Make ready for the next person');
      await takeTablet(page);
      await expect(page.locator('[name="ctx_age"]')).toHaveValue('');
    });
  });
}

test.describe('a tablet', () => {
  test.use({ viewport: tablets[0].viewport, hasTouch: true });

  test('calls staff when somebody discloses thoughts of self-harm, shows nobody why, and keeps no trace of it', async ({
    page,
  }) => {
    await setUp(page, async () => {
      await page.getByText('Clinical choices (leave them').click();
      await page.getByRole('group', { name: 'Who is asked about self-harm?' }).getByLabel('Everyone').check();
    });
    for (const disclosure of ['saf_self_harm_now', 'saf_self_harm_thoughts']) {
      await takeTablet(page);
      const plan = { saf_self_harm_now: 'no', saf_self_harm_thoughts: 'no', [disclosure]: 'yes' };
      expect((await walk(page, { plan })).at(-1)).toBe('kiosk-alarm');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(callsStaff);
      const secret = /self.harm|suicid|dark thoughts|ending your life|saf_/i;
      await expect(page.locator('main')).not.toContainText(secret);
      await unlock(page);
      await expect(page.getByText('The reason is one that is not written down.')).toBeVisible();
      // As it is seen; the sheet for the printer has the crisis contacts that everybody's has.
      expect(await page.locator('main').innerText()).not.toMatch(
        /suicid|dark thoughts|ending your life|saf_/i,
      );
      expect(await tracesIn(page)).not.toMatch(/saf_|r-saf/);
      // Given back, the patient goes on to the end; the alarm does not come again for the same reason.
      await press(page, 'Give the tablet back, to go on with the questions');
      await expectPage(page, /^(?!kiosk-)/);
      expect((await walk(page, { plan })).at(-1)).toBe('check-answers');
      await handBack(page);
      if ((await pageName(page)) === 'kiosk-alarm') {
        await unlock(page);
        await press(page, 'The patient is looked after: end this intake');
        await press(page, 'Lock the tablet');
      } else {
        await press(page, 'Make ready for the next person');
      }
      await expectPage(page, 'kiosk-ready');
    }
  });

  test('slows wrong passphrases down, through a reload too; the tenth in a row deletes the intakes, as does time', async ({
    page,
  }) => {
    await page.clock.install();
    await setUp(page);
    const oneIntake = async (): Promise<void> => {
      await takeTablet(page);
      await walk(page, {});
      await handBack(page);
      expect(await intakesStored(page)).toBe(1);
      await press(page, 'Make ready for the next person');
    };
    await oneIntake();
    for (let wrong = 1; wrong <= 3; wrong += 1) {
      await tryToUnlock(page, `wrong ${wrong}`);
      await expect(page.getByText(/^(That is not right|Too many wrong tries)/)).toBeVisible();
    }
    await page.reload();
    await tryToUnlock(page, passphrase);
    await expect(page.getByText(/Too many wrong tries\. Wait \d+ seconds/)).toBeVisible();
    for (let wrong = 4; wrong <= 10; wrong += 1) {
      expect(await intakesStored(page)).toBe(1);
      await page.clock.fastForward(15 * 60_000);
      await tryToUnlock(page, `wrong ${wrong}`);
      await expect(page.getByText('Checking.')).toBeHidden();
    }
    await expect(page.getByText('All intakes stored on this tablet were deleted.')).toBeVisible();
    expect(await intakesStored(page)).toBe(0);
    await page.clock.fastForward(15 * 60_000);
    await unlock(page);
    await expect(page.getByText('There are no intakes on this tablet.')).toBeVisible();
    await press(page, 'Lock the tablet');

    await oneIntake();
    await page.clock.fastForward(11 * 3_600_000);
    expect(await intakesStored(page)).toBe(1);
    await page.clock.fastForward(61 * 60_000);
    await expect.poll(() => intakesStored(page)).toBe(0);
  });

  test('refuses to be set up where the connection is not safe, and says why', async ({ page, baseURL }) => {
    // A name of a network, which the browser does not take for this device itself.
    await page.goto(`${String(baseURL).replace('127.0.0.1', 'clinic.example')}/en/kiosk/`);
    await expectPage(page, 'kiosk-refused');
    await expect(page.locator('main [role="alert"]')).toContainText('begins with http, not https');
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
