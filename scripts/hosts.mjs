// npm run hosts: writes docs/hosting/ from the headers that our own server sends, for hosts that serve the built folder
// without it. A test compares those files with what this would write, and what they say with what our server does.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHING, CAMERA_PAGE, KEPT_FOR_EVER, permissions, SECURITY_HEADERS, TYPES } from './headers.mjs';
import { ROOT } from './run.mjs';

/** @param {Record<string, string>} headers */
const lines = (headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/**
 * Where two rules fit, these hosts join the values of a header. Of Permissions-Policy the last word on the camera
 * counts then; Cache-Control stands in one rule only, because the hosts' own value for all else asks again anyway.
 */
const headersFile = () =>
  [
    '# Written by npm run hosts. Netlify and Cloudflare Pages read it when it lies in the served folder: copy it to',
    '# out/_headers after the build. Not before: it must not be among the files that are kept on the device.',
    '/*',
    ...lines({ ...SECURITY_HEADERS, 'Permissions-Policy': permissions('') }),
    `/:locale/${CAMERA_PAGE}/*`,
    ...lines({ 'Permissions-Policy': permissions('self') }),
    `${KEPT_FOR_EVER}*`,
    ...lines({ 'Cache-Control': CACHING.forEver }),
    '',
  ].join('\n');

/** An `add_header` in a `location` would take away those of the server, so what differs by address is in maps. */
const nginxFile = () => `# Written by npm run hosts. For the http block of nginx; serve it over https only.
map $uri $lbp_caching {
  ~^${KEPT_FOR_EVER} "${CACHING.forEver}";
  default "${CACHING.askAgain}";
}
map $uri $lbp_permissions {
  ~^/[\\w-]+/${CAMERA_PAGE}/(index\\.html)?$ "${permissions('self')}";
  default "${permissions('')}";
}
server {
  # listen, server_name, ssl_certificate and ssl_certificate_key: yours.
  root /srv/low-back-pain-check; # what npm run build wrote to out/
  index index.html;
  error_page 404 /404.html;
  charset utf-8;
  charset_types text/html text/css text/javascript text/plain;
  types {
${Object.entries(TYPES)
  .map(([ending, type]) => `    ${type.split(';')[0]} ${ending.slice(1)};`)
  .join('\n')}
  }
  gzip on;
  gzip_types text/css text/javascript text/plain application/json application/manifest+json image/svg+xml;
  access_log off; # or a log without addresses: which article somebody reads says something about them
  add_header Cache-Control $lbp_caching always;
  add_header Permissions-Policy $lbp_permissions always;
${Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  location / {
    limit_except GET { deny all; }
    try_files $uri $uri/ =404;
  }
}
`;

/** By name in docs/hosting/. */
export const hostFiles = { _headers: headersFile(), 'nginx.conf': nginxFile() };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = join(ROOT, 'docs/hosting');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(hostFiles)) await writeFile(join(folder, name), text);
}
