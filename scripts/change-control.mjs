// npm run change-control: no clinical change without a new ruleset version and an entry that says whom it affects.
//
// Compares the work tree with a base (HEAD, or `--base <revision>`). When questionnaire, findings, rules or clinical
// wording changed, lib/triage/ruleset.ts must carry another version than the base, and content/CHANGELOG.md a new
// entry for it. Before the first release (no tag) it only checks that the present version has an entry.
//
// An entry is a section `## <version>` with a line `Affected:` and a line `Reviewed by:`.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const GUARDED = ['lib/questionnaire', 'lib/findings', 'lib/triage'];
const GUARDED_WORDING = /^content\/[^/]+\/(questionnaire|clinical)\.json$/;
const RULESET = 'lib/triage/ruleset.ts';
const CHANGELOG = 'content/CHANGELOG.md';
const VIGNETTES = 'content/vignettes';

/** @param {string} root @param {string[]} args */
const git = (root, ...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** @param {string} root @param {string[]} args */
const gitLines = (root, ...args) =>
  git(root, ...args)
    .split('\n')
    .filter((line) => line !== '');

/** The file at a revision, or '' when it was not there. @param {string} root @param {string} base @param {string} path */
const atBase = (root, base, path) => {
  try {
    return git(root, 'show', `${base}:${path}`);
  } catch {
    return '';
  }
};

/** @param {string} root @param {string} path */
const now = (root, path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');

/** @param {string} source */
const versionIn = (source) => /rulesetVersion\s*=\s*'([^']+)'/.exec(source)?.[1];

/** The changelog's section for a version, without its heading. @param {string} changelog @param {string} version */
const entryFor = (changelog, version) =>
  changelog
    .split(/^## /m)
    .slice(1)
    .find((section) => section.split(/\s/)[0] === version);

/** @param {string} path */
const isGuarded = (path) =>
  GUARDED_WORDING.test(path) ||
  (GUARDED.some((folder) => path.startsWith(`${folder}/`)) && !path.includes('.test.'));

/** The guarded files that differ from the base. @param {string} root @param {string} base */
const changedFiles = (root, base) =>
  [
    ...gitLines(root, 'diff', '--name-only', '--no-renames', base, '--'),
    ...gitLines(root, 'ls-files', '--others', '--exclude-standard'),
  ].filter(isGuarded);

/** The tier that each case expects, by its id. @param {string[]} files */
const tiersIn = (files) => {
  /** @type {Map<string, string>} */
  const tiers = new Map();
  for (const file of files) {
    for (const { id, expect } of parse(file)?.cases ?? []) {
      tiers.set(id, expect.knownDifference?.given ?? expect.tier);
    }
  }
  return tiers;
};

/** Which cases come to another tier than at the base. @param {string} root @param {string} base */
const movedCases = (root, base) => {
  const yaml = (/** @type {string} */ name) => name.endsWith('.yaml');
  const before = gitLines(root, 'ls-tree', '--name-only', base, `${VIGNETTES}/`).filter(yaml);
  const after = existsSync(join(root, VIGNETTES)) ? readdirSync(join(root, VIGNETTES)).filter(yaml) : [];
  const was = tiersIn(before.map((path) => atBase(root, base, path)));
  const is = tiersIn(after.map((name) => now(root, join(VIGNETTES, name))));
  return [...is]
    .filter(([id, tier]) => was.has(id) && was.get(id) !== tier)
    .map(([id, tier]) => `case ${id}: ${was.get(id)} before, ${tier} now`);
};

/** What is wrong with the entry for a version. @param {string} changelog @param {string} version */
const problemsOfEntry = (changelog, version) => {
  const entry = entryFor(changelog, version);
  if (entry === undefined) return [`${CHANGELOG} has no entry "## ${version}".`];
  return ['Affected:', 'Reviewed by:']
    .filter((line) => !new RegExp(`^[*_ -]*${line}[*_ ]*[^\\s*_]`, 'm').test(entry))
    .map((line) => `The entry "## ${version}" in ${CHANGELOG} has no line "${line}".`);
};

/**
 * Checks a work tree. `problems` is empty when all is well; `notes` says which cases move.
 * @param {{ root: string, base?: string }} options
 */
export const changeControl = ({ root, base = 'HEAD' }) => {
  const version = versionIn(now(root, RULESET));
  if (version === undefined) return { problems: [`${RULESET} has no rulesetVersion.`], notes: [] };
  const changelog = now(root, CHANGELOG);
  if (gitLines(root, 'tag', '--list').length === 0) {
    return { problems: problemsOfEntry(changelog, version), notes: ['Nothing has been released yet.'] };
  }
  const changed = changedFiles(root, base);
  if (changed.length === 0) return { problems: problemsOfEntry(changelog, version), notes: [] };
  const notes = [`Clinical files that changed: ${changed.join(', ')}.`, ...movedCases(root, base)];
  if (version === versionIn(atBase(root, base, RULESET))) {
    return {
      notes,
      problems: [`A clinical change needs a new rulesetVersion in ${RULESET}; it is still ${version}.`],
    };
  }
  if (entryFor(atBase(root, base, CHANGELOG), version) !== undefined) {
    return {
      notes,
      problems: [`The entry "## ${version}" in ${CHANGELOG} is not new; a change needs its own.`],
    };
  }
  return { notes, problems: problemsOfEntry(changelog, version) };
};

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) {
  const at = process.argv.indexOf('--base');
  const base = at > 0 ? process.argv[at + 1] : undefined;
  const root = join(import.meta.dirname, '..');
  const { problems, notes } = changeControl({ root, ...(base === undefined ? {} : { base }) });
  for (const note of notes) console.log(`change-control: ${note}`);
  for (const problem of problems) console.error(`change-control: ${problem}`);
  if (problems.length === 0) console.log('change-control: all well');
  process.exitCode = problems.length === 0 ? 0 : 1;
}
