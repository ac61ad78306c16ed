// How the customer list of the tests finds, filters and sorts: plainly, over all customers.

import type { TableView } from '../../src/model/list';
import type { StoredCustomer } from '../../src/store/customers/database';
import { inForce } from '../../src/store/customers/stored';

/** The rows of a view; those without a value in the sorted column come last. */
export function inOrder(customers: Iterable<StoredCustomer>, view: TableView): StoredCustomer[] {
  const { query, filter, sort, descending } = view;
  const { compare } = new Intl.Collator('en', { numeric: true });
  const text = (each: StoredCustomer): string => {
    const customer = inForce(each);
    return sort === 'favourite' ? (customer.favourite ? 'a' : '') : (customer[sort] ?? '');
  };
  const found = [...customers].filter((each) => fitsQuery(each, query) && fitsFilter(each, filter));
  const sorted = found.map((each) => ({ each, value: text(each) }));
  sorted.sort((a, b) => {
    const byKey = compare(a.each.key, b.each.key);
    if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '') || byKey;
    return (descending ? -1 : 1) * compare(a.value, b.value) || byKey;
  });
  return sorted.map(({ each }) => each);
}

/** Whether two are one customer: of one key, or of one domain where a tenant id does not tell them apart. */
export function isTwin(one: StoredCustomer, other: StoredCustomer): boolean {
  if (one.key === other.key) return true;
  const isShared = one.domains.some((domain) => other.domains.includes(domain));
  return isShared && (inForce(one).tenantId === undefined || inForce(other).tenantId === undefined);
}

function fitsQuery(each: StoredCustomer, query: string): boolean {
  const { name = '', note = '' } = inForce(each);
  const words = [name, note, each.key, ...each.domains].join(' ').toLowerCase();
  return words.includes(query.trim().toLowerCase());
}

function fitsFilter(each: StoredCustomer, filter: TableView['filter']): boolean {
  const { tenantId, domain, initialDomain, favourite } = inForce(each);
  if (filter === 'favourites') return favourite === true;
  if (filter === 'policy') return each.policy !== undefined;
  return filter === 'all' || !tenantId || !domain || !initialDomain;
}
