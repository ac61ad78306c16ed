// Keeps the customer of a page that was visited: looks it up in the list, and adds what the list lacks, never more.

import type { CustomerRecord } from '../../model/customer';
import { customerKey } from '../../model/settings';
import type { Customer } from '../../model/settings';
import type { CustomerVisit, Listing, Saved } from '../../model/visit';
import type { ListDatabase } from './database';
import { saveCustomer } from './edit';
import { getCustomer } from './read';

/** As long as a name of the list may be. */
const longestName = 256;

/** What a page tells of its customer, as the list writes it. */
export function customerOf({ tenantId, name, domain, initialDomain }: CustomerVisit): Customer {
  const known = name === undefined ? '' : Array.from(name.trim()).slice(0, longestName).join('').trim();
  return {
    ...(known !== '' && { name: known }),
    ...(tenantId !== undefined && { tenantId }),
    ...(domain !== undefined && { domain }),
    ...(initialDomain !== undefined && { initialDomain }),
  };
}

/** By tenant id, else by a domain of a customer whose tenant id is not known to be another one. */
export async function findVisited(
  db: ListDatabase,
  { tenantId, domain, initialDomain }: CustomerVisit,
): Promise<CustomerRecord | undefined> {
  const ofId = tenantId === undefined ? undefined : await getCustomer(db, tenantId);
  if (ofId) return ofId;
  for (const each of [domain, initialDomain]) {
    const found = each === undefined ? undefined : await getCustomer(db, each);
    const theirs = found?.customer.tenantId;
    if (found && (theirs === undefined || tenantId === undefined)) return found;
  }
  return undefined;
}

export function listingOf(visit: CustomerVisit, record: CustomerRecord | undefined): Listing {
  if (!record) return 'none';
  return Object.keys(lacking(visit, record.customer)).length > 0 ? 'partly' : 'whole';
}

/** What the page tells and the list does not know at all; what the list says otherwise stays as it is. */
function lacking(visit: CustomerVisit, known: Customer): Partial<Customer> {
  const has = (name: string) => known[name as keyof Customer] !== undefined;
  return Object.fromEntries(Object.entries(customerOf(visit)).filter(([name]) => !has(name)));
}

/**
 * Puts the customer into the list, or completes what the list has of it; what user or policy say is never replaced.
 * @throws what IndexedDB throws
 */
export async function saveVisit(db: ListDatabase, visit: CustomerVisit): Promise<Saved> {
  const record = await findVisited(db, visit);
  if (record) return completeWith(db, visit, record);
  const change = customerOf(visit);
  if (customerKey(change) === undefined) return 'failed';
  return savedAs((await saveCustomer(db, { change })).kind, 'saved');
}

async function completeWith(db: ListDatabase, visit: CustomerVisit, record: CustomerRecord): Promise<Saved> {
  const change = lacking(visit, record.customer);
  const names = Object.keys(change);
  if (names.length === 0) return 'already-known';
  // Another window that fills the same gap meanwhile wins.
  const before = Object.fromEntries(names.map((name) => [name, undefined])) as Partial<Customer>;
  return savedAs((await saveCustomer(db, { key: record.key, change, before })).kind, 'completed');
}

function savedAs(kind: Awaited<ReturnType<typeof saveCustomer>>['kind'], done: Saved): Saved {
  if (kind === 'saved') return done;
  return kind === 'taken' ? 'taken' : 'failed';
}
