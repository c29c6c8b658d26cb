import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFileServer } from './file-server.mjs';

const outside = mkdtempSync(join(tmpdir(), 'file-server-'));
const folder = join(outside, 'out');
const long = 'let a = 1;\n'.repeat(200);
const contents: Record<string, string> = {
  'index.html': '<p>root</p>',
  '404.html': '<p>none</p>',
  'en/index.html': '<p>en</p>',
  '_next/static/a.js': long,
  'a$b c.txt': 'odd name',
  '.stamp': 'hidden',
  '../secret.txt': 'secret',
};

for (const [name, text] of Object.entries(contents)) {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
const server = createFileServer(folder);

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(outside, { recursive: true });
});

// Not `fetch`, which tidies `..` out of addresses and unpacks answers before one can look.
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method, headers }, resolve).on('error', reject).end();
  });
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

it('answers a folder with its index page', async () => {
  const { status, headers, body } = await ask('/en/?q=1');
  expect([status, headers['content-type'], String(body)]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<p>en</p>',
  ]);
});

it('sends a folder without its slash to the one with it, on this host only', async () => {
  expect((await ask('/en')).headers.location).toBe('/en/');
  expect((await ask('//en')).status).toBe(404);
});

it('answers the 404 page with status 404', async () => {
  const { status, body } = await ask('/nowhere/');
  expect([status, String(body)]).toEqual([404, '<p>none</p>']);
});

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/en/..\\..\\secret.txt',
  '/.stamp',
  '/%',
  '/%00',
])('does not give away %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

it('finds files with odd names', async () => {
  expect(String((await ask('/a$b%20c.txt')).body)).toBe('odd name');
});

it('compresses as the browser asks', async () => {
  const br = await ask('/_next/static/a.js', { 'accept-encoding': 'gzip, deflate, br' });
  expect([br.headers['content-encoding'], String(brotliDecompressSync(br.body))]).toEqual(['br', long]);
  const gzip = await ask('/_next/static/a.js', { 'accept-encoding': 'gzip, br;q=0' });
  expect([gzip.headers['content-encoding'], String(gunzipSync(gzip.body))]).toEqual(['gzip', long]);
  const plain = await ask('/_next/static/a.js');
  expect([plain.headers['content-encoding'], String(plain.body)]).toEqual([undefined, long]);
});

it('lets hashed files be kept for ever and asks again for pages', async () => {
  expect((await ask('/_next/static/a.js')).headers['cache-control']).toContain('immutable');
  const page = await ask('/');
  expect(page.headers['cache-control']).toBe('no-cache');
  expect((await ask('/', { 'if-none-match': String(page.headers.etag) })).status).toBe(304);
});

it('answers HEAD without a body, and no other method', async () => {
  const head = await ask('/', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '11', 0]);
  const post = await ask('/', {}, 'POST');
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
});

it('sends the headers that a page cannot carry itself', async () => {
  const { headers } = await ask('/');
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

it('allows the camera on the page that reads codes, and nowhere else', async () => {
  const allowed = async (path: string) => (await ask(path)).headers['permissions-policy'];
  expect(await allowed('/en/clinician/')).toContain('camera=(self)');
  for (const path of ['/', '/en/', '/en/clinician/x/', '/en/check/?/en/clinician/']) {
    expect(await allowed(path)).toContain('camera=()');
  }
});
