// Fetches LHC-Forms, a public program that shows FHIR questionnaires, so that a test can open ours in it. It is no
// dependency: 13 MB, and only npm run test:long uses it. What was fetched once stays in a folder that git ignores.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

const VERSION = '40.1.3';
const SHA512 = 'WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';
const CACHE = join(ROOT, 'node_modules/.cache');
const FOLDER = join(CACHE, `lforms-${VERSION}`);

/** @param {string} command @param {string[]} args */
async function must(command, ...args) {
  const { code, output } = await run(command, args, { capture: true });
  const [why = 'no reason given'] = output.split('\n').filter((line) => /error/i.test(line));
  if (code !== 0) throw new Error(`${command} ${args[0]} failed: ${why}`);
}

/**
 * @returns {Promise<string>} the folder with its files
 * @throws when it cannot be fetched, with the reason
 */
export async function fetchLhcForms() {
  const files = join(FOLDER, 'package/dist/lforms');
  if (existsSync(files)) return files;
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'lforms-'));
  try {
    await must('npm', 'pack', `lforms@${VERSION}`, '--loglevel=error', '--pack-destination', folder);
    const archive = join(folder, `lforms-${VERSION}.tgz`);
    const sum = createHash('sha512')
      .update(await readFile(archive))
      .digest('base64');
    if (sum !== SHA512) throw new Error(`lforms@${VERSION} is not the file that it was`);
    await must('tar', '-xzf', archive, '-C', folder);
    await rm(archive);
    // Under its own name only when it is complete.
    await rename(folder, FOLDER);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return files;
}
