/**
 * Three-valued (Kleene) truth: `unknown` means that the person could not or would not say.
 * It is a value of its own and never the same as `absent`.
 */
export type Truth = 'present' | 'unknown' | 'absent';

/** Conjunction of what the tests say: absent as soon as one is absent, unknown as soon as one is unknown. */
export const allOf = <T>(tests: readonly ((of: T) => Truth)[], of: T): Truth => {
  let truth: Truth = 'present';
  for (const test of tests) {
    const one = test(of);
    if (one === 'absent') return one;
    if (one === 'unknown') truth = one;
  }
  return truth;
};

/** Disjunction of what the tests say: present as soon as one is present, unknown as soon as one is unknown. */
export const anyOf = <T>(tests: readonly ((of: T) => Truth)[], of: T): Truth => {
  let truth: Truth = 'absent';
  for (const test of tests) {
    const one = test(of);
    if (one === 'present') return one;
    if (one === 'unknown') truth = one;
  }
  return truth;
};

/** How many of several facts are present, and how many more might be. */
export interface Tally {
  readonly present: number;
  readonly unknown: number;
}

/** Counts truths; `absent` adds nothing. */
export const tallyOf = (truths: readonly Truth[]): Tally => {
  let present = 0;
  let unknown = 0;
  for (const truth of truths) {
    if (truth === 'present') present += 1;
    else if (truth === 'unknown') unknown += 1;
  }
  return { present, unknown };
};

/** "At least n of them": present when enough are present, unknown when the unknown ones could make it enough. */
export const reaches = (tally: Tally, n: number): Truth => {
  if (tally.present >= n) return 'present';
  return tally.present + tally.unknown >= n ? 'unknown' : 'absent';
};

/**
 * "Exactly n of them". Only what is present counts, so it holds when n are present whatever is unknown
 * (an unknown is not a yes, evidence §6.1(3)).
 */
export const equals = (tally: Tally, n: number): Truth => {
  if (tally.present === n) return 'present';
  return tally.present < n && tally.present + tally.unknown >= n ? 'unknown' : 'absent';
};
