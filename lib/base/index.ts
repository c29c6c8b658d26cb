/**
 * The ground that everything stands on: three truth values, results that may fail, and a few type helpers.
 * Knows nothing of back pain. Pure.
 */
export * from './result';
export * from './truth';
export * from './types';
