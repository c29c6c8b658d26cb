// node scripts/run-typescript.mjs SCRIPT.ts [ARGUMENTS]: bundles a TypeScript script with all it imports (our own
// files, by `@/` too, JSON and packages) into one file, and runs that. The bundle is kept and used again for as
// long as no source has changed, so that the command line starts quickly.

import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';
import { sourceStamp } from './stamp.mjs';

const FOLDERS = ['lib', 'content', 'scripts', 'tests'];
const CACHE = join(ROOT, 'node_modules/.cache/run-typescript');

/** A bundled script still finds the files that lie beside it: its own address is written into it. */
const ownAddress = {
  name: 'own address',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/](?:scripts|tests)[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll('import.meta.url', () => address), loader: 'ts' };
    });
  },
};

/** @param {string} script @param {string} target */
async function bundle(script, target) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [script],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Written for `require`, which a bundle of modules does not have.
    external: ['yaml'],
    sourcemap: 'inline',
    plugins: [ownAddress],
    logLevel: 'error',
  });
  await mkdir(CACHE, { recursive: true });
  const kept = (await readdir(CACHE)).filter((name) => name.startsWith(`${basename(script)}-`));
  const older = kept.filter((name) => name.endsWith('.mjs') && name !== basename(target));
  // Written under another name first: whoever runs the same script at the same time sees a whole file or none.
  await writeFile(`${target}.${process.pid}`, outputFiles[0]?.contents ?? '');
  await rename(`${target}.${process.pid}`, target);
  for (const name of older) await rm(join(CACHE, name), { force: true });
}

const script = resolve(process.argv[2] ?? '');
const target = join(CACHE, `${basename(script)}-${(await sourceStamp(FOLDERS)).slice(0, 16)}.mjs`);
if (!existsSync(target)) {
  await bundle(script, target).catch((error) => {
    if (!('errors' in error)) console.error(error.message); // esbuild has said itself what is wrong with a script
    process.exit(1);
  });
}

process.setSourceMapsEnabled(true);
process.argv.splice(1, 2, script);
await import(pathToFileURL(target).href);
