// The databases of the extension from outside: which stores they have, how many rows, how large, and how to empty them.

export interface DatabaseStore {
  readonly database: string;
  readonly store: string;
  readonly rows: number;
}

/** Waits for one answer of the database. */
function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database does not answer.'));
  });
}

/** Opens a database as it is; it is closed again at once, so that nobody who upgrades it has to wait. */
async function inside<T>(name: string, work: (db: IDBDatabase) => Promise<T>): Promise<T> {
  const request = indexedDB.open(name);
  // One that was deleted meanwhile is not made anew.
  request.onupgradeneeded = () => request.transaction?.abort();
  const db = await settled(request);
  db.onversionchange = () => db.close();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

async function names(): Promise<string[]> {
  return (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
}

export const databases = {
  /** Every store of every database, with its rows. */
  async stores(): Promise<DatabaseStore[]> {
    const found = (await names()).map((database) =>
      inside(database, async (db) => {
        const stores = [...db.objectStoreNames];
        if (stores.length === 0) return [];
        const transaction = db.transaction(stores, 'readonly');
        const counts = stores.map((store) => settled(transaction.objectStore(store).count()));
        const rows = await Promise.all(counts);
        return stores.map((store, index) => ({ database, store, rows: rows[index] ?? 0 }));
      }),
    );
    return (await Promise.all(found)).flat();
  },

  /** Bytes of all databases together, about; undefined where the browser does not say. */
  async bytes(): Promise<number | undefined> {
    const { usage, usageDetails } = (await navigator.storage.estimate()) as StorageEstimate & {
      // Chromium's own, not in the standard.
      usageDetails?: { indexedDB?: number };
    };
    return usageDetails?.indexedDB ?? usage;
  },

  /** Empties every store of the databases of these names; of all when no names are given. */
  async clear(only?: readonly string[]): Promise<void> {
    const wanted = (await names()).filter((name) => only === undefined || only.includes(name));
    await Promise.all(
      wanted.map((name) =>
        inside(name, async (db) => {
          const stores = [...db.objectStoreNames];
          if (stores.length === 0) return;
          const transaction = db.transaction(stores, 'readwrite');
          await Promise.all(stores.map((store) => settled(transaction.objectStore(store).clear())));
        }),
      ),
    );
  },
};
