import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const minutes = 60_000;

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // By default one core is kept free for watching, which nobody does here.
    maxWorkers: '100%',
    // What is tested is pure and keeps no state: to load it anew for every file would take a fifth of the time.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['lib/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}'],
          testTimeout: process.env.LBP_LONG ? 20 * minutes : 1 * minutes,
        },
      },
    ],
  },
});
