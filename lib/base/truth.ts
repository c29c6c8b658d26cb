/**
 * Three-valued (Kleene) truth: `unknown` means that the person could not or would not say.
 * It is a value of its own and never the same as `absent`.
 */
export type Truth = 'present' | 'unknown' | 'absent';

/** Conjunction: absent as soon as one is absent, unknown as soon as one is unknown. */
export const allOf = (truths: readonly Truth[]): Truth => {
  if (truths.includes('absent')) return 'absent';
  return truths.includes('unknown') ? 'unknown' : 'present';
};

/** Disjunction: present as soon as one is present, unknown as soon as one is unknown. */
export const anyOf = (truths: readonly Truth[]): Truth => {
  if (truths.includes('present')) return 'present';
  return truths.includes('unknown') ? 'unknown' : 'absent';
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
