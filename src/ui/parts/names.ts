// How tenants and customers are called on our pages.

import type { TenantMark } from '../../model/context';
import { customerKey } from '../../model/settings';
import type { Customer } from '../../model/settings';

/** Name and domain, as far as known; the tenant id only when there is nothing else. */
export function tenantName({ name, domain, tenantId }: TenantMark): string | undefined {
  if (name !== undefined && domain !== undefined) return `${name} (${domain})`;
  return name ?? domain ?? tenantId;
}

export interface NamedCustomer {
  readonly key: string;
  readonly name: string;
}

/** The customers that can be chosen, in the order of the alphabet of `locale`. */
export function namedCustomers(customers: readonly Customer[], locale: string): NamedCustomer[] {
  const { compare } = new Intl.Collator(locale);
  const named = customers.flatMap((customer) => {
    const key = customerKey(customer);
    return key === undefined ? [] : [{ key, name: customerName(customer) ?? key }];
  });
  return named.sort((a, b) => compare(a.name, b.name));
}

function customerName({ name, domain, initialDomain }: Customer): string | undefined {
  const known = domain ?? initialDomain;
  return tenantName({ ...(name !== undefined && { name }), ...(known !== undefined && { domain: known }) });
}
