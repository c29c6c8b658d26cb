/** The finished intakes, each sealed for the staff; without their key only their number and times can be told. */
import { isExpired } from '@/lib/kiosk';
import { type IntakeRecord, parseRecord } from '@/lib/kiosk/record';
import { resultOf } from './database';
import { type Sealed, seal, unseal } from './sealing';
import { database, read } from './tablet-database';

interface StoredIntake {
  readonly finishedAt: number;
  readonly sealed: Sealed;
}

/** Keeps an intake, sealed; on the disk when this resolves. The same id takes the place of what it kept before. */
export const keepIntake = async (id: string, finishedAt: number, record: IntakeRecord): Promise<void> => {
  const keys = await read('keys');
  if (keys === undefined) throw new Error('This tablet is not set up');
  const stored: StoredIntake = { finishedAt, sealed: await seal(record, keys.publicKey, id) };
  const kept = await database.within('intakes', 'change', (store) => resultOf(store.put(stored, id)));
  if (kept === undefined) throw new Error('This tablet was reset');
};

/** A stored intake; `null` in place of the record when it cannot be opened with this key. */
export interface OpenedIntake {
  readonly id: string;
  readonly finishedAt: number;
  readonly record: IntakeRecord | null;
}

const storedIntakes = async (): Promise<readonly (readonly [string, StoredIntake])[]> =>
  (await database.within('intakes', 'look', async (store) => {
    const [ids, intakes] = await Promise.all([
      resultOf(store.getAllKeys()),
      resultOf<StoredIntake[]>(store.getAll()),
    ]);
    return intakes.map((intake, position) => [String(ids[position]), intake] as const);
  })) ?? [];

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
  database.within('intakes', 'change', (store) => resultOf(store.delete(id)));

export const deleteAllIntakes = (): Promise<undefined> =>
  database.within('intakes', 'change', (store) => resultOf(store.clear()));

/** Deletes what has been kept for its hours, except the intake that tells why staff were called; gives their ids. */
export const deleteExpired = async (hoursKept: number, now: number): Promise<readonly string[]> => {
  const alarm = await read('alarm');
  const expired = (await storedIntakes())
    .filter(([id, { finishedAt }]) => id !== alarm && isExpired(finishedAt, hoursKept, now))
    .map(([id]) => id);
  for (const id of expired) await deleteIntake(id);
  return expired;
};
