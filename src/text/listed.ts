// Finds the one customer of a list that a page or a pasted text names.

import type { TenantMark } from '../model/context';
import type { CustomerRecord } from '../model/customer';
import type { CustomerList } from '../model/list';
import type { Pasted } from '../model/pasted';
import { normalise } from './normalise';

export type ListLookup = Pick<CustomerList, 'get' | 'ofSubscription'>;

/** The customer of a tenant or subscription; undefined when the list has none, or several. */
export async function listed(
  { mark, initialDomain, subscriptionId }: Pick<Pasted, 'mark' | 'initialDomain' | 'subscriptionId'>,
  list: ListLookup,
): Promise<CustomerRecord | undefined> {
  const { tenantId, domain } = mark;
  const ofTenant = tenantId === undefined ? undefined : await list.get(tenantId);
  if (ofTenant) return ofTenant;
  for (const each of new Set([domain, initialDomain])) {
    const ofDomain = each === undefined ? undefined : await list.get(each);
    if (ofDomain && (tenantId === undefined || ofDomain.customer.tenantId === undefined)) return ofDomain;
  }
  // A bare GUID may be the id of either.
  const id = subscriptionId ?? (domain === undefined ? tenantId : undefined);
  return id === undefined ? undefined : list.ofSubscription(id);
}

/** The same for what a page says of its tenant, which may be a name alone. */
export async function listedMark(
  mark: TenantMark,
  list: ListLookup & Pick<CustomerList, 'search'>,
): Promise<CustomerRecord | undefined> {
  if (mark.tenantId !== undefined || mark.domain !== undefined) return listed({ mark }, list);
  const wanted = normalise(mark.name ?? '');
  if (wanted === '') return undefined;
  // Those of the whole name are the first ones.
  const { records } = await list.search(wanted, 2);
  const named = records.filter(({ customer }) => normalise(customer.name ?? '') === wanted);
  return named.length === 1 ? named[0] : undefined;
}
