// The databases seen from outside: their stores and rows, and how they are emptied.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { databases } from '../../src/browser/databases';

async function make(name: string, rows: Readonly<Record<string, number>>, version = 1): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => {
      for (const [store, count] of Object.entries(rows)) {
        const made = request.result.createObjectStore(store, { autoIncrement: true });
        for (let row = 0; row < count; row += 1) made.add({ row });
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

test('every store of every database is counted, those without stores too', async () => {
  (await make('onbehalf', { customers: 3, meta: 0 })).close();
  (await make('other', { things: 2 }, 7)).close();
  (await make('bare', {})).close();
  expect((await databases.stores()).sort((a, b) => a.store.localeCompare(b.store))).toEqual([
    { database: 'onbehalf', store: 'customers', rows: 3 },
    { database: 'onbehalf', store: 'meta', rows: 0 },
    { database: 'other', store: 'things', rows: 2 },
  ]);
});

test('named databases are emptied beside whoever has them open, others stay', async () => {
  const open = await make('onbehalf', { customers: 3 });
  (await make('other', { things: 2 })).close();
  await databases.clear(['onbehalf', 'gone']);
  expect((await databases.stores()).map(({ store, rows }) => [store, rows])).toEqual([
    ['customers', 0],
    ['things', 2],
  ]);
  open.close();
  await databases.clear();
  expect((await databases.stores()).every(({ rows }) => rows === 0)).toBe(true);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['onbehalf', 'other']);
});

test.each([
  [{ usage: 900, usageDetails: { indexedDB: 700 } }, 700],
  [{ usage: 900 }, 900],
  [{}, undefined],
])('the size is what the browser says: %j', async (estimate, bytes) => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => estimate } });
  expect(await databases.bytes()).toBe(bytes);
});
