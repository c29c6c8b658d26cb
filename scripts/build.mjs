// Builds the static site into out/: Next's export, then our own steps on the finished HTML. The stamp comes last,
// so that a build that broke off half-way is never taken for a finished one.

import { readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { writeServiceWorker } from './offline.mjs';
import { builtPages } from './routes.mjs';
import { BIN, ROOT, runNode } from './run.mjs';
import { sealPages } from './seal.mjs';
import { sourceStamp, writeStamp } from './stamp.mjs';
import { stripPages } from './strip.mjs';

const OUT = join(ROOT, 'out');

async function htmlFiles() {
  const names = await readdir(OUT, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).map((name) => join(OUT, name));
}

/** @param {string} file an HTML file @returns {string} the folder in which its page lies, as an address */
const addressOf = (file) => `/${relative(OUT, dirname(file)).replaceAll('\\', '/')}/`.replace('//', '/');

async function build() {
  for (const folder of ['.next', 'out']) await rm(join(ROOT, folder), { recursive: true, force: true });
  const stamp = await sourceStamp();
  const env = { LBP_BUILD_ID: stamp.slice(0, 16), NEXT_TELEMETRY_DISABLED: '1' };
  const { code } = await runNode(BIN.next, ['build'], { env });
  if (code !== 0) throw new Error('next build failed');

  // Next writes the page for unknown addresses three times; hosts look for 404.html.
  for (const twin of ['404', '_not-found']) await rm(join(OUT, twin), { recursive: true, force: true });
  const { stripped, couldBeListed } = await stripPages(await builtPages());
  const files = await htmlFiles();
  await sealPages(files);
  const kept = await writeServiceWorker(OUT, new Set(stripped.map(addressOf)));
  await writeStamp(stamp);
  console.log(`Built ${files.length} pages in out/, ${stripped.length} of them without script.`);
  console.log(`${kept} files are kept on the device for use without a connection.`);
  for (const route of couldBeListed) console.log(`Could be listed in pages-without-script.mjs: ${route}`);
}

build().catch((error) => {
  console.error(`Build failed: ${error.message}`);
  process.exitCode = 1;
});
