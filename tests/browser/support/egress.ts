// Watches everything through which an answer could leave a page: requests, cookies, storage, addresses, titles, history.

import { readdirSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';

/** Every address of the built site. */
const addresses: ReadonlySet<string> = new Set(
  readdirSync('out', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => `/${parentPath.replaceAll('\\', '/')}/${name}`.replace('/out/', '/'))
    .map((path) => path.replace(/\/index\.html$/, '/')),
);

/** Behind the name of a file stands nothing, or what Next's router puts there to tell its own requests apart. */
const isQuery = (search: string): boolean => search === '' || /^\?_rsc=[\w-]*$/.test(search);

/** Names under which something may be kept. */
const mayKeep: Readonly<Record<string, RegExp>> = {
  cookie: /^$/,
  local: /^lbp-region$/,
  session: /^$/,
  database:
    /^(lbp-draft\/vault\/(key|draft)|lbp-tablet\/(tablet\/(settings|keys|code|alarm|(passphrase|code)Attempts)|intakes\/[\da-f-]{36}))$/,
  cache: /^lbp-site-\w+$/,
  file: /^$/,
  name: /^$/,
  referrer: /^$/,
};

/** How an answer looks: the name of a question, or one of the words that the test has typed. */
const answerLike = (typed: readonly string[]): RegExp =>
  new RegExp(
    ['\\b(ctx|ces|mot|cord|sys|fx|inf|vis|preg|saf|psy|neu|bio|axspa|bel|goal)_', ...typed].join('|'),
    'i',
  );

declare global {
  interface Window {
    seenInHistory: string[];
  }
}

/** In the page: keeps every entry that is written into the history. */
const recordHistory = (): void => {
  window.seenInHistory = [];
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name].bind(history);
    history[name] = (state, title, url) => {
      window.seenInHistory.push(JSON.stringify([state, String(url ?? '')]));
      original(state, title, url);
    };
  }
};

/** In the page: everything that is kept, as kind and name. */
const everythingKept = async (): Promise<readonly (readonly [string, string])[]> => {
  const kept: [string, string][] = [
    ...Object.keys(localStorage).map((key): [string, string] => ['local', key]),
    ...Object.keys(sessionStorage).map((key): [string, string] => ['session', key]),
    ...(await caches.keys()).map((key): [string, string] => ['cache', key]),
    ['cookie', document.cookie],
    ['name', window.name],
    ['referrer', document.referrer],
  ];
  const folder = await navigator.storage.getDirectory();
  for await (const file of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
    kept.push(['file', file]);
  const keysOf = (database: IDBDatabase, store: string): Promise<readonly IDBValidKey[]> =>
    new Promise((resolve) => {
      const request = database.transaction(store).objectStore(store).getAllKeys();
      request.onsuccess = () => resolve(request.result);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    for (const store of database.objectStoreNames)
      for (const key of await keysOf(database, store)) kept.push(['database', `${name}/${store}/${key}`]);
    database.close();
  }
  return kept;
};

/** In the page: controls whose content the browser may keep on the disk or send away to check its spelling. */
const unguardedControls = (): readonly string[] =>
  [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'main :is(input, textarea):not([readonly])',
    ),
  ]
    .filter(({ autocomplete, spellcheck, form, type }) => {
      // What is typed once is never offered again either.
      const isKept = !['off', 'one-time-code'].includes(autocomplete || (form?.autocomplete ?? ''));
      return (
        type !== 'file' &&
        type !== 'search' &&
        (form !== null || type === 'textarea') &&
        (isKept || spellcheck)
      );
    })
    .map(({ name, id }) => name || id);

/** Why a request may not be made; `undefined` when it is a plain look at a file of this site. */
const faultOf = (request: Request, origin: string | undefined, answers: RegExp): string | undefined => {
  const url = new URL(request.url());
  // Made of the page's own memory: a picture in the page, a file to save.
  if (url.protocol === 'data:' || url.protocol === 'blob:') return undefined;
  const isFile = url.origin === origin && addresses.has(decodeURI(url.pathname)) && isQuery(url.search);
  // With HEAD Next's router asks whether a link leads where it says.
  if (!isFile || !['GET', 'HEAD'].includes(request.method()) || request.postData() !== null)
    return `request: ${request.method()} ${request.url()}`;
  const headers = JSON.stringify(request.headers());
  return request.headers().referer || answers.test(headers) ? `headers: ${headers}` : undefined;
};

/** Begins to watch. `check` looks at what is kept and told right now; it gives all faults found so far. */
export const watchEgress = async (page: Page, origin: string | undefined, typed: readonly string[]) => {
  const answers = answerLike(typed);
  const faults = new Set<string>();
  const note = (fault: string | undefined): void => {
    if (fault !== undefined) faults.add(fault);
  };
  page.on('request', (request) => note(faultOf(request, origin, answers)));
  page.on('websocket', (socket) => note(`websocket: ${socket.url()}`));
  await page.addInitScript(recordHistory);
  const check = async (): Promise<readonly string[]> => {
    const { origin: where, pathname, search, hash } = new URL(page.url());
    const isPlain =
      where === origin && addresses.has(pathname) && search === '' && /^(#content)?$/.test(hash);
    if (!isPlain) note(`address: ${page.url()}`);
    const told = await page.evaluate(() => [
      document.title,
      JSON.stringify(history.state),
      ...window.seenInHistory,
    ]);
    for (const text of told) if (answers.test(text)) note(`told: ${text}`);
    for (const cookie of await page.context().cookies()) note(`cookie: ${cookie.name}`);
    for (const [kind, name] of await page.evaluate(everythingKept))
      if (!mayKeep[kind]?.test(name)) note(`${kind}: ${name}`);
    for (const name of await page.evaluate(unguardedControls)) note(`unguarded: ${name}`);
    return [...faults];
  };
  return { check };
};
