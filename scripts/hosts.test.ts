import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileServer } from './file-server.mjs';
import { hostFiles } from './hosts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
const paths = [
  '/',
  '/en/',
  '/en/check/',
  '/en/clinician/',
  '/_next/static/a.js',
  '/sw.js',
  '/en/fhir/q.json',
];
for (const path of paths) {
  const file = join(folder, path.replace(/\/$/, '/index.html'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'x');
}
const server = createFileServer(folder);
beforeAll(() => new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready)));
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

type Headers = Readonly<Record<string, string>>;

/** What our own server sends, without what tells of the single file. */
const sentByUs = async (path: string): Promise<Headers> => {
  const { port } = server.address() as AddressInfo;
  const { headers } = await fetch(`http://127.0.0.1:${port}${path}`);
  const ofTheFile = ['content-length', 'content-type', 'date', 'etag', 'vary', 'connection', 'keep-alive'];
  return Object.fromEntries([...headers].filter(([name]) => !ofTheFile.includes(name)));
};

const own = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll(':locale', '[^/]+')}$`);

/** What a host sends that joins the values of all rules that fit. */
const sentByHeadersFile = (path: string): Headers => {
  const sent: Record<string, string> = {};
  let fits = false;
  for (const line of hostFiles._headers.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    if (!line.startsWith(' ')) fits = own(line).test(path);
    else if (fits) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/);
      const key = name.toLowerCase();
      sent[key] = key in sent ? `${sent[key]}, ${value}` : value;
    }
  }
  return sent;
};

/** Of a list of permissions the last word on each counts (RFC 8941, dictionaries). */
const permissionsIn = (value = ''): Headers =>
  Object.fromEntries(value.split(', ').map((one) => one.split(/=(.*)/).slice(0, 2)));

const sentByNginx = (path: string): Headers => {
  const text = hostFiles['nginx.conf'];
  const maps = new Map(
    [...text.matchAll(/map \$uri (\$\w+) \{\n {2}~(\S+) "(.*)";\n {2}default "(.*)";/g)].map(
      ([, name = '', pattern = '', special = '', usual = '']) => [
        name,
        new RegExp(pattern).test(path) ? special : usual,
      ],
    ),
  );
  const added = [...text.matchAll(/add_header (\S+) (?:"(.*)"|(\$\w+)) always;/g)];
  return Object.fromEntries(
    added.map(([, name = '', value, variable = '']) => [
      name.toLowerCase(),
      value ?? maps.get(variable) ?? '',
    ]),
  );
};

describe('the sample files for hosts', () => {
  it('are those of our own server: run `npm run hosts` when they are not', () => {
    expect(readdirSync('docs/hosting').toSorted()).toEqual(
      ['README.md', ...Object.keys(hostFiles)].toSorted(),
    );
    for (const [name, text] of Object.entries(hostFiles))
      expect(readFileSync(`docs/hosting/${name}`, 'utf8')).toBe(text);
  });

  it.each(paths)('have nginx send for %s what our server sends', async (path) => {
    expect(sentByNginx(path)).toEqual(await sentByUs(path));
  });

  it.each(paths)('have Netlify and Cloudflare Pages send for %s what our server sends', async (path) => {
    const { 'permissions-policy': allowed, 'cache-control': caching, ...sent } = sentByHeadersFile(path);
    const { 'permissions-policy': ours, 'cache-control': kept, ...rest } = await sentByUs(path);
    expect(sent).toEqual(rest);
    expect(permissionsIn(allowed)).toEqual(permissionsIn(ours));
    // What is not kept for ever these hosts ask for again by themselves.
    expect(caching ?? 'no-cache').toBe(kept);
  });
});
