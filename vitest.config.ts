import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const minutes = 60_000;

/** Proofs over ten thousands of cases, the longest first; begun last, they would keep one core waiting. */
const long = ['spine', 'journey-random', 'specification', 'second-opinion', 'command-line', 'wording-types'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = long.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // By default one core is kept free for watching, which nobody does here.
    maxWorkers: '100%',
    // What is tested is pure and keeps no state: to load it anew for every file would take a fifth of the time.
    isolate: false,
    sequence: { sequencer: LongestFirst },
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
