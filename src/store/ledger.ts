// Lists everything that is kept in the browser, each entry with its size and purpose, and erases it by kind.

import type { Erasure, Ledger, StorageArea, StoredEntry, StoredKind } from '../model/ledger';
import { changeAll } from './before';
import { isNewerVersion, isRecord } from './judge';
import { withoutCustomers } from './leaves';
import type { LocalPort } from './policy';
import { replaceSettings, SaveError, settingsKey } from './settings';
import { sizeOf } from './sync-items';
import type { SyncPort } from './sync-items';
import { eraseSynced } from './sync';

/** A key-value area of the browser's storage, as a whole. */
export interface AreaPort {
  all(): Promise<Record<string, unknown>>;
  remove(keys: string | readonly string[]): Promise<void>;
}

export interface StoreOfDatabase {
  readonly database: string;
  readonly store: string;
  readonly rows: number;
}

export interface LedgerPorts {
  readonly local: LocalPort & AreaPort;
  readonly session: AreaPort;
  readonly sync: SyncPort;
  readonly database: {
    stores(): Promise<readonly StoreOfDatabase[]>;
    /** Bytes of all databases, about; undefined where the browser does not say. */
    bytes(): Promise<number | undefined>;
    /** Empties every store of these databases; all databases when no name is given. */
    clear(names?: readonly string[]): Promise<void>;
  };
}

/** The database of the customer list. */
const customerDatabase = 'onbehalf';

/** What each key is for; the first that fits counts. */
const purposes: readonly (readonly [area: StorageArea, key: RegExp, kind: StoredKind])[] = [
  ['local', /^settings$/u, 'settings'],
  ['local', /^settings\.before$/u, 'copies'],
  ['local', /^settings\.unusable(\.\d+)?$/u, 'copies'],
  ['local', /^policy\.(last|read)$/u, 'policy'],
  ['local', /^sync$/u, 'sync'],
  ['local', /^onboarding$/u, 'onboarding'],
  ['local', /^customers\.changed$/u, 'customers'],
  ['local', /^strip$/u, 'strip'],
  ['session', /^(state|meant|own|own-subscription|snoozed|seen|held|accepted|visit|door):/u, 'tabs'],
  ['sync', /^settings\./u, 'sync'],
  ['database', new RegExp(`^${customerDatabase}/`, 'u'), 'customers'],
];

/** Everything that is kept, known or not; areas that cannot be read are named. Never rejects. */
export async function readLedger(ports: LedgerPorts): Promise<Ledger> {
  const unread: StorageArea[] = [];
  const keyed = async (area: 'local' | 'session' | 'sync'): Promise<StoredEntry[]> => {
    const all = await ports[area].all().catch(() => void unread.push(area));
    return Object.entries(all ?? {}).map(([key, value]) => {
      return { area, key, kind: kindOfEntry(area, key), bytes: sizeOf(key, value) };
    });
  };
  const stores = async (): Promise<StoredEntry[]> => {
    const all = await ports.database.stores().catch(() => void unread.push('database'));
    return (all ?? []).map(({ database, store, rows }) => {
      const key = `${database}/${store}`;
      return { area: 'database', key, kind: kindOfEntry('database', key), rows };
    });
  };
  const lists = await Promise.all([keyed('local'), keyed('session'), keyed('sync'), stores()]);
  const bytes = await ports.database.bytes().catch(() => undefined);
  return { entries: lists.flat(), unread, ...(bytes !== undefined && { databaseBytes: bytes }) };
}

function kindOfEntry(area: StorageArea, key: string): StoredKind {
  return purposes.find(([where, shape]) => where === area && shape.test(key))?.[2] ?? 'unknown';
}

/**
 * Erases one kind of what is kept; of the settings a copy stays, for `undoAll`. Call under the settings' lock.
 * @throws what the storage throws; what was erased until then stays erased
 */
export async function erase(what: Erasure, ports: LedgerPorts): Promise<void> {
  const { local, session, sync, database } = ports;
  switch (what) {
    case 'settings':
      return changeAll(local, 'erase', () => ({}));
    case 'copies':
      return removeKind(local, 'copies');
    case 'customers':
      await forgetStoredCustomers(local);
      return database.clear([customerDatabase]);
    case 'policy':
      return removeKind(local, 'policy');
    case 'tabs':
      return removeAll(session);
    case 'sync':
      return eraseSynced(ports);
    case 'everything':
      // The account first: it is what others can see, and what may refuse.
      await removeAll(sync);
      await database.clear();
      await removeAll(session);
      return removeAll(local);
  }
}

async function removeKind(local: AreaPort, kind: StoredKind): Promise<void> {
  const keys = Object.keys(await local.all());
  await local.remove(keys.filter((key) => kindOfEntry('local', key) === kind));
}

async function removeAll(area: AreaPort): Promise<void> {
  const keys = Object.keys(await area.all());
  if (keys.length > 0) await area.remove(keys);
}

/** Versions before the database kept customers among the settings, and files edited by hand may. */
async function forgetStoredCustomers(local: LocalPort): Promise<void> {
  const stored = await local.get(settingsKey);
  if (!isRecord(stored) || stored['customers'] === undefined) return;
  if (isNewerVersion(stored['version'])) throw new SaveError('newer-version', 'A newer version wrote these.');
  await replaceSettings(local, withoutCustomers(stored));
}
