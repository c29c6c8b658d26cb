// The camera on the clinician's page: Chromium is given a film instead of one, made here from the drawn code. The
// headless shell has no camera at all, so the whole browser is used, where it lies beside.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { symbolOf } from '@/lib/qr/symbol';
import config from '@/playwright.config';
import { filmOf } from './support/film';
import { codeOf, handoverBut } from './support/handed-over';
import { watchForErrors } from './support/page-driver';

/** One for each worker: a file that another one writes anew cannot be read. */
const film = `test-results/code-${process.env.TEST_PARALLEL_INDEX ?? 'none'}.y4m`;
const symbol = symbolOf(codeOf(handoverBut({ own_words: 'It hurts when I sit' })));
mkdirSync('test-results', { recursive: true });
if (symbol !== null) writeFileSync(film, filmOf(symbol));

const launchOptions = config.use?.launchOptions ?? {};
const { executablePath = '' } = launchOptions;
const isShell = /headless[-_]shell/.test(executablePath);
const whole = executablePath.replace(/-headless-shell$/, '');
const isThere = whole !== executablePath && existsSync(whole);
test.skip(isShell && !isThere, `${executablePath} has no camera, and there is no whole Chromium beside it`);
test.use({
  launchOptions: {
    ...launchOptions,
    ...(isThere && { executablePath: whole }),
    args: [
      ...(launchOptions.args ?? []),
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  },
});

test('a code held in front of the camera is opened, and the camera goes off', async ({ page, context }) => {
  const errors = watchForErrors(page);
  await context.grantPermissions(['camera']);
  await page.goto('/en/clinician/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Start the camera' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'clinician-view', { timeout: 20_000 });
  await expect(page.locator('blockquote:visible')).toHaveText('It hurts when I sit');
  expect(errors).toEqual([]);
});

test('a camera that is not allowed is told kindly, with the other ways to open a summary', async ({
  page,
}) => {
  await page.goto('/en/clinician/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Start the camera' }).click();
  await expect(page.locator('main [role=alert]')).toContainText('The camera was not allowed');
  await expect(page.getByRole('button', { name: 'Start the camera' })).toBeVisible();
});
