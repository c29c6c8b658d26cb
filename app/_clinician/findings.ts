import { type FindingId, findingIds, items } from '@/lib/questionnaire';
import type { PrivateId, Summary } from '@/lib/summary';

type SharedFinding = Exclude<FindingId, PrivateId>;

const isShared = (finding: FindingId): finding is SharedFinding => !finding.startsWith('saf_');

/** What can be a sign of something serious: class A and B (evidence §2.1), without what is never handed over. */
const dangers: readonly SharedFinding[] = findingIds
  .filter(isShared)
  .filter((finding) => items[finding].class !== 'C');

/** The dangers, each once: denied, reported, asked without an answer, or not in the summary. */
export interface RedFlags {
  readonly present: readonly FindingId[];
  readonly unknown: readonly FindingId[];
  readonly absent: readonly FindingId[];
  readonly missing: readonly FindingId[];
}

export const redFlagsOf = ({ answers, denied, unknown }: Summary): RedFlags => {
  const absent = new Set<FindingId>(denied);
  const open = new Set<FindingId>(unknown);
  const asked = dangers.filter((finding) => answers[finding] !== undefined);
  return {
    present: asked.filter((finding) => !absent.has(finding) && !open.has(finding)),
    unknown: asked.filter((finding) => open.has(finding)),
    absent: asked.filter((finding) => absent.has(finding)),
    missing: dangers.filter((finding) => answers[finding] === undefined),
  };
};

/** What else was asked and not answered. */
export const otherUnknown = ({ unknown }: Summary): readonly FindingId[] =>
  unknown.filter((finding) => items[finding].class === 'C');
