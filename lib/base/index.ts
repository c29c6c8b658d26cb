/**
 * The ground that everything stands on: three truth values, results that may fail, text from strangers, versions of what was kept, and
 * a few type helpers. Knows nothing of back pain. Pure.
 */
export * from './printable';
export * from './repeated-keys';
export * from './result';
export * from './truth';
export * from './types';
export * from './versions';
