import { expect, type Page, test } from '@playwright/test';
import { barriersOn } from './support/accessible';
import { expectPage, proceed } from './support/page-driver';
import { hear, markedOn, recordSpeech, saidOn } from './support/recorded-speech';
import { fillQuietly, walkTo } from './support/walker';

const britishVoice = { lang: 'en-GB', localService: true };

const setUp = async (page: Page): Promise<void> => {
  await page.goto('/en/kiosk/');
  await page.getByLabel('Name of the clinic').fill('Hill Street Clinic');
  await page.getByRole('radio', { name: 'United Kingdom' }).check();
  await page.getByLabel('Passphrase', { exact: true }).fill('four ordinary words');
  await page.getByLabel('The same again').fill('four ordinary words');
  await page.getByRole('button', { name: 'Set up this tablet' }).click();
};

/** From the screen between patients to the first question. */
const begin = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expectPage(page, 'who');
};

const openPatientMode = async (page: Page): Promise<void> => {
  await setUp(page);
  await begin(page);
};

const read = (page: Page) => page.getByRole('button', { name: 'Read this to me' });
const stop = (page: Page) => page.getByRole('button', { name: 'Stop reading' });

test.describe('a page that is read to the patient', () => {
  test.beforeEach(async ({ page }) => {
    await recordSpeech(page, [britishVoice]);
    await openPatientMode(page);
  });

  test('is read from the question to the buttons, and what is being read is marked', async ({ page }) => {
    await read(page).click();
    expect(await markedOn(page)).toBe('About you');
    await hear(page, 100);
    const said = await saidOn(page);
    expect(said.slice(0, 6)).toEqual([
      'About you',
      'Safety questions · Part 1 of 7',
      'Helping someone?',
      'Ask them each question and give their own answer.',
      'Who are you answering for?',
      'Myself',
    ]);
    expect(said.indexOf('Female')).toBeGreaterThan(said.indexOf('How old are you?'));
    expect(said.indexOf('Continue')).toBeGreaterThan(said.indexOf('Female'));
    expect(await markedOn(page)).toBe('');
    await expect(read(page)).toBeVisible();
  });

  test('falls silent when the patient stops it, goes on, hides the page or is told of a problem', async ({
    page,
  }) => {
    await read(page).click();
    await stop(page).click();
    await expect(read(page)).toBeVisible();
    expect(await page.evaluate(() => window.speech.now)).toBeNull();

    await read(page).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.locator('main [role="alert"]')).toBeVisible();
    await expect(read(page)).toBeVisible();

    await fillQuietly(page);
    await proceed(page);
    await read(page).click();
    await page.getByRole('button', { name: 'Hide this page' }).click();
    await page.getByRole('button', { name: 'Show the page again' }).click();
    await expect(read(page)).toBeVisible();
    expect(await markedOn(page)).toBe('');
  });

  test('tells a problem first and only once', async ({ page }) => {
    await page.getByRole('button', { name: 'Continue' }).click();
    const problem =
      (await page.locator('main [role="alert"]').getByRole('listitem').first().textContent()) ?? '';
    await read(page).click();
    await hear(page, 100);
    const said = await saidOn(page);
    expect(said[0]).toBe('There is a problem');
    expect(said.filter((sentence) => sentence.includes(problem))).toHaveLength(1);
  });
});

test('what was answered is never said aloud', async ({ page }) => {
  await recordSpeech(page, [britishVoice]);
  await openPatientMode(page);
  await walkTo(page, 'check-answers', { own_words: 'since the move', ctx_age: '43' });
  await expect(page.getByText('since the move')).toBeVisible();
  await read(page).click();
  await hear(page, 200);
  const said = (await saidOn(page)).join(' ');
  expect(said).toContain('Check your answers');
  expect(said).not.toMatch(/since the move|43|Female|Lower back/);
});

test('a browser that cannot mark a sentence marks where it stands', async ({ page }) => {
  await recordSpeech(page, [britishVoice]);
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await openPatientMode(page);
  await read(page).click();
  await expect(page.locator('[data-being-read]')).toHaveText('About you');
});

test('without a voice of the device itself nobody is offered to be read to', async ({ page }) => {
  await recordSpeech(page, [
    { lang: 'en-GB', localService: false },
    { lang: 'de-DE', localService: true },
  ]);
  await openPatientMode(page);
  await expect(page.getByRole('button', { name: 'Ask for help' })).toBeVisible();
  await expect(read(page)).toHaveCount(0);
});

test('the screen is kept on, again after the page was out of sight, and a refusal harms nothing', async ({
  page,
}) => {
  const asked = () => page.evaluate(() => Number(document.documentElement.dataset.asked ?? 0));
  await page.addInitScript(() => {
    const request = async () => {
      const { dataset } = document.documentElement;
      dataset.asked = String(Number(dataset.asked ?? 0) + 1);
      throw new DOMException('low battery', 'NotAllowedError');
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await openPatientMode(page);
  await expect.poll(asked).toBe(1);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await asked()).toBe(2);
  await expectPage(page, 'who');
});

/** Controls of patient mode that a finger may miss, and whether the page scrolls sideways. */
const troubleOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      '[data-patient-bar] button, main :is(a, button, summary, textarea, input[inputmode], label:has(> input))',
    );
    const small = [...controls].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      // Browsers calculate with parts of a pixel.
      return width > 0 && Math.min(width, height) < 55.9
        ? [`${control.textContent}: ${width} x ${height}`]
        : [];
    });
    const sideways = document.documentElement.scrollWidth - window.innerWidth;
    return sideways > 0 ? [...small, `scrolls sideways by ${sideways} px`] : small;
  });

for (const [width, height] of [
  [768, 1024],
  [1024, 768],
] as const) {
  test(`targets have at least 56 px and nothing is a barrier at ${width} x ${height}, in every text size`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await recordSpeech(page, [britishVoice]);
    await openPatientMode(page);
    for (const goal of ['bladder-bowel', 'where']) {
      await walkTo(page, goal);
      for (const size of ['Small text', 'Large text', 'Very large text']) {
        await page.getByRole('button', { name: size, exact: true }).click();
        expect(await troubleOn(page), `${goal}, ${size}`).toEqual([]);
      }
    }
    await page.getByRole('button', { name: 'Contrast' }).click();
    expect(await barriersOn(page)).toEqual([]);
  });
}

test('the page fills the screen from the first tap of a patient, and no longer for staff', async ({
  page,
}) => {
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await setUp(page);
  expect(await isFull()).toBe(false);
  await begin(page);
  expect(await isFull()).toBe(true);
  await page.getByRole('button', { name: 'Ask for help' }).click();
  await page.getByRole('button', { name: 'Staff' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('four ordinary words');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expectPage(page, 'kiosk-staff');
  await expect.poll(isFull).toBe(false);
});

test('what a patient has set goes with that patient', async ({ page }) => {
  const look = () =>
    page.evaluate(() => {
      const { tablet, contrast } = document.documentElement.dataset;
      return [tablet, contrast];
    });
  await openPatientMode(page);
  expect(await look()).toEqual(['large', 'usual']);
  await page.getByRole('button', { name: 'Very large text' }).click();
  await page.getByRole('button', { name: 'Contrast' }).click();
  expect(await look()).toEqual(['largest', 'high']);

  await page.getByRole('button', { name: 'Stop and delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  expect(await look()).toEqual(['large', 'usual']);
  await page.getByRole('button', { name: 'Make ready for the next person' }).click();
  await begin(page);
  expect(await look()).toEqual(['large', 'usual']);
});

test('the tablet page has a sign of its own on the home screen, and it opens this page', async ({ page }) => {
  await page.goto('/en/kiosk/');
  const address = (await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '';
  const manifest = await (await page.request.get(address)).json();
  expect(manifest).toMatchObject({ start_url: '/en/kiosk/', id: '/en/kiosk/', display: 'fullscreen' });
});
