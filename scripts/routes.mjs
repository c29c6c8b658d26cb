// Reads from a finished Next build which pages it wrote, from which route each came, and whether that route
// uses a client component of ours (Next's own, such as its router and <Link>, do not count: their HTML works alone).

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const NEXT = join(ROOT, '.next');
const OUT = join(ROOT, 'out');

/** @param {string} path */
const readJson = async (path) => JSON.parse(await readFile(join(NEXT, path), 'utf8'));

/**
 * Next writes this manifest as a script that assigns JSON to a global.
 * @param {string} entry such as `/[locale]/page`
 * @returns {Promise<string[]>}
 */
async function ownClientModules(entry) {
  const text = await readFile(join(NEXT, 'server/app', `${entry}_client-reference-manifest.js`), 'utf8');
  const start = text.indexOf('{', text.indexOf('] ='));
  const manifest = JSON.parse(text.slice(start, text.lastIndexOf('}') + 1));
  const modules = Object.keys(manifest.clientModules);
  if (modules.length === 0)
    throw new Error(`No client modules in the manifest of ${entry}: has its shape changed?`);
  return modules.filter((module) => !module.startsWith('[project]/node_modules/next/dist/'));
}

/** @param {string} path a URL path without the trailing slash */
function htmlFile(path) {
  return path === '/_not-found' ? join(OUT, '404.html') : join(OUT, path, 'index.html');
}

/**
 * @returns {Promise<{ route: string, file: string, clientModules: string[] }[]>} one for each HTML page in out/
 */
export async function builtPages() {
  const { routes } = await readJson('prerender-manifest.json');
  /** @type {Record<string, string>} */
  const entries = await readJson('app-path-routes-manifest.json');
  const entryOf = new Map(Object.entries(entries).map(([entry, route]) => [route, entry]));
  const pages = [];
  for (const [path, { srcRoute }] of Object.entries(routes)) {
    const file = htmlFile(path);
    const entry = entryOf.get(srcRoute);
    if (!entry || !existsSync(file)) continue;
    pages.push({ route: srcRoute, file, clientModules: await ownClientModules(entry) });
  }
  return pages;
}
