// Gives each page its content security policy: only scripts whose hash stands in the page's own policy may run,
// nothing may be fetched from or sent to another host, and strings cannot become script (Trusted Types).
// A <meta> cannot carry `frame-ancestors`; the server sends that as a header (file-server.mjs).

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const CHARSET = '<meta charSet="utf-8"/>';

/** What the policy would refuse, and a page must therefore not contain. */
const REFUSED = [
  { what: 'an inline style', pattern: /<[a-z][^>]*\sstyle=/i },
  { what: 'a <style> element', pattern: /<style\b/i },
  { what: 'an inline event handler', pattern: /<[a-z][^>]*\son[a-z]+=/i },
  { what: 'a javascript: address', pattern: /(?:href|src|action)="\s*javascript:/i },
];

/** Whoever a link leads to does not learn from where, whatever the host sends. */
const REFERRER = '<meta name="referrer" content="no-referrer"/>';

/** @param {string} text */
const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {string} html */
function policyFor(html) {
  const inline = [...html.matchAll(SCRIPT)].filter(([, attributes]) => !/\ssrc=/.test(attributes ?? ''));
  const hashes = [...new Set(inline.map(([, , text]) => sha256(text ?? '')))];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types nextjs default offline',
  ].join('; ');
}

/**
 * @param {string} html a page as Next wrote it
 * @param {string} name for messages
 */
export function seal(html, name) {
  const markup = html.replace(SCRIPT, '');
  for (const { what, pattern } of REFUSED) {
    const found = pattern.exec(markup);
    if (found) throw new Error(`${name} has ${what}: ${found[0].slice(-80)}`);
  }
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}"/>${REFERRER}`;
  // The character set has to stand within the first 1024 bytes, so the policy comes right after it.
  if (!html.includes(`<head>${CHARSET}`))
    throw new Error(`${name} does not begin its <head> with ${CHARSET}`);
  return html.replace(`<head>${CHARSET}`, () => `<head>${CHARSET}${policy}`);
}

/** @param {string[]} files HTML files, changed in place */
export async function sealPages(files) {
  for (const file of files) await writeFile(file, seal(await readFile(file, 'utf8'), file));
}
