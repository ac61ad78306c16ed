// Keeps the customers in IndexedDB, found by tenant id or by any of their domains (storage.local ends at 10 MB).

import { openDB, unwrap } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { customerKey } from '../model/settings';
import type { Customer } from '../model/settings';

export interface Customers {
  /** Every customer, in the order of their keys. */
  all(): Promise<Customer[]>;
  byTenantId(tenantId: string): Promise<Customer | undefined>;
  /** Those whose domain or initial domain this is; more than one is for the caller to refuse, not to guess. */
  byDomain(domain: string): Promise<Customer[]>;
  /**
   * Adds or replaces, all or none. A customer with a tenant id takes the place of one without that shares a domain.
   * @throws TypeError when a customer has neither tenant id nor domain; then nothing is written
   */
  put(customers: readonly Customer[]): Promise<void>;
  count(): Promise<number>;
  clear(): Promise<void>;
  /** Lets go of the database; the next call opens it again. */
  close(): void;
}

interface Row {
  readonly key: string;
  readonly domains: string[];
  readonly customer: Customer;
}

interface Shape extends DBSchema {
  customers: { key: string; value: Row; indexes: { domains: string } };
}

type Database = IDBPDatabase<Shape>;

/** Opens on first use, and again whenever the browser or another context has closed the database in between. */
export function openCustomers(name = 'onbehalf'): Customers {
  const connection = connect(name);
  return {
    all: () => connection.use(async (db) => (await db.getAll('customers')).map((row) => row.customer)),
    byTenantId: (tenantId) =>
      connection.use(async (db) => (await db.get('customers', tenantId.toLowerCase()))?.customer),
    byDomain: (domain) =>
      connection.use(async (db) => {
        const rows = await db.getAllFromIndex('customers', 'domains', domain.toLowerCase());
        return rows.map((row) => row.customer);
      }),
    async put(customers) {
      const rows = customers.map(rowOf);
      await connection.use((db) => write(db, rows));
    },
    count: () => connection.use((db) => db.count('customers')),
    clear: () => connection.use((db) => db.clear('customers')),
    close: () => connection.close(),
  };
}

/** How a customer is stored: its key, and every domain to find it by, in lower case. */
export function rowOf(customer: Customer): Row {
  const key = customerKey(customer)?.toLowerCase();
  if (key === undefined) throw new TypeError('a customer needs a tenant id or a domain');
  const domains = [customer.domain, customer.initialDomain].flatMap((each) =>
    each ? [each.toLowerCase()] : [],
  );
  return { key, domains: [...new Set(domains)], customer };
}

/** One transaction; it waits for its end only, because a promise for each of 100,000 requests takes seconds. */
async function write(db: Database, rows: readonly Row[]): Promise<void> {
  const tx = db.transaction('customers', 'readwrite');
  const keys = new Set(await tx.store.getAllKeys());
  try {
    putRows(unwrap(tx.store), keys, rows);
  } catch (error) {
    tx.abort();
    await tx.done.catch(() => undefined);
    throw error;
  }
  await tx.done;
}

function putRows(store: IDBObjectStore, keys: Set<string>, rows: readonly Row[]): void {
  for (const row of rows) {
    const replaced =
      row.customer.tenantId === undefined ? [] : row.domains.filter((domain) => keys.has(domain));
    for (const domain of replaced) store.delete(domain);
    store.put(row);
    keys.add(row.key);
  }
}

interface Connection {
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
  close(): void;
}

function connect(name: string): Connection {
  let opened: Promise<Database> | undefined;
  const close = (): void => {
    void opened?.then((db) => db.close()).catch(() => undefined);
    opened = undefined;
  };
  const open = (): Promise<Database> => {
    opened ??= openDatabase(name, close).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    close,
    async use(work) {
      const used = open();
      try {
        return await work(await used);
      } catch (error) {
        if (!isClosed(error)) throw error;
        if (opened === used) opened = undefined;
        return work(await open());
      }
    },
  };
}

function openDatabase(name: string, close: () => void): Promise<Database> {
  return openDB<Shape>(name, 1, {
    upgrade(db) {
      db.createObjectStore('customers', { keyPath: 'key' }).createIndex('domains', 'domains', {
        multiEntry: true,
      });
    },
    blocking: close,
    terminated: close,
  });
}

/** A transaction on a closed connection fails with `InvalidStateError` (IndexedDB 3.0 §4.4). */
function isClosed(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}
