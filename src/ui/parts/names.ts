// How tenants and customers are called on our pages.

import type { TenantMark } from '../../model/context';
import type { Customer } from '../../model/settings';

/** Name and domain, as far as known; the tenant id only when there is nothing else. */
export function tenantName({ name, domain, tenantId }: TenantMark): string | undefined {
  if (name !== undefined && domain !== undefined) return `${name} (${domain})`;
  return name ?? domain ?? tenantId;
}

/** A customer in two lines: what it is called, and the domain that tells it from others of that name. */
export function customerTitle(
  { name, domain, initialDomain }: Customer,
  key: string,
): { readonly title: string; readonly detail?: string } {
  const known = domain ?? initialDomain;
  if (name === undefined || name === '') return { title: known ?? key };
  return { title: name, detail: known ?? key };
}
