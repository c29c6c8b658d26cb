import { it } from 'vitest';

/*
 * The tests that judge the faults planted by `npm run test:mutation`, all as one file: a fault then costs one start,
 * and ends at the first test that fails. So the quick ones come first, the 2,000 cases last. Only written cases are
 * here: with random ones a fault would be noticed in one run and not in the next. The decision table is not here
 * either: it changes with every rule, and notices all without judging anything.
 */
const judges = [
  () => import('../ids.test'),
  () => import('../../lib/triage/boundaries.test'),
  () => import('../../lib/findings/condition.test'),
  () => import('../../lib/findings/evaluate.test'),
  () => import('../../lib/findings/derived.test'),
  () => import('../../lib/findings/derived-counts.test'),
  () => import('../../lib/findings/polarity.test'),
  () => import('../../lib/findings/profile.test'),
  () => import('../../lib/triage/alarm.test'),
  () => import('../../lib/triage/decide.test'),
  () => import('../../lib/triage/evaluate.test'),
  () => import('../../lib/triage/ruleset.test'),
  () => import('../../lib/triage/sentence.test'),
  () => import('../proofs/polarity.test'),
  () => import('../golden-vignettes.test'),
];

for (const load of judges) {
  try {
    await load();
  } catch (error) {
    // Stryker takes a file that does not load for one without tests, and its fault for one that nobody noticed.
    it('a file of tests loads', () => {
      throw error;
    });
  }
}
