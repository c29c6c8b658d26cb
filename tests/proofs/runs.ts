import type fc from 'fast-check';

/** How many random cases a proof is tried on; the long run (`LBP_LONG=1`) tries twenty times as many. */
export const runsOf = (usual: number): fc.Parameters<unknown> => ({
  numRuns: process.env.LBP_LONG === undefined ? usual : usual * 20,
});
