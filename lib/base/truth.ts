/**
 * Three-valued (Kleene) truth: `unknown` means that the person could not or would not say.
 * It is a value of its own and never the same as `absent`.
 */
export type Truth = 'present' | 'unknown' | 'absent';

/** Something whose truth is found by looking at `of`. */
type Fact<Of> = (of: Of) => Truth;

/** Conjunction: absent as soon as one is absent, unknown as soon as one is unknown. */
export const allOf = <Of>(facts: readonly Fact<Of>[], of: Of): Truth => {
  let all: Truth = 'present';
  for (const fact of facts) {
    const truth = fact(of);
    if (truth === 'absent') return truth;
    if (truth === 'unknown') all = truth;
  }
  return all;
};

/** Disjunction: present as soon as one is present, unknown as soon as one is unknown. */
export const anyOf = <Of>(facts: readonly Fact<Of>[], of: Of): Truth => {
  let any: Truth = 'absent';
  for (const fact of facts) {
    const truth = fact(of);
    if (truth === 'present') return truth;
    if (truth === 'unknown') any = truth;
  }
  return any;
};

/** How many of several facts are present, and how many more might be. */
export interface Tally {
  readonly present: number;
  readonly unknown: number;
}

/** Counts truths; `absent` adds nothing. */
export const tallyOf = <Of>(facts: readonly Fact<Of>[], of: Of): Tally => {
  let present = 0;
  let unknown = 0;
  for (const fact of facts) {
    const truth = fact(of);
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
