// What the extension keeps in the browser, for the page that lists all of it and erases it.

/** `database` stands for IndexedDB, whose entries are the stores of each database. */
export const storageAreas = ['local', 'session', 'sync', 'database'] as const;
export type StorageArea = (typeof storageAreas)[number];

/** What an entry is for; each has texts in `_locales`: `stored_…` its name, `purpose_…` why and how long it is kept. */
export const storedKinds = [
  'settings',
  'copies',
  'customers',
  'policy',
  'tabs',
  'sync',
  'onboarding',
  'strip',
  'unknown',
] as const;
export type StoredKind = (typeof storedKinds)[number];

export interface StoredEntry {
  readonly area: StorageArea;
  /** The key; of a database its name and the name of the store, as `onbehalf/customers`. */
  readonly key: string;
  readonly kind: StoredKind;
  /** As JSON in UTF-8, with the key; absent for a store of a database, whose size the browser tells only in all. */
  readonly bytes?: number;
  /** Rows of a store. */
  readonly rows?: number;
}

export interface Ledger {
  readonly entries: readonly StoredEntry[];
  /** Bytes of all databases together, about; absent where the browser does not say. */
  readonly databaseBytes?: number;
  /** Areas that could not be read. */
  readonly unread: readonly StorageArea[];
}

/** What can be erased on its own; each has texts `erase_…` (the button) and `loses_…` (what is lost). */
export const erasures = ['settings', 'copies', 'customers', 'policy', 'tabs', 'sync', 'everything'] as const;
export type Erasure = (typeof erasures)[number];
