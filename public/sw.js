// Keeps this version of the site on the device and answers from there. The build writes VERSION and FILES above this
// line (scripts/offline.mjs). A version is kept whole or not at all, and the one in use stays until a page asks for
// the new one and no questionnaire is open.

const prefix = 'lbp-site-';
const name = prefix + VERSION;

/** Places where answers may be open: a version must not change under them. */
const inUse = /\/(check|result|clinician|enter|kiosk)(\/(index\.html)?)?$/;

const store = async () => {
  const cache = await caches.open(name);
  // A file whose name holds its hash may come from the browser's own cache; all others are asked for anew.
  const fresh = (path) => (path.startsWith('/_next/static/') ? 'default' : 'reload');
  await cache.addAll(FILES.map((path) => new Request(path, { cache: fresh(path) })));
};

self.addEventListener('install', (event) => {
  event.waitUntil(
    store().catch(async (problem) => {
      await caches.delete(name);
      throw problem;
    }),
  );
});

const takeOver = async () => {
  const names = await caches.keys();
  await Promise.all(
    names.filter((one) => one.startsWith(prefix) && one !== name).map((old) => caches.delete(old)),
  );
  await self.clients.claim();
};

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

const changeVersion = async (asking) => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const busy = pages.some(({ url }) => inUse.test(new URL(url).pathname));
  if (busy) asking.postMessage('busy');
  else await self.skipWaiting();
};

self.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') event.waitUntil(changeVersion(event.source));
});

/** The stored file of an address; what follows a question mark never names another file. */
const stored = async ({ pathname }) => {
  const cache = await caches.open(name);
  return (await cache.match(pathname)) ?? (await cache.match(`${pathname}/`));
};

const missing = async (request) => {
  const cache = await caches.open(name);
  const page = request.mode === 'navigate' ? await cache.match('/404.html') : undefined;
  return page === undefined
    ? Response.error()
    : new Response(page.body, { status: 404, headers: page.headers });
};

const answer = async (request) => {
  const kept = await stored(new URL(request.url));
  return kept ?? fetch(request).catch(() => missing(request));
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  // No page of this site speaks to another host, nor sends anything to its own.
  if (new URL(request.url).origin !== self.location.origin) event.respondWith(Response.error());
  else if (request.method === 'GET') event.respondWith(answer(request));
  else if (request.method !== 'HEAD') event.respondWith(Response.error());
});
