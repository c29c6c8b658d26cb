// The headers that whoever serves the site has to send: the one list from which our own server (file-server.mjs) and
// the sample files for hosts (hosts.mjs) take them. What can stand in a page stands in it (seal.mjs).

/** Sent with every answer. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** The one kind of page that may ask for the camera, to read a code. Links to it load it anew, so that this holds. */
export const CAMERA_PAGE = 'clinician';

/** @param {'self' | ''} camera who may ask for it */
export const permissions = (camera) =>
  `camera=(${camera}), geolocation=(), microphone=(), payment=(), usb=()`;

/** Files whose names hold a hash of their content never change. */
export const KEPT_FOR_EVER = '/_next/static/';

export const CACHING = { forEver: 'public, max-age=31536000, immutable', askAgain: 'no-cache' };

/** Types that a host might not know, or know without the character set. */
export const TYPES = /** @type {Record<string, string>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
});
