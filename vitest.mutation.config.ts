import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// For `npm run test:mutation`: the tests that judge planted faults, as one file, so that a fault costs one start.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: { environment: 'node', include: ['tests/mutation/suite.ts'], testTimeout: 60_000 },
});
