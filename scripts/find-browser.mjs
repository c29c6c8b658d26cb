// Finds a Chromium for the browser tests, and installs one when there is none. The tests are never skipped for
// want of a browser: without one, this throws. LBP_CHROMIUM names the program to use; LBP_NO_INSTALL=1 forbids
// installing.

import { existsSync, readdirSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { BIN, run, runNode } from './run.mjs';

/** Where installers put Chromium or Chrome, by `process.platform`. */
const USUAL_PLACES = {
  linux: [
    // Without windows to draw, the headless shell opens pages in about half the time.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map(
    (folder) => join(folder ?? '', 'Google\\Chrome\\Application\\chrome.exe'),
  ),
};
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const HEADLESS_SHELL = /^(?:chrome-)?headless[_-]shell(?:\.exe)?$/;

/** Playwright's own download: the full browser, or else the smaller headless one that lies beside it. */
function playwrightsOwn() {
  const full = chromium.executablePath();
  if (existsSync(full)) return full;
  const folder = /^(.*[\\/])chromium-(\d+)[\\/]/.exec(full);
  const shell = folder ? `${folder[1]}chromium_headless_shell-${folder[2]}` : '';
  if (!existsSync(shell)) return undefined;
  const files = readdirSync(shell, { recursive: true, encoding: 'utf8' });
  const program = files.find((file) => HEADLESS_SHELL.test(basename(file)));
  return program && join(shell, program);
}

function installed() {
  const own = playwrightsOwn();
  if (own) return own;
  const usual = Object.entries(USUAL_PLACES).find(([platform]) => platform === process.platform)?.[1] ?? [];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...usual, ...onPath].find((file) => existsSync(file));
}

async function install() {
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    // Older releases have only the full browser.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const { code } = await run('apt-get', ['install', '-yq', '--no-install-recommends', name], { env });
      if (code === 0) return;
    }
  }
  await runNode(BIN.playwright, ['install', 'chromium-headless-shell']);
}

/** @param {string} file */
async function versionOf(file) {
  // Chrome for Windows opens a window instead of printing its version; its folder carries the number.
  if (process.platform === 'win32') {
    return readdirSync(dirname(file)).find((name) => /^\d+(\.\d+){3}$/.test(name)) ?? 'version unknown';
  }
  const { code, output } = await run(file, ['--version'], { capture: true });
  const line = output.split('\n').find((text) => /\d+\.\d+/.test(text));
  if (code !== 0 || !line) throw new Error(`${file} --version failed: ${output.trim()}`);
  return line.trim();
}

/** @returns {Promise<{ file: string, version: string }>} */
export async function findBrowser() {
  const named = process.env.LBP_CHROMIUM;
  if (named && !existsSync(named)) throw new Error(`LBP_CHROMIUM names a file that does not exist: ${named}`);
  let file = named || installed();
  if (!file && !process.env.LBP_NO_INSTALL) {
    console.log('No Chromium found, installing one.');
    await install();
    file = installed();
  }
  if (!file) throw new Error('No Chromium found. Install one, or set LBP_CHROMIUM to the program to use.');
  return { file, version: await versionOf(file) };
}
