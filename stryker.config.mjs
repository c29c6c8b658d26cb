// @ts-check
// What `npm run test:mutation` plants, and where. See docs/mutation.md.

/** @type {ConstructorParameters<typeof import('@stryker-mutator/core').Stryker>[0]} */
export default {
  mutate: ['lib/findings/**/*.ts', 'lib/triage/**/*.ts', '!**/*.test.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Long, so that a busy machine is not taken for a fault that was noticed.
  timeoutMS: 60_000,
  incremental: true,
  incrementalFile: 'reports/mutation-kept.json',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: 'reports/mutation-sandbox',
  // Not needed by the tests, and not copied.
  ignorePatterns: ['/app', '/public', '/out', '/reports', '/test-results', '/tests/browser'],
  // Rewriting tsconfig.json takes the programming interface of TypeScript, which version 7 does not have.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  // The rules are data, so most faults lie in what runs while a file loads. These are the ones that matter.
  ignoreStatic: false,
  warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
};
