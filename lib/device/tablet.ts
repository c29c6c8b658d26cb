/*
 * What a clinic's tablet keeps, in a database of its own: settings, keys, wrong tries, the alarm that stands, and the
 * sealed intakes. Without the passphrase it says how many intakes there are and when each was finished, nothing more.
 */
import { type Attempts, afterFailure, isExpired, isLockOut, noAttempts, waitLeft } from '@/lib/kiosk';
import { type IntakeRecord, parseRecord } from '@/lib/kiosk/record';
import { databaseOf, resultOf } from './database';
import {
  isCode,
  newKeys,
  rewrapped,
  type Sealed,
  type StoredCode,
  type StoredKeys,
  seal,
  storedCode,
  unlockedKey,
  unseal,
} from './sealing';

const database = databaseOf('lbp-tablet', ['tablet', 'intakes']);

interface Tablet {
  readonly settings: unknown;
  readonly keys: StoredKeys;
  readonly code: StoredCode;
  readonly alarm: string;
  readonly passphraseAttempts: Attempts;
  readonly codeAttempts: Attempts;
}

const read = <K extends keyof Tablet>(name: K): Promise<Tablet[K] | undefined> =>
  database.within('tablet', 'readonly', (store) => resultOf<Tablet[K] | undefined>(store.get(name)));

const write = async (entries: Partial<Tablet>): Promise<void> => {
  await database.within('tablet', 'readwrite', (store) =>
    Promise.all(Object.entries(entries).map(([name, value]) => resultOf(store.put(value, name)))),
  );
};

const forget = (name: keyof Tablet): Promise<undefined> =>
  database.within('tablet', 'readwrite', (store) => resultOf(store.delete(name)));

/** What a tablet knows when its page opens; `null` when it was never set up. Rejects where nothing can be stored. */
export const openTablet = async (): Promise<{ settings: unknown; alarm: string | null } | null> => {
  const [settings, keys, alarm] = await Promise.all([read('settings'), read('keys'), read('alarm')]);
  return settings === undefined || keys === undefined ? null : { settings, alarm: alarm ?? null };
};

/** Sets the tablet up anew. Whatever was stored before is deleted first: the old keys are gone with it. */
export const setUpTablet = async (set: {
  readonly settings: unknown;
  readonly passphrase: string;
  readonly startCode: string | null;
}): Promise<void> => {
  const keys = await newKeys(set.passphrase);
  const code = set.startCode === null ? {} : { code: await storedCode(set.startCode) };
  if (!(await database.remove())) throw new Error('The old set-up could not be deleted');
  await write({ settings: set.settings, keys, ...code });
};

/** Other settings for a tablet that is set up; a start code only when there is a new one. */
export const changeSettings = async (settings: unknown, startCode: string | null): Promise<void> =>
  write({ settings, ...(startCode === null ? {} : { code: await storedCode(startCode) }) });

/** Whether there is a start code to ask for. */
export const hasStartCode = async (): Promise<boolean> => (await read('code')) !== undefined;

/** Deletes everything. Resolves to whether the browser confirmed it. */
export const resetTablet = (): Promise<boolean> => database.remove();

/** Until staff end it the alarm stands, through reloads and crashes. */
export const raiseAlarm = (id: string): Promise<void> => write({ alarm: id });
export const endAlarm = (): Promise<undefined> => forget('alarm');

/** What came of a try: right, wrong, or not tried because it is too early; waits in milliseconds. */
export type Tried<Value> =
  | { readonly kind: 'right'; readonly value: Value }
  | { readonly kind: 'wrong'; readonly wait: number; readonly lockedOut: boolean }
  | { readonly kind: 'too_early'; readonly wait: number };

/** Counts a try before it is made; `null` when it is too early for one. */
const countTry = (name: 'passphraseAttempts' | 'codeAttempts', now: number): Promise<Attempts | null> =>
  database.within('tablet', 'readwrite', async (store) => {
    const before = (await resultOf<Attempts | undefined>(store.get(name))) ?? noAttempts;
    if (waitLeft(before, now) > 0) return null;
    const after = afterFailure(before, now);
    await resultOf(store.put(after, name));
    return after;
  });

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

interface StoredIntake {
  readonly finishedAt: number;
  readonly sealed: Sealed;
}

/** Keeps an intake, sealed; on the disk when this resolves. The same id takes the place of what it kept before. */
export const keepIntake = async (id: string, finishedAt: number, record: IntakeRecord): Promise<void> => {
  const keys = await read('keys');
  if (keys === undefined) throw new Error('This tablet is not set up');
  const stored: StoredIntake = { finishedAt, sealed: await seal(record, keys.publicKey, id) };
  await database.within('intakes', 'readwrite', (store) => resultOf(store.put(stored, id)));
};

/** A stored intake; `null` in place of the record when it cannot be opened with this key. */
export interface OpenedIntake {
  readonly id: string;
  readonly finishedAt: number;
  readonly record: IntakeRecord | null;
}

const storedIntakes = async (): Promise<readonly (readonly [string, StoredIntake])[]> =>
  database.within('intakes', 'readonly', async (store) => {
    const [ids, intakes] = await Promise.all([
      resultOf(store.getAllKeys()),
      resultOf<StoredIntake[]>(store.getAll()),
    ]);
    return intakes.map((intake, position) => [String(ids[position]), intake] as const);
  });

const opened = async (
  [id, { finishedAt, sealed }]: readonly [string, StoredIntake],
  key: CryptoKey,
): Promise<OpenedIntake> => {
  const parsed = parseRecord(await unseal(sealed, key, id).catch(() => null));
  return { id, finishedAt, record: parsed.ok ? parsed.value : null };
};

export const openIntakes = async (key: CryptoKey): Promise<readonly OpenedIntake[]> =>
  Promise.all((await storedIntakes()).map((stored) => opened(stored, key)));

export const deleteIntake = (id: string): Promise<undefined> =>
  database.within('intakes', 'readwrite', (store) => resultOf(store.delete(id)));

export const deleteAllIntakes = (): Promise<undefined> =>
  database.within('intakes', 'readwrite', (store) => resultOf(store.clear()));

/** Deletes what has been kept for its hours, except the intake that tells why staff were called; gives their ids. */
export const deleteExpired = async (hoursKept: number, now: number): Promise<readonly string[]> => {
  const alarm = await read('alarm');
  const expired = (await storedIntakes())
    .filter(([id, { finishedAt }]) => id !== alarm && isExpired(finishedAt, hoursKept, now))
    .map(([id]) => id);
  for (const id of expired) await deleteIntake(id);
  return expired;
};
