// Without a connection: a server of its own, which can be stopped, and which can serve a newer or a broken version.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createFileServer } from '@/scripts/file-server.mjs';
import { expectKeptStep } from './support/kept-draft';
import { expectPage } from './support/page-driver';
import { fillQuietly, walkTo } from './support/walker';

test.use({ serviceWorkers: 'allow' });

const listening = async (server: Server, port = 0): Promise<number> => {
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
};

const stopped = async (server: Server): Promise<void> => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
};

/** Opens a page and waits until the whole site is kept on the device. */
const firstVisit = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken));
  });
};

test('after one visit to any page the whole site works without a connection', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const server = createFileServer('out');
  const site = `http://127.0.0.1:${await listening(server)}`;
  await firstVisit(page, `${site}/en/learn/psoas/`);
  await stopped(server);

  await page.goto(`${site}/en/`);
  await page.getByRole('link', { name: 'Start now', exact: true }).click();
  await expectPage(page, 'who');
  await walkTo(page, 'legs-now');
  await expectKeptStep(page, 'legs-now');
  await page.reload();
  await page.getByRole('button', { name: 'Carry on', exact: true }).click();
  await expectPage(page, 'legs-now');
  await walkTo(page, 'check-answers');
  await page.getByRole('link', { name: 'Show my result' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-tier', 'self_manage');
  expect((await page.pdf()).length).toBeGreaterThan(10_000);

  for (const [path, name] of [
    ['/', 'language'],
    ['/en/about/?from=anywhere', 'about'],
    ['/en/learn', 'learn'],
    ['/en/learn/do-i-need-a-scan/', 'article'],
    ['/en/no-such-page/', 'not-found'],
  ] as const) {
    await page.goto(site + path);
    await expectPage(page, name);
  }
  expect(errors).toEqual([]);
});

/** The site with one file changed, as a newer version would be. */
const newerVersion = async (folder: string): Promise<void> => {
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  await writeFile(join(folder, 'sw.js'), worker.replace(/VERSION = "\w+"/, 'VERSION = "newer"'));
  const about = join(folder, 'en/about/index.html');
  await writeFile(
    about,
    (await readFile(about, 'utf8')).replace('data-page="about"', 'data-page="newer-about"'),
  );
};

/** Looks for a new version, and waits until it is whole or given up. */
const update = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    while (registration.installing !== null) await new Promise((later) => setTimeout(later, 50));
  });

const cacheNames = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys());

test('a new version waits until nobody has answers open, and a broken one changes nothing', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await cp('out', folder, { recursive: true });
  const first = createFileServer(folder);
  const port = await listening(first);
  const site = `http://127.0.0.1:${port}`;
  await firstVisit(page, `${site}/en/`);
  const [before] = await cacheNames(page);
  await stopped(first);

  // Half an upload: the new version names a file that is not there.
  await newerVersion(folder);
  const whole = await readFile(join(folder, 'en/learn/index.html'));
  await rm(join(folder, 'en/learn/index.html'));
  const broken = createFileServer(folder);
  await listening(broken, port);
  await update(page);
  expect(await cacheNames(page)).toEqual([before]);
  await page.goto(`${site}/en/about/`);
  await expectPage(page, 'about');
  await stopped(broken);

  await writeFile(join(folder, 'en/learn/index.html'), whole);
  const newer = createFileServer(folder);
  await listening(newer, port);
  const answering = await page.context().newPage();
  await answering.goto(`${site}/en/check/`);
  await fillQuietly(answering);
  await page.goto(`${site}/en/`);
  await update(page);
  await page.reload();
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await expect(page.getByText('still open in another window')).toBeVisible();
  await page.goto(`${site}/en/about/`);
  await expectPage(page, 'about');

  await answering.close();
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await expectPage(page, 'newer-about');
  expect(await cacheNames(page)).toEqual(['lbp-site-newer']);
  await stopped(newer);
  await rm(folder, { recursive: true });
});
