import { databaseOf, isUnusable, resultOf } from './database';
import { type Draft, draftText, isFresh, parseDraft } from './draft';

/*
 * One record in IndexedDB: the draft, encrypted with AES-GCM under a key that the browser holds and that no script
 * can read out. Deleting removes the whole database, key included, and begins anew with another key. Several windows
 * may be open: each knows the record that it last read or wrote, and never writes over another one.
 */
const database = databaseOf('lbp-draft', ['vault']);
const keyName = 'key';
const draftName = 'draft';

/** What was found on the device. */
export type KeptDraft =
  | { readonly kind: 'none' | 'expired' | 'unreadable' | 'no_storage' }
  | { readonly kind: 'draft'; readonly draft: Draft };

/**
 * What became of a draft. `no_storage`: the browser does not let us keep it. `elsewhere`: another window keeps its own
 * since. `deleted`: another window has deleted what this one had kept.
 */
export type Keeping = 'kept' | 'no_storage' | 'elsewhere' | 'deleted';

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** The record that this window last read or wrote: the number used once in it, which names it, and its key. */
let held: { readonly iv: Uint8Array; readonly key: CryptoKey } | null = null;

const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

const seal = async (draft: Draft, key: CryptoKey): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(draftText(draft));
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) };
};

const unseal = async ({ iv, bytes }: Sealed, key: CryptoKey): Promise<string | null> => {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes));
  } catch {
    return null;
  }
};

const isSealed = (stored: unknown): stored is Sealed =>
  typeof stored === 'object' &&
  stored !== null &&
  'iv' in stored &&
  stored.iv instanceof Uint8Array &&
  'bytes' in stored &&
  stored.bytes instanceof ArrayBuffer;

/** The record is the one that this window knows: the one that it last read or wrote, or still none. */
const isHeld = (stored: unknown): boolean =>
  isSealed(stored) ? String(stored.iv) === String(held?.iv) : stored === undefined && held === null;

/** Writes run one after the other, so that an older page never overwrites a newer one. */
let lastWrite: Promise<unknown> = Promise.resolve();

const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const turn = lastWrite.then(work, work);
  lastWrite = turn.catch(() => undefined);
  return turn;
};

/** What another window has done to what this one had kept: a record of the same sitting opens with the same key. */
const doneElsewhere = async (stored: unknown): Promise<'elsewhere' | 'deleted'> => {
  if (held === null) return 'elsewhere';
  return isSealed(stored) && (await unseal(stored, held.key)) !== null ? 'elsewhere' : 'deleted';
};

const putUnlessChanged = async (draft: Draft): Promise<Keeping> => {
  const key = held?.key ?? (await newKey());
  const sealed = await seal(draft, key);
  let found: unknown;
  const isWritten = await database.within('vault', held === null ? 'create' : 'change', async (store) => {
    found = await resultOf(store.get(draftName));
    if (!isHeld(found)) return false;
    store.put(key, keyName);
    store.put(sealed, draftName);
    return true;
  });
  if (!isWritten) return doneElsewhere(found);
  held = { iv: sealed.iv, key };
  return 'kept';
};

/** Keeps a draft, unless another window has changed what is kept since this one last looked. */
export const writeDraft = (draft: Draft): Promise<Keeping> =>
  inTurn(() => putUnlessChanged(draft).catch(() => 'no_storage'));

const readStored = async (now: number): Promise<KeptDraft> => {
  const found = await database.within('vault', 'look', (store) =>
    Promise.all([resultOf<unknown>(store.get(keyName)), resultOf<unknown>(store.get(draftName))]),
  );
  const [key, stored] = found ?? [];
  if (stored === undefined) return { kind: 'none' };
  if (!(key instanceof CryptoKey) || !isSealed(stored)) return { kind: 'unreadable' };
  const parsed = parseDraft((await unseal(stored, key)) ?? '');
  if (!parsed.ok) return { kind: 'unreadable' };
  if (!isFresh(parsed.value, now)) return { kind: 'expired' };
  held = { iv: stored.iv, key };
  return { kind: 'draft', draft: parsed.value };
};

/** What is kept on this device. What is too old or cannot be read is deleted before this resolves. */
export const readDraft = (now: number): Promise<KeptDraft> =>
  inTurn(async () => {
    try {
      const kept = await readStored(now).catch((problem): KeptDraft => {
        if (isUnusable(problem)) return { kind: 'unreadable' };
        throw problem;
      });
      if (kept.kind === 'expired' || kept.kind === 'unreadable') await database.remove();
      return kept;
    } catch {
      return { kind: 'no_storage' };
    }
  });

/** Whether another window has deleted what this one had kept. Never so where nothing could be kept. */
export const wasDeletedElsewhere = (): Promise<boolean> =>
  inTurn(async () => {
    try {
      const stored = await database.within('vault', 'look', (store) =>
        resultOf<unknown>(store.get(draftName)),
      );
      return !isHeld(stored) && (await doneElsewhere(stored)) === 'deleted';
    } catch {
      return false;
    }
  });

/** Deletes draft and key. Resolves to whether the browser confirmed that both are gone. */
export const eraseDraft = (): Promise<boolean> =>
  inTurn(async () => {
    held = null;
    try {
      return await database.remove();
    } catch {
      return false;
    }
  });
