// Tells whether something was made from the sources as they stand now, by a hash over them. A build stores in out/,
// as its last act, the hash over everything it read; the first part of the same hash names the build, so that the
// same sources always give the same files.

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const BUILT_FROM = ['app', 'lib', 'content', 'public', 'scripts'];
const FILES = [
  'docs/hazard-log.md',
  'instrumentation-client.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
];
const STAMP = join(ROOT, 'out', '.stamp');

/** @param {string} folder */
async function sourcesIn(folder) {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.\w+$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A hash over the names and bytes of all sources in these folders, and of what configures the tools. */
export async function sourceStamp(folders = BUILT_FROM) {
  const found = (await Promise.all(folders.map(sourcesIn))).flat();
  const files = [...found, ...FILES.map((file) => join(ROOT, file))];
  // Relative names with forward slashes, so that a copy elsewhere has the same stamp.
  const named = files.map((file) => [file.slice(ROOT.length).replaceAll('\\', '/'), file]).sort();
  const hash = createHash('sha256');
  for (const [name, file] of named) {
    const bytes = await readFile(/** @type {string} */ (file));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

export async function isBuilt() {
  const stored = await readFile(STAMP, 'utf8').catch(() => '');
  return stored === (await sourceStamp());
}

/** @param {string} stamp */
export async function writeStamp(stamp) {
  await writeFile(STAMP, stamp);
}
