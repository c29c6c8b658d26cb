/* The browser's database: opened for one piece of work and closed again, so that it can be deleted at any time. */

const databaseName = 'lbp-draft';
const storeName = 'vault';

/** How long another window may take to finish its work before a deletion counts as not confirmed, in milliseconds. */
const patience = 3000;

export const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** What a piece of work does with the store. `change`: only where there is one; `create`: makes one if need be. */
type Use = 'look' | 'change' | 'create';

/** `null` when there is none; then none is left behind either. */
const openDatabase = (use: Use): Promise<IDBDatabase | null> => {
  const request = indexedDB.open(databaseName, 1);
  let isMissing = false;
  request.onupgradeneeded = () => {
    if (use === 'create') request.result.createObjectStore(storeName);
    else {
      isMissing = true;
      request.transaction?.abort();
    }
  };
  return resultOf(request).catch((problem) => {
    if (isMissing) return null;
    throw problem;
  });
};

/** A full disk may show only when everything is written: until then nothing is kept. */
const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/** Does one piece of work, all of it or nothing. `undefined` when there is no store. */
export const withStore = async <T>(
  use: Use,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T | undefined> => {
  const database = await openDatabase(use);
  if (database === null) return undefined;
  try {
    const transaction = database.transaction(storeName, use === 'look' ? 'readonly' : 'readwrite');
    const [done] = await Promise.all([work(transaction.objectStore(storeName)), committed(transaction)]);
    return done;
  } finally {
    database.close();
  }
};

/** The database is there, but not as this programme makes it. */
export const isUnusable = (problem: unknown): boolean =>
  problem instanceof DOMException && (problem.name === 'VersionError' || problem.name === 'NotFoundError');

/** Resolves to whether the browser confirmed that all of it is gone. */
export const deleteDatabase = (): Promise<boolean> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
    request.onblocked = () => setTimeout(() => resolve(false), patience);
  });
