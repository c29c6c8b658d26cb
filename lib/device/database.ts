/** One database of IndexedDB with its stores, opened for each piece of work and closed again. */
export interface Database {
  /** Does the work in one transaction; what it wrote is on the disk when this resolves. */
  readonly within: <T>(
    store: string,
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<T>,
  ) => Promise<T>;
  /** Deletes it whole. Resolves to whether the browser confirmed it. */
  readonly remove: () => Promise<boolean>;
}

export const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });

export const databaseOf = (name: string, stores: readonly string[]): Database => {
  const open = (): Promise<IDBDatabase> => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    return resultOf(request);
  };
  return {
    within: async (store, mode, work) => {
      const database = await open();
      // Another tab that deletes the database must not wait for this one.
      database.onversionchange = () => database.close();
      try {
        const transaction = database.transaction(store, mode, { durability: 'strict' });
        const done = completed(transaction);
        const [result] = await Promise.all([work(transaction.objectStore(store)), done]);
        return result;
      } finally {
        database.close();
      }
    },
    remove: () =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve(true);
        request.onerror = () => resolve(false);
        request.onblocked = () => resolve(false);
      }),
  };
};
