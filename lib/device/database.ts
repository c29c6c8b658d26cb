/* The browser's databases: opened for one piece of work and closed again, so that they can be deleted at any time. */

/** How long another window may take to finish its work before a deletion counts as not confirmed, in milliseconds. */
const patience = 3000;

export const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** What a piece of work does with a store. `change`: only where there is one; `create`: makes one if need be. */
type Use = 'look' | 'change' | 'create';

/** `null` when there is none; then none is left behind either. */
const openDatabase = (name: string, stores: readonly string[], use: Use): Promise<IDBDatabase | null> => {
  const request = indexedDB.open(name, 1);
  let isMissing = false;
  request.onupgradeneeded = () => {
    if (use === 'create') for (const store of stores) request.result.createObjectStore(store);
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

/** Resolves to whether the browser confirmed that all of it is gone. */
const deleteDatabase = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
    request.onblocked = () => setTimeout(() => resolve(false), patience);
  });

/** A database with its stores. */
export const databaseOf = <Store extends string>(name: string, stores: readonly Store[]) => ({
  /**
   * Does one piece of work, all of it or nothing; what it wrote is on the disk when this resolves. `undefined` when
   * there is no store.
   */
  within: async <T>(
    store: Store,
    use: Use,
    work: (store: IDBObjectStore) => Promise<T>,
  ): Promise<T | undefined> => {
    const database = await openDatabase(name, stores, use);
    if (database === null) return undefined;
    try {
      const mode = use === 'look' ? 'readonly' : 'readwrite';
      const transaction = database.transaction(store, mode, { durability: 'strict' });
      const [done] = await Promise.all([work(transaction.objectStore(store)), committed(transaction)]);
      return done;
    } finally {
      database.close();
    }
  },
  remove: (): Promise<boolean> => deleteDatabase(name),
});

/** The database is there, but not as this programme makes it. */
export const isUnusable = (problem: unknown): boolean =>
  problem instanceof DOMException && (problem.name === 'VersionError' || problem.name === 'NotFoundError');
