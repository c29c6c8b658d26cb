/** The database of a clinic's tablet, and what stands in it beside the sealed intakes. */
import type { Attempts } from '@/lib/kiosk';
import { databaseOf, resultOf } from './database';
import type { StoredCode, StoredKeys } from './sealing';

export const database = databaseOf('lbp-tablet', ['tablet', 'intakes']);

interface Tablet {
  readonly settings: unknown;
  readonly keys: StoredKeys;
  readonly code: StoredCode;
  readonly alarm: string;
  readonly passphraseAttempts: Attempts;
  readonly codeAttempts: Attempts;
}

export const read = <K extends keyof Tablet>(name: K): Promise<Tablet[K] | undefined> =>
  database.within('tablet', 'look', (store) => resultOf<Tablet[K] | undefined>(store.get(name)));

/** `create` only when a tablet is set up: nothing is written to one that was reset meanwhile. */
export const write = async (entries: Partial<Tablet>, use: 'change' | 'create' = 'change'): Promise<void> => {
  await database.within('tablet', use, (store) =>
    Promise.all(Object.entries(entries).map(([name, value]) => resultOf(store.put(value, name)))),
  );
};

export const forget = (name: keyof Tablet): Promise<undefined> =>
  database.within('tablet', 'change', (store) => resultOf(store.delete(name)));
