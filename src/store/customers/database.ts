// The database of the customer list: what it holds, and how it is opened.

import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Customer } from '../../model/settings';
import type { UndoOffer } from '../../model/list';

export const databaseName = 'onbehalf';

/** A customer as it is stored: the layers, and what the indexes need of both together. */
export interface StoredCustomer {
  /** `customerKey` of the customer in force. */
  key: string;
  own?: Customer;
  policy?: Customer;
  usedAt?: number;
  /** Revision of the last change of `own`; undo leaves alone what was changed later. */
  revision: number;
  /** Primary and initial domain in force. */
  domains: string[];
  subscriptionIds: string[];
  /** IndexedDB indexes no booleans. */
  favourite?: 1;
}

/** A part of the search index: a line of text for each customer (`lines.ts`). */
export interface IndexBlock {
  block: number;
  lines: string;
}

/** What undo puts back; long lists are kept in several parts. */
export interface UndoPart {
  part: number;
  before: StoredCustomer[];
  /** Keys of customers that were not there before. */
  added: string[];
}

export interface Meta {
  /** Counts every write, so that a search index in memory knows that it is old. */
  revision: number;
  /** The policy's customers as last laid over the list, as text. */
  policy: string;
  undo: UndoOffer & { readonly revision: number };
}

interface ListSchema extends DBSchema {
  customers: {
    key: string;
    value: StoredCustomer;
    indexes: { domains: string; subscriptionIds: string; favourite: number; usedAt: number };
  };
  index: { key: number; value: IndexBlock };
  undo: { key: number; value: UndoPart };
  meta: { key: keyof Meta; value: Meta[keyof Meta] };
}

export type ListDatabase = IDBPDatabase<ListSchema>;
export const stores = ['customers', 'index', 'undo', 'meta'] as const;
export type WriteTransaction = IDBPTransaction<ListSchema, typeof stores, 'readwrite'>;

/**
 * Opens the list. A connection closes by itself when a newer version of the extension wants to change the database,
 * and when the user erases it.
 * @throws what IndexedDB throws: a damaged profile, a newer version's database
 */
export async function openList(): Promise<ListDatabase> {
  const db = await openDB<ListSchema>(databaseName, 1, {
    upgrade(fresh) {
      const customers = fresh.createObjectStore('customers', { keyPath: 'key' });
      customers.createIndex('domains', 'domains', { multiEntry: true });
      customers.createIndex('subscriptionIds', 'subscriptionIds', { multiEntry: true });
      customers.createIndex('favourite', 'favourite');
      customers.createIndex('usedAt', 'usedAt');
      fresh.createObjectStore('index', { keyPath: 'block' });
      fresh.createObjectStore('undo', { keyPath: 'part' });
      fresh.createObjectStore('meta');
    },
    blocking() {
      db.close();
    },
  });
  return db;
}

/** One write to the list, all or nothing: a page that is closed or a thread that is stopped leaves no half of it. */
export function writing(db: ListDatabase): WriteTransaction {
  return db.transaction(stores, 'readwrite');
}

export async function revisionOf(db: ListDatabase): Promise<number> {
  return Number((await db.get('meta', 'revision')) ?? 0);
}
