import { databaseOf, resultOf } from './database';
import { type Draft, isFresh, parseDraft } from './draft';

/*
 * One record in IndexedDB: the draft, encrypted with AES-GCM under a key that the browser holds and that no script
 * can read out. Deleting removes the whole database, key included.
 */
const storeName = 'vault';
const keyName = 'key';
const draftName = 'draft';

/** What was found on the device. */
export type KeptDraft =
  | { readonly kind: 'none' | 'expired' | 'unreadable' | 'no_storage' }
  | { readonly kind: 'draft'; readonly draft: Draft };

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

const database = databaseOf('lbp-draft', [storeName]);

const withStore = <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> =>
  database.within(storeName, mode, work);

const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

const keyForWriting = async (): Promise<CryptoKey> => {
  const kept = await withStore('readonly', (store) => resultOf<unknown>(store.get(keyName)));
  if (kept instanceof CryptoKey) return kept;
  const key = await newKey();
  await withStore('readwrite', (store) => resultOf(store.put(key, keyName)));
  return key;
};

const seal = async (draft: Draft, key: CryptoKey): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(JSON.stringify(draft));
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) };
};

const unseal = async (sealed: Sealed, key: CryptoKey): Promise<unknown> => {
  const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, key, sealed.bytes);
  return JSON.parse(new TextDecoder().decode(bytes));
};

const isSealed = (stored: unknown): stored is Sealed =>
  typeof stored === 'object' &&
  stored !== null &&
  'iv' in stored &&
  stored.iv instanceof Uint8Array &&
  'bytes' in stored &&
  stored.bytes instanceof ArrayBuffer;

/** Writes run one after the other, so that an older page never overwrites a newer one. */
let lastWrite: Promise<unknown> = Promise.resolve();

const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const turn = lastWrite.then(work, work);
  lastWrite = turn.catch(() => undefined);
  return turn;
};

/** Keeps a draft. Resolves to false when the browser does not let us: private window, full disk, blocked. */
export const writeDraft = (draft: Draft): Promise<boolean> =>
  inTurn(async () => {
    try {
      const sealed = await seal(draft, await keyForWriting());
      await withStore('readwrite', (store) => resultOf(store.put(sealed, draftName)));
      return true;
    } catch {
      return false;
    }
  });

const readStored = async (now: number): Promise<KeptDraft> => {
  const [key, stored] = await withStore('readonly', (store) =>
    Promise.all([resultOf<unknown>(store.get(keyName)), resultOf<unknown>(store.get(draftName))]),
  );
  if (stored === undefined) return { kind: 'none' };
  if (!(key instanceof CryptoKey) || !isSealed(stored)) return { kind: 'unreadable' };
  const opened = await unseal(stored, key).catch(() => undefined);
  const parsed = parseDraft(opened);
  if (!parsed.ok) return { kind: 'unreadable' };
  return isFresh(parsed.value, now) ? { kind: 'draft', draft: parsed.value } : { kind: 'expired' };
};

/** What is kept on this device. What is too old or cannot be read is deleted before this resolves. */
export const readDraft = (now: number): Promise<KeptDraft> =>
  inTurn(async () => {
    try {
      const kept = await readStored(now);
      if (kept.kind === 'expired' || kept.kind === 'unreadable') await database.remove();
      return kept;
    } catch {
      return { kind: 'no_storage' };
    }
  });

/** Deletes draft and key. Resolves to whether the browser confirmed that both are gone. */
export const eraseDraft = (): Promise<boolean> =>
  inTurn(async () => {
    try {
      return await database.remove();
    } catch {
      return false;
    }
  });
