// Writes into sw.js which files the site consists of and which version that is, so that the service worker can keep
// it whole. Runs when all other steps have changed their files.

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** @param {string} folder @returns {Promise<string[]>} paths as they stand in addresses, in order */
async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .sort();
}

/**
 * Next's payloads (`*.txt`) are fetched only by pages with script; a page without leads on by plain links.
 * @param {string} file
 * @param {ReadonlySet<string>} withoutScript folders of pages, with a slash at the end
 */
function isNeeded(file, withoutScript) {
  if (file === '/sw.js') return false;
  return !(file.endsWith('.txt') && withoutScript.has(file.slice(0, file.lastIndexOf('/') + 1)));
}

/**
 * A page is asked for by its folder: a host may send `index.html` elsewhere.
 * @param {string} file
 */
const addressOf = (file) => file.replace(/\/index\.html$/, '/');

/**
 * @param {string} folder the finished site
 * @param {ReadonlySet<string>} withoutScript
 * @returns {Promise<number>} how many files are kept
 */
export async function writeServiceWorker(folder, withoutScript) {
  const files = (await filesOf(folder)).filter((file) => isNeeded(file, withoutScript));
  const hash = createHash('sha256');
  for (const file of [...files, '/sw.js']) hash.update(file).update(await readFile(join(folder, file)));
  const worker = join(folder, 'sw.js');
  const head = [
    `const VERSION = ${JSON.stringify(hash.digest('hex').slice(0, 16))};`,
    `const FILES = ${JSON.stringify(files.map(addressOf))};`,
  ];
  await writeFile(worker, `${head.join('\n')}\n${await readFile(worker, 'utf8')}`);
  return files.length;
}
