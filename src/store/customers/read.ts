// Looks customers up: by key, tenant id, domain, name or subscription, and those that are favourites or were used last.

import type { TenantMark } from '../../model/context';
import type { CustomerRecord } from '../../model/customer';
import type { Customer } from '../../model/settings';
import { normalise } from '../../text/normalise';
import type { ListDatabase, StoredCustomer } from './database';
import { readLine } from './lines';
import { recordOf } from './stored';
import { linesIn } from './writer';

/** By key; a customer that got a tenant id meanwhile is found by its domain still, when one alone has it. */
export async function getCustomer(db: ListDatabase, key: string): Promise<CustomerRecord | undefined> {
  const found = (await db.get('customers', key)) ?? (await onlyOne(db, 'domains', key));
  return found && recordOf(found);
}

export async function getCustomers(db: ListDatabase, keys: readonly string[]): Promise<CustomerRecord[]> {
  const { store } = db.transaction('customers');
  const found = await Promise.all(keys.map((key) => store.get(key)));
  return found.filter((each) => each !== undefined).map(recordOf);
}

/**
 * The customers a mark may name: by tenant id, else by domain, else by whole name; several when they share it, two
 * being enough to know that it names none. The caller decides (`findIn` of `context`).
 */
export async function customersOf(
  db: ListDatabase,
  { tenantId, domain, name }: TenantMark,
): Promise<Customer[]> {
  if (tenantId !== undefined) return customers([await db.get('customers', tenantId)]);
  if (domain !== undefined) return customers(await db.getAllFromIndex('customers', 'domains', domain, 2));
  if (name === undefined) return [];
  return customers(await Promise.all((await keysNamed(db, name)).map((key) => db.get('customers', key))));
}

/** The one customer of a subscription; undefined when none or several claim it. */
export async function recordOfSubscription(
  db: ListDatabase,
  id: string,
): Promise<CustomerRecord | undefined> {
  const found = await onlyOne(db, 'subscriptionIds', id);
  return found && recordOf(found);
}

/** Favourites by name, then those used last, newest first, then, where the whole list is that short, the others by name. */
export async function shortList(db: ListDatabase, limit: number): Promise<CustomerRecord[]> {
  const favourites = (await db.getAllFromIndex('customers', 'favourite', 1, limit)).map(recordOf);
  const listed = new Map(favourites.sort(byLabel).map((record) => [record.key, record]));
  const used = db.transaction('customers').store.index('usedAt');
  for (let at = await used.openCursor(null, 'prev'); at && listed.size < limit; at = await at.continue()) {
    if (!listed.has(at.value.key)) listed.set(at.value.key, recordOf(at.value));
  }
  const count = await countCustomers(db);
  if (count > limit || count === listed.size) return [...listed.values()];
  const others = (await db.getAll('customers')).filter(({ key }) => !listed.has(key)).map(recordOf);
  return [...listed.values(), ...others.sort(byLabel)];
}

export async function countCustomers(db: ListDatabase): Promise<number> {
  return db.count('customers');
}

/** Every customer, in the order of keys, `size` at a time, so that long lists never stand in memory twice. */
export async function* allCustomers(db: ListDatabase, size = 2000): AsyncGenerator<StoredCustomer[]> {
  let last: string | undefined;
  for (;;) {
    const range = last === undefined ? undefined : IDBKeyRange.lowerBound(last, true);
    const some = await db.getAll('customers', range, size);
    if (some.length > 0) yield some;
    if (some.length < size) return;
    last = some.at(-1)?.key;
  }
}

/** Keys of at most two customers of this whole name. The name has no index: it is asked for rarely, written often. */
async function keysNamed(db: ListDatabase, name: string): Promise<string[]> {
  const wanted = normalise(name);
  const found: string[] = [];
  if (wanted === '') return found;
  for (const { lines } of await db.getAll('index')) {
    for (const line of linesIn(lines)) {
      if (normalise(readLine(line).name) === wanted) found.push(readLine(line).key);
      if (found.length === 2) return found;
    }
  }
  return found;
}

async function onlyOne(
  db: ListDatabase,
  index: 'domains' | 'subscriptionIds',
  value: string,
): Promise<StoredCustomer | undefined> {
  const [first, second] = await db.getAllFromIndex('customers', index, value, 2);
  return second ? undefined : first;
}

function customers(found: readonly (StoredCustomer | undefined)[]): Customer[] {
  return found.filter((each) => each !== undefined).map((each) => recordOf(each).customer);
}

function byLabel(one: CustomerRecord, other: CustomerRecord): number {
  return labelOf(one).localeCompare(labelOf(other));
}

function labelOf({ customer, key }: CustomerRecord): string {
  return customer.name ?? customer.domain ?? key;
}
