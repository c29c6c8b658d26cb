import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Source text by path from the root of the repository, with `/` everywhere. */
export type Sources = ReadonlyMap<string, string>;

const root = fileURLToPath(new URL('../../', import.meta.url));
const isCode = (name: string): boolean => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name);

/** All code of a top-level folder, tests excepted. */
export const sourcesOf = (folder: string): Sources =>
  new Map(
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter(isCode)
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((path) => [path, readFileSync(root + path, 'utf8')]),
  );

const spine = [
  'base',
  'questionnaire',
  'findings',
  'triage',
  'explanation',
  'summary',
  'assessment',
] as const;
const below = (room: (typeof spine)[number]): readonly string[] =>
  spine.slice(0, spine.indexOf(room)).map((name) => `lib/${name}`);

/** What each room may import besides itself (docs: the house). A room that is not named here does not exist. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(spine.map((room) => [`lib/${room}`, below(room)])),
  'lib/visit': below('summary'),
  'lib/visit-moves': [...below('summary'), 'lib/visit'],
  'lib/handover': [...below('assessment'), 'lib/assessment'],
  'lib/fhir': [...below('assessment'), 'lib/handover', 'lib/i18n'],
  'lib/face-sheet': [...below('assessment'), 'lib/i18n'],
  'lib/qr': [...below('explanation'), 'lib/handover'],
  'lib/handover-file': ['lib/base', 'lib/questionnaire', 'lib/summary', 'lib/handover'],
  'lib/care-advice': below('assessment'),
  'lib/counterfactual': below('assessment'),
  'lib/i18n': [...below('summary'), 'content'],
  'lib/text': [...below('assessment'), 'lib/face-sheet', 'lib/i18n'],
  'lib/articles': [...below('assessment'), 'lib/i18n', 'content'],
  'lib/rulebook': [...below('assessment'), 'lib/assessment', 'lib/i18n', 'lib/articles', 'content'],
  'lib/care-advice-words': ['lib/triage', 'lib/care-advice', 'lib/articles', 'lib/i18n', 'content'],
  'lib/speech': [],
  'lib/hazards': [],
  'lib/kiosk': ['lib/base', 'lib/questionnaire', 'lib/triage', 'lib/summary', 'lib/visit', 'lib/handover'],
  'lib/device': [...below('assessment'), 'lib/kiosk'],
  'app/_ui': [],
  'app/_site': ['app/_ui', 'lib', 'content/regions.json'],
  'app/_body-chart': ['lib'],
  'app/_intake': ['app/_ui', 'app/_site', 'app/_body-chart', 'lib'],
  'app/_summary': ['app/_ui', 'app/_site', 'app/_body-chart', 'lib'],
  'app/_clinician': ['app/_ui', 'app/_site', 'app/_summary', 'lib'],
  'app/_tablet-comfort': ['app/_ui', 'lib'],
  'app/_kiosk': [
    'app/_ui',
    'app/_site',
    'app/_intake',
    'app/_summary',
    'app/_clinician',
    'app/_tablet-comfort',
    'lib',
  ],
  app: ['app', 'lib'],
};

/** Single files that may look further than their room. */
const mayAlsoImport: Readonly<Record<string, readonly string[]>> = {
  // Only for the type: an evidence id that is not in the bibliography does not compile.
  'lib/triage/rule.ts': ['content/bibliography.json'],
  // The result reads the answers where the questionnaire keeps them: in memory, in its session.
  'app/_summary/result.tsx': [
    'app/_intake/erase',
    'app/_intake/session',
    'app/_intake/use-page-title',
    'app/_intake/use-session',
  ],
};

/** Rooms are entered by their `index.ts`, or by one of these doors, which are kept apart to be loaded apart. */
export const doors: Readonly<Record<string, readonly string[]>> = {
  'lib/questionnaire': [
    'schema',
    'form',
    'form-schema',
    'switches',
    'criteria',
    'sheet',
    'sheet-answers',
    'sheet-schema',
  ],
  'lib/findings': ['polarity'],
  'lib/triage': ['sentence'],
  'lib/qr': ['symbol'],
  'lib/i18n': ['wording', 'answer-text', 'sources', 'rulebook', 'sheet-text'],
  'lib/fhir': ['read'],
  'lib/kiosk': ['settings-file', 'record'],
  'lib/device': ['tablet'],
  'lib/articles': ['blocks', 'library', 'references'],
};

/** Rooms in which the same input always gives the same output, anywhere. */
const pure = [
  ...spine.map((room) => `lib/${room}`),
  'lib/fhir',
  'lib/qr',
  'lib/text',
  'lib/visit',
  'lib/visit-moves',
  'lib/handover',
  'lib/handover-file',
  'lib/kiosk',
  'lib/face-sheet',
  'lib/care-advice',
  'lib/counterfactual',
  'lib/speech',
];
const packages: Readonly<Record<string, readonly string[]>> = {
  'lib/questionnaire': ['zod/mini'],
  'lib/handover': ['zod/mini'],
  'lib/fhir': ['fhir/r4', 'zod/mini'],
  'lib/qr': ['qr'],
  'lib/device': ['zod/mini'],
  'lib/kiosk': ['zod/mini'],
  'lib/articles': ['zod/mini', 'marked', 'yaml', 'node:fs', 'node:path'],
  'lib/rulebook': ['zod/mini', 'yaml', 'node:fs', 'node:path'],
  'lib/hazards': ['node:fs', 'node:path'],
  'app/_ui': ['react'],
};
const impure =
  /\b(Date\.now|new Date\b|Math\.random|fetch\(|Intl\b|performance\b|crypto\b|setTimeout|setInterval|toLocale\w+|window\b|document\b|navigator\b|localStorage|sessionStorage|indexedDB|process\b|Buffer\b|console\b)/;

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const withoutStrings = (source: string): string =>
  source.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

/** Everything that a file imports: `import … from`, `export … from`, `import '…'`, `import('…')`, types included. */
export const importsOf = (source: string): readonly string[] =>
  [...withoutComments(source).matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (found) => found[1] ?? '',
  );

const roomOf = (path: string): string => {
  if (path.startsWith('content/')) return 'content';
  const room = path
    .replace(/\.tsx?$/, '')
    .split('/')
    .slice(0, 2)
    .join('/');
  return room.startsWith('app/') && !(room in mayImport) ? 'app' : room;
};

const targetOf = (specifier: string, from: string): string => {
  if (specifier.startsWith('@/')) return posix.normalize(specifier.slice(2));
  return posix.normalize(posix.join(posix.dirname(from), specifier));
};

const isAllowed = (target: string, from: string): boolean => {
  const allowed = [...(mayImport[roomOf(from)] ?? []), ...(mayAlsoImport[from] ?? [])];
  return allowed.some((room) => target === room || roomOf(target) === room || target.startsWith(`${room}/`));
};

const isDoor = (target: string): boolean => {
  const [, , ...inside] = target.split('/');
  const room = roomOf(target);
  return !target.startsWith('lib/') || inside.length === 0 || (doors[room] ?? []).includes(inside.join('/'));
};

const complaintAbout = (specifier: string, from: string): string | undefined => {
  const room = roomOf(from);
  if (!/^(\.|@\/)/.test(specifier)) {
    const free = room === 'app' || (room.startsWith('app/') && room !== 'app/_ui');
    return free || packages[room]?.includes(specifier) ? undefined : `may not use ${specifier}`;
  }
  const target = targetOf(specifier, from);
  if (roomOf(target) === room) return undefined;
  if (!isAllowed(target, from)) return `may not import ${target}`;
  return isDoor(target) ? undefined : `enters ${roomOf(target)} by the window: ${target}`;
};

/** What is wrong with the imports of some files: one line each, empty when the house stands. */
export const violationsIn = (sources: Sources): readonly string[] =>
  [...sources].flatMap(([path, source]) => {
    const room = roomOf(path);
    const complaints = importsOf(source).map((specifier) => complaintAbout(specifier, path));
    if (!(room in mayImport)) complaints.push('stands in no room of the house');
    const found = pure.includes(room) ? impure.exec(withoutStrings(withoutComments(source))) : null;
    if (found !== null) complaints.push(`is not pure: ${found[0]}`);
    return complaints.flatMap((complaint) => (complaint === undefined ? [] : `${path} ${complaint}`));
  });

/** The folder or file exists, so that the table names nothing that is gone. */
export const exists = (room: string): boolean =>
  room === 'app' || ['', '.ts'].some((ending) => existsSync(`${root}${room}${ending}`));
