// One code base, two targets: the static site (default, written to out/) and, with LBP_TARGET=server, a clinic
// server. Files named *.server.ts(x) exist only for the server target.
const server = process.env.LBP_TARGET === 'server';

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: server ? 'standalone' : 'export',
  distDir: server ? '.next-server' : '.next',
  pageExtensions: server ? ['server.tsx', 'server.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
  // Each target has its own generated route types; a shared tsconfig would check one target against the other.
  typescript: { tsconfigPath: server ? 'tsconfig.server.json' : 'tsconfig.json' },
  // The same sources give the same files: the build script names the build after its sources.
  generateBuildId: () => process.env.LBP_BUILD_ID ?? null,
  trailingSlash: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  // The built-in 404 page carries inline styles, which our content security policy refuses.
  experimental: { globalNotFound: true },
};

export default nextConfig;
