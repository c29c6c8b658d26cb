// Some releases of our tools were published for a few platforms only, and npm then writes a lock file with which
// `npm ci` fails elsewhere. This asks the lock file for every platform that we say we run on.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAllowed, lockedPackages } from '@/scripts/licences.mjs';

interface LockedPackage {
  version?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const lockFile = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const locked: Record<string, LockedPackage> = JSON.parse(lockFile).packages;
const names = Object.keys(locked).map((path) => path.replace(/^.*node_modules\//, ''));

/** How each tool names its builds for macOS (arm64, x64), Linux (x64 gnu and musl, arm64) and Windows (x64). */
const WITH_ABI = [
  'darwin-arm64',
  'darwin-x64',
  'linux-x64-gnu',
  'linux-x64-musl',
  'linux-arm64-gnu',
  'win32-x64-msvc',
];
const WITHOUT_ABI = ['darwin-arm64', 'darwin-x64', 'linux-x64', 'linux-arm64', 'win32-x64'];

const NATIVE_TOOLS: [tool: string, builds: string[]][] = [
  ['@next/swc-', WITH_ABI],
  ['@tailwindcss/oxide-', WITH_ABI],
  ['lightningcss-', WITH_ABI],
  ['@rolldown/binding-', WITH_ABI],
  ['@oxc-parser/binding-', WITH_ABI],
  ['@oxc-resolver/binding-', WITH_ABI],
  ['@biomejs/cli-', [...WITHOUT_ABI, 'linux-x64-musl']],
  ['@typescript/typescript-', WITHOUT_ABI],
  ['@esbuild/', WITHOUT_ABI],
];

describe('the lock file', () => {
  it.each(NATIVE_TOOLS)('has %s for every platform', (tool, builds) => {
    const missing = builds.map((build) => tool + build).filter((name) => !names.includes(name));
    expect(missing).toEqual([]);
  });

  it('names no host that packages were fetched from', () => {
    expect(lockFile).not.toContain('"resolved"');
    expect(lockFile).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  it('has no package that needs an install script, for none may run', () => {
    const withScript = Object.keys(locked).filter((path) => locked[path]?.hasInstallScript);
    // esbuild's script only makes its command start sooner; its program comes as a package of its own.
    const harmless = ['node_modules/esbuild', 'node_modules/fhirpath'];
    expect(withScript.filter((path) => !harmless.includes(path))).toEqual([]);
  });

  it('has only packages whose licence is allowed, and no tool licence in what is served', async () => {
    const packages = await lockedPackages();
    expect(packages.filter((one) => !isAllowed(one)).map(({ name }) => name)).toEqual([]);
    const copyleft = { name: 'x', version: '1', licence: 'MPL-2.0' };
    expect(isAllowed({ ...copyleft, isTool: true })).toBe(true);
    expect(isAllowed({ ...copyleft, isTool: false })).toBe(false);
    expect(isAllowed({ ...copyleft, isTool: true, licence: 'GPL-3.0' })).toBe(false);
  });
});
