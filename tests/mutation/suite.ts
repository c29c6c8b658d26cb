import { it } from 'vitest';

/*
 * The tests that judge the faults planted by `npm run test:mutation`, all as one file: a fault then costs one start,
 * and ends at the first test that fails. So the quick ones come first. Only written cases are here: with random ones
 * a fault would be noticed in one run and not in the next. Two are left out on purpose: the decision table, which
 * changes with every rule and notices all without judging anything, and the 2,000 reference cases, which take longest
 * and notice nothing that these do not.
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
  () => import('../../lib/triage/disposition.test'),
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
