/** What only staff know: tried slowly, counted before it is tried, and locked out after too many wrong ones. */
import { type Attempts, afterFailure, isLockOut, noAttempts, waitLeft } from '@/lib/kiosk';
import { resultOf } from './database';
import { deleteAllIntakes } from './intakes';
import { isCode, rewrapped, unlockedKey } from './sealing';
import { database, forget, read, write } from './tablet-database';

/** What came of a try: right, wrong, or not tried because it is too early; waits in milliseconds. */
export type Tried<Value> =
  | { readonly kind: 'right'; readonly value: Value }
  | { readonly kind: 'wrong'; readonly wait: number; readonly lockedOut: boolean }
  | { readonly kind: 'too_early'; readonly wait: number };

/** Counts a try before it is made; `null` when it is too early for one. */
const countTry = async (name: 'passphraseAttempts' | 'codeAttempts', now: number): Promise<Attempts | null> =>
  (await database.within('tablet', 'change', async (store) => {
    const before = (await resultOf<Attempts | undefined>(store.get(name))) ?? noAttempts;
    if (waitLeft(before, now) > 0) return null;
    const after = afterFailure(before, now);
    await resultOf(store.put(after, name));
    return after;
  })) ?? null;

const tried = async <Value>(
  name: 'passphraseAttempts' | 'codeAttempts',
  now: number,
  attempt: () => Promise<Value | null>,
): Promise<Tried<Value>> => {
  const counted = await countTry(name, now);
  if (counted === null) return { kind: 'too_early', wait: waitLeft((await read(name)) ?? noAttempts, now) };
  const value = await attempt();
  if (value === null) return { kind: 'wrong', wait: waitLeft(counted, now), lockedOut: isLockOut(counted) };
  await forget(name);
  return { kind: 'right', value };
};

/** Opens the tablet for staff. A lock-out deletes all intakes before it is told. */
export const tryPassphrase = async (passphrase: string, now: number): Promise<Tried<CryptoKey>> => {
  const keys = await read('keys');
  const outcome = await tried('passphraseAttempts', now, async () =>
    keys === undefined ? null : unlockedKey(keys, passphrase),
  );
  if (outcome.kind === 'wrong' && outcome.lockedOut) await deleteAllIntakes();
  return outcome;
};

/** Another passphrase for the same keys. Resolves to `false` when the old one is wrong. */
export const changePassphrase = async (old: string, next: string): Promise<boolean> => {
  const keys = await read('keys');
  const changed = keys === undefined ? null : await rewrapped(keys, old, next);
  if (changed !== null) await write({ keys: changed });
  return changed !== null;
};

export const tryStartCode = async (code: string, now: number): Promise<Tried<true>> => {
  const stored = await read('code');
  return tried('codeAttempts', now, async () =>
    stored !== undefined && (await isCode(stored, code)) ? true : null,
  );
};
