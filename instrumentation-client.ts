/**
 * Runs before hydration. The pages demand Trusted Types (scripts/seal.mjs); the bundler's chunk loader sets
 * `script.src` from a plain string, so the default policy lets through our own chunks and nothing else. Plain HTML and inline script strings have no policy and are always refused.
 */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

function isOurScript(url: URL): boolean {
  return url.origin === location.origin && url.pathname.startsWith('/_next/static/');
}

const { trustedTypes } = window as { trustedTypes?: TrustedTypesFactory };
trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (isOurScript(new URL(url, location.origin)) ? url : null),
});
