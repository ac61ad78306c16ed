// What the worker knows of customers when it decides where a tab is: the list's database, asked anew every time.

import { withSettings } from '../browser/locks';
import { localStore } from '../browser/storage';
import { meantFor } from '../browser/tab-choices';
import type { Known } from '../context/hear';
import { findIn, findOwnerIn } from '../context/marks';
import type { Signals, SubscriptionMark, TenantMark } from '../model/context';
import { customerKey } from '../model/settings';
import type { Cloud, Customer } from '../model/settings';
import type { CustomerVisit } from '../model/visit';
import { openList } from '../store/customers/database';
import type { ListDatabase } from '../store/customers/database';
import { forgetAdopted, prepareList } from '../store/customers/prepare';
import { tenantMarkOf } from '../text/tenant';
import { customerOf, findVisited } from '../store/customers/visited';
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

/** What a decision is about. */
export interface Asked {
  readonly signals: Signals;
  readonly tabId: number;
  /** The subscription chosen in the form. */
  readonly chosen?: SubscriptionMark | undefined;
  /** Whose page in Partner Center the tab was opened from: meant, unless another customer was chosen for it. */
  readonly cameFor?: CustomerVisit | undefined;
  /** The cloud of the portal in the tab; undefined where its address does not tell. */
  readonly portalCloud?: Cloud | undefined;
}

/** The customers that signals and tab may be about. A database that cannot be read leaves those of settings and policy. */
export async function knownFor(
  effective: Effective,
  { signals, tabId, chosen, cameFor, portalCloud }: Asked,
): Promise<Known> {
  const { settings } = effective;
  const meantKey = await meantFor(tabId);
  const visited = meantKey === undefined ? cameFor : undefined;
  const read = withList(effective, (db) => candidates(db, { signals, chosen, meantKey, visited }));
  const all = await read.catch(() => among(settings.customers, meantKey, visited));
  const { found, owners, meant, isMeantUnlisted } = all;
  return {
    settings,
    find: (mark) => findIn(found, mark),
    bySubscription: (mark) =>
      findOwnerIn(mark.id === undefined ? distinct([...found, ...owners]) : owners, mark),
    meant,
    isMeantUnlisted,
    portalCloud,
    formSubscription: chosen,
  };
}

interface Candidates {
  /** Customers that a signal may name, and the one meant. */
  readonly found: readonly Customer[];
  /** Customers of the subscriptions that are named by their ids. */
  readonly owners: readonly Customer[];
  readonly meant: Customer | undefined;
  readonly isMeantUnlisted: boolean;
}

interface Question {
  readonly signals: Signals;
  readonly chosen: SubscriptionMark | undefined;
  readonly meantKey: string | undefined;
  readonly visited: CustomerVisit | undefined;
}

async function candidates(db: ListDatabase, question: Question): Promise<Candidates> {
  const { signals, chosen, meantKey, visited } = question;
  const subscriptionIds = [chosen?.id, signals.subscription?.id].filter((id) => id !== undefined);
  const [found, owners, meant, ofPage] = await Promise.all([
    Promise.all(marksIn(signals).map((mark) => customersOf(db, mark))),
    Promise.all(subscriptionIds.map((id) => recordOfSubscription(db, id))),
    meantKey === undefined ? undefined : getCustomer(db, meantKey),
    visited && findVisited(db, visited),
  ]);
  const theMeant = meantOf({ meantKey, visited, listed: (meant ?? ofPage)?.customer });
  return {
    found: distinct([...found.flat(), ...(theMeant ? [theMeant] : [])]),
    owners: distinct(owners.flatMap((each) => (each ? [each.customer] : []))),
    meant: theMeant,
    isMeantUnlisted: (meant ?? ofPage) === undefined,
  };
}

interface Meaning {
  readonly meantKey: string | undefined;
  readonly visited: CustomerVisit | undefined;
  readonly listed: Customer | undefined;
}

/** The one chosen, else the one whose page it was; without tenant id and domain nobody could be told apart from it. */
function meantOf({ meantKey, visited, listed }: Meaning): Customer | undefined {
  if (meantKey !== undefined) return listed ?? unlistedCustomer(meantKey);
  const page = visited && customerOf(visited);
  // What the page said of this tenant is as sure as the list.
  const known = page && { ...page, ...listed };
  return known && customerKey(known) !== undefined ? known : undefined;
}

/** Id, domain and name are looked up each by itself: a list may know any of them. */
function marksIn({ tenants }: Signals): TenantMark[] {
  const marks = tenants.flatMap(({ tenant: { tenantId, domain, name } }): TenantMark[] => [
    ...(tenantId === undefined ? [] : [{ tenantId }]),
    ...(domain === undefined ? [] : [{ domain }]),
    ...(tenantId === undefined && domain === undefined && name !== undefined ? [{ name }] : []),
  ]);
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()];
}

/** A tenant that was pasted and opened without being in the list is meant all the same. */
export function unlistedCustomer(key: string): Customer {
  const { tenantId, domain } = tenantMarkOf(key) ?? {};
  return { ...(tenantId !== undefined && { tenantId }), ...(domain !== undefined && { domain }) };
}

/** Page and address often name the same customer: once is enough, twice would look like two. */
function distinct(customers: readonly Customer[]): Customer[] {
  return [...new Map(customers.map((each) => [customerKey(each), each])).values()];
}

/** Without the database a key that settings and policy do not know tells at least which tenant is meant. */
function among(
  customers: readonly Customer[],
  meantKey: string | undefined,
  visited: CustomerVisit | undefined,
): Candidates {
  const wanted = meantKey ?? visited?.tenantId;
  const listed = customers.find((each) => wanted !== undefined && customerKey(each) === wanted);
  const meant = meantOf({ meantKey, visited, listed });
  return { found: customers, owners: customers, meant, isMeantUnlisted: !listed };
}
