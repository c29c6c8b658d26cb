/**
 * Counterfactuals: what would raise the urgency, what would lower it, and what could not be told. Each is found by
 * running the spine again with the answers changed, so none says anything that the rules do not. Beside the spine:
 * not part of `assess`. Ids and values only, no sentence.
 */
export { whatWouldLower } from './lower';
export { type Raise, whatWouldRaise } from './raise';
export { type RaisedTier, type SafetyNet, safetyNetOf } from './safety-net';
export { openThatCouldRaise, whatCouldNotBeTold } from './untold';
