// What the worker knows of customers when it decides where a tab is: the list's database, asked anew every time.

import { withSettings } from '../browser/locks';
import { localStore, meantFor } from '../browser/storage';
import { findIn } from '../context/decide';
import type { Known } from '../context/decide';
import type { Signals } from '../model/context';
import { customerKey } from '../model/settings';
import type { Customer } from '../model/settings';
import { openList } from '../store/customers/database';
import type { ListDatabase } from '../store/customers/database';
import { forgetAdopted, prepareList } from '../store/customers/prepare';
import { tenantMarkOf } from '../text/tenant';
import { customersOf, getCustomer, recordOfSubscription } from '../store/customers/read';
import type { Effective } from '../store/settings';

/**
 * The list, with the customers of settings and policy in it, for one piece of work; closed afterwards.
 * @throws what IndexedDB throws
 */
export async function withList<T>(
  { customerLayers }: Pick<Effective, 'customerLayers'>,
  work: (db: ListDatabase) => Promise<T>,
): Promise<T> {
  const db = await openList();
  try {
    const { adopted } = await prepareList(db, customerLayers);
    if (adopted > 0) await withSettings(() => forgetAdopted(localStore, customerLayers.stored));
    return await work(db);
  } finally {
    db.close();
  }
}

/** The customers that signals and tab may be about. A database that cannot be read leaves those of settings and policy. */
export async function knownFor(effective: Effective, signals: Signals, tabId: number): Promise<Known> {
  const { settings } = effective;
  const meantKey = await meantFor(tabId);
  const read = withList(effective, (db) => candidates(db, signals, meantKey));
  const { found, owner, meant } = await read.catch(() => among(settings.customers, signals, meantKey));
  return { settings, find: (mark) => findIn(found, mark), bySubscription: () => owner, meant };
}

interface Candidates {
  readonly found: readonly Customer[];
  /** Of the subscription the signals name. */
  readonly owner: Customer | undefined;
  readonly meant: Customer | undefined;
}

async function candidates(
  db: ListDatabase,
  { directory, url, subscriptionId }: Signals,
  meantKey: string | undefined,
): Promise<Candidates> {
  const marks = [directory, url].filter((mark) => mark !== undefined);
  const [found, owner, meant] = await Promise.all([
    Promise.all(marks.map((mark) => customersOf(db, mark))),
    subscriptionId === undefined ? undefined : recordOfSubscription(db, subscriptionId),
    meantKey === undefined ? undefined : getCustomer(db, meantKey),
  ]);
  const unlisted = meantKey === undefined || meant ? undefined : unlistedCustomer(meantKey);
  return {
    found: distinct([...found.flat(), ...(unlisted ? [unlisted] : [])]),
    owner: owner?.customer,
    meant: meant?.customer ?? unlisted,
  };
}

/** A tenant that was pasted and opened without being in the list is meant all the same. */
function unlistedCustomer(key: string): Customer {
  const { tenantId, domain } = tenantMarkOf(key) ?? {};
  return { ...(tenantId !== undefined && { tenantId }), ...(domain !== undefined && { domain }) };
}

/** Page and address often name the same customer: once is enough, twice would look like two. */
function distinct(customers: readonly Customer[]): Customer[] {
  return [...new Map(customers.map((each) => [customerKey(each), each])).values()];
}

function among(
  customers: readonly Customer[],
  { subscriptionId }: Signals,
  meantKey: string | undefined,
): Candidates {
  const owns = ({ subscriptions }: Customer) => subscriptions?.some(({ id }) => id === subscriptionId);
  return {
    found: customers,
    owner: subscriptionId === undefined ? undefined : customers.find(owns),
    meant: meantKey === undefined ? undefined : customers.find((each) => customerKey(each) === meantKey),
  };
}
