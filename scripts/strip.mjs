// Takes Next's scripts, and the marks that only they need, out of the pages listed in pages-without-script.mjs.
// Style sheets stay, and so does a script of our own served from outside /_next/.

import { readFile, writeFile } from 'node:fs/promises';
import { PAGES_WITHOUT_SCRIPT } from './pages-without-script.mjs';

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
/** With these React tells two texts beside each other apart when its script takes over. */
const SEPARATOR = /<!-- -->/g;
const PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/g;

/** @param {string} html */
export function withoutNextScripts(html) {
  return html
    .replace(SCRIPT, (whole, attributes) => (/\ssrc="\/(?!_next\/)/.test(attributes) ? whole : ''))
    .replace(PRELOAD, '')
    .replace(SEPARATOR, '');
}

/** @param {Awaited<ReturnType<typeof import('./routes.mjs').builtPages>>} pages */
export async function stripPages(pages) {
  const unknown = PAGES_WITHOUT_SCRIPT.filter((route) => !pages.some((page) => page.route === route));
  if (unknown.length > 0) throw new Error(`pages-without-script.mjs: no such page: ${unknown.join(', ')}`);
  const listed = pages.filter((page) => PAGES_WITHOUT_SCRIPT.includes(page.route));
  for (const { route, file, clientModules } of listed) {
    if (clientModules.length > 0) {
      throw new Error(`pages-without-script.mjs: ${route} needs its script for ${clientModules.join(', ')}`);
    }
    await writeFile(file, withoutNextScripts(await readFile(file, 'utf8')));
  }
  const others = pages.filter((page) => !listed.includes(page) && page.clientModules.length === 0);
  const couldBeListed = [...new Set(others.map((page) => page.route))];
  return { stripped: listed.map((page) => page.file), couldBeListed };
}
