// npm run licences: the packages of the lock file by licence, and how many there are. Fails when one has a licence that
// nobody has allowed here. What is served to people holds only packages that are needed at run time.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';

/** Asks for no more than to be named: for anything, also for what is sent to browsers. */
const FREE = ['MIT', 'Apache-2.0', 'ISC', 'BSD-3-Clause', '0BSD', '(MIT OR Apache-2.0)', 'MIT OR Apache-2.0'];

/** For tools: used here as they are, and no part of what is served. */
const FOR_TOOLS = ['MPL-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'WTFPL OR ISC'];

/**
 * Allowed one by one, with the reason.
 * @type {Record<string, string>}
 */
const SINGLE = {
  'caniuse-lite': 'CC-BY-4.0: data on browsers, read by Next while it builds, not served',
  'emitter-component':
    'names none in its package file, MIT in its component.json; a part of fhir, for tests only',
  fhirpath: 'the licence of the US National Library of Medicine, BSD-like; for tests only',
  '@lhncbc/ucum-lhc': 'the same; a part of fhirpath',
  '@img/sharp-wasm32': 'LGPL in part: pictures, which Next could make and does not here; not served',
};
/** The libvips builds of sharp, see above. */
const SHARP = /^@img\/sharp-(libvips|win32)-/;

/** @typedef {{ name: string, version: string, licence: string, isTool: boolean }} Package */

/** @returns {Promise<Package[]>} */
export async function lockedPackages() {
  const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license = 'none named', dev = false }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
      isTool: dev,
    }));
}

/** @param {Package} one */
export const isAllowed = ({ name, licence, isTool }) =>
  FREE.includes(licence) ||
  (isTool && FOR_TOOLS.includes(licence)) ||
  name in SINGLE ||
  (SHARP.test(name) && licence.includes('LGPL-3.0-or-later'));

/** @param {Package[]} packages */
function tell(packages) {
  /** @type {Map<string, Set<string>>} */
  const names = new Map();
  for (const { name, licence } of packages) {
    const same = names.get(licence) ?? new Set();
    names.set(licence, same.add(name));
  }
  for (const [licence, some] of [...names].sort(([, one], [, other]) => other.size - one.size)) {
    console.log(`${licence} (${some.size}): ${[...some].sort().join(', ')}`);
  }
  for (const [name, reason] of Object.entries(SINGLE)) console.log(`Allowed by itself: ${name}: ${reason}`);
}

async function main() {
  const packages = await lockedPackages();
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  tell(packages);
  const [needed, tools] = [packages.filter(({ isTool }) => !isTool), packages.filter(({ isTool }) => isTool)];
  console.log(
    `${Object.keys(dependencies).length} dependencies bring ${needed.length} packages with them, ${Object.keys(devDependencies).length} tools ${tools.length} (all platforms counted).`,
  );
  const refused = packages.filter((one) => !isAllowed(one));
  for (const { name, version, licence } of refused)
    console.error(`Not allowed: ${name} ${version}: ${licence}`);
  process.exitCode = refused.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
