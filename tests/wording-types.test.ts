// That a missing text does not compile is a promise of the types. This keeps it honest: it takes single keys out of a
// copy of the project and expects the type check to complain.

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const copies: string[] = [];

/** A copy of what the type check of the app reads. */
const copyOfProject = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'wording-'));
  copies.push(copy);
  for (const part of ['app', 'lib', 'content', 'tsconfig.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const types = '/// <reference types="next" />\n/// <reference types="next/image-types/global" />\n';
  writeFileSync(join(copy, 'next-env.d.ts'), types);
  const config = {
    extends: './tsconfig.json',
    compilerOptions: { incremental: false },
    include: ['next-env.d.ts', 'app', 'lib'],
    exclude: ['**/*.test.ts'],
  };
  writeFileSync(join(copy, 'tsconfig.check.json'), JSON.stringify(config));
  return copy;
};

/** Takes a key, named by its path, out of a JSON file. */
const withoutKey = (file: string, path: readonly string[]): void => {
  const json = JSON.parse(readFileSync(file, 'utf8'));
  const parent = path.slice(0, -1).reduce((node, key) => node[key], json);
  if (!(String(path.at(-1)) in parent)) throw new Error(`${file} has no ${path.join('.')}`);
  delete parent[String(path.at(-1))];
  writeFileSync(file, JSON.stringify(json));
};

/** What the type check of a copy says; empty when it is content. */
const complaints = (copy: string): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [tsc, '--noEmit', '-p', 'tsconfig.check.json'],
      { cwd: copy },
      (error, output) => {
        if (error !== null && output === '') reject(error);
        else resolve(output);
      },
    );
  });

/** Keys that are taken out together: one of each file, since the type check names one missing key of a file at a time. */
type Deletion = readonly [file: string, path: readonly string[], complaint: string];
const rounds: readonly (readonly [string, readonly Deletion[]])[] = [
  [
    'a rule, an option, a text of the result or a reference',
    [
      ['content/en/clinical.json', ['rules', 'r-inf-fever'], `Property '"r-inf-fever"' is missing`],
      [
        'content/en/questionnaire.json',
        ['items', 'ctx_course', 'options', 'worse_fast'],
        "'worse_fast' is missing",
      ],
      ['content/en/ui.json', ['result', 'nothing', 'text'], "Property 'text'"],
      ['content/bibliography.json', ['girft2023'], '\'"girft2023"\''],
    ],
  ],
  [
    'one voice, a hint, a button or another reference',
    [
      ['content/en/clinical.json', ['notes', 'cancer_unknown', 'text', 'other'], "'other' is missing"],
      ['content/en/questionnaire.json', ['pages', 'legs-now', 'hint'], "'hint' is missing"],
      ['content/en/ui.json', ['result', 'print'], "Property 'print'"],
      ['content/bibliography.json', ['yusuf2019'], '\'"yusuf2019"\''],
    ],
  ],
];

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

describe('the type check', () => {
  const whole = complaints(copyOfProject());

  it.each(rounds)('complains about every text that is missing: %s', async (_, deletions) => {
    const copy = copyOfProject();
    for (const [file, path] of deletions) withoutKey(join(copy, file), path);
    const output = await complaints(copy);
    for (const [, , complaint] of deletions) {
      expect(output).toContain(complaint);
      expect(await whole).not.toContain(complaint);
    }
  });
});
