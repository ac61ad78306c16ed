// Reads the cells that say which tenant a row is about.

import type { Customer } from '../../model/settings';
import { domainOf, guidOf, isInitial, tenantDomain } from './identity';
import type { Flaw, RawCustomer } from './raw';

type Tenant = Pick<Customer, 'tenantId' | 'domain' | 'initialDomain'>;

/**
 * Tenant id and domains. The name Microsoft gave the tenant goes to `initialDomain`, wherever it stands, unless another
 * one is there or the file is our own export; what cannot be read is a flaw.
 */
export function readTenant(raw: RawCustomer, isOwn: boolean, flaws: Flaw[]): Tenant {
  const identity = readId(raw.tenantId?.trim() ?? '', flaws);
  const domains = readDomains(raw.domain ?? '', flaws);
  const initials = readDomains(raw.initialDomain ?? '', flaws);
  const tenant = withoutGaps({
    tenantId: identity.tenantId,
    domain: domains.domain ?? identity.domain,
    initialDomain: initials.domain ?? initials.initialDomain ?? domains.initialDomain,
  });
  return isOwn ? tenant : placed(tenant);
}

/** A tenant is also named by a domain in the place of its id. */
function readId(text: string, flaws: Flaw[]): Tenant {
  if (text === '') return {};
  const [tenantId, domain] = [guidOf(text), domainOf(text)];
  if (tenantId === undefined && domain === undefined) flaws.push({ problem: 'bad-tenant-id', text });
  return withoutGaps(tenantId === undefined ? { domain } : { tenantId });
}

function withoutGaps(tenant: { readonly [K in keyof Tenant]: Tenant[K] | undefined }): Tenant {
  return Object.fromEntries(Object.entries(tenant).filter(([, value]) => value !== undefined));
}

/** The onmicrosoft name out of the primary domain's place, which stays empty then. */
function placed({ domain: first, initialDomain: second, ...tenant }: Tenant): Tenant {
  const [domain, initialDomain] = [first, second].map((each) => each && tenantDomain(each));
  if (domain === undefined || !isInitial(domain) || (initialDomain ?? domain) !== domain)
    return withoutGaps({ ...tenant, domain, initialDomain });
  return { ...tenant, initialDomain: domain };
}

/** A cell with one domain, or with one of either kind; among several nobody can choose. */
function readDomains(cell: string, flaws: Flaw[]): Tenant {
  const text = cell.trim();
  if (text === '') return {};
  const only = domainOf(text);
  if (only !== undefined) return { domain: only };
  const read = text.split(/[\s,;|]+/u).flatMap((part) => (part === '' ? [] : [domainOf(part)]));
  const [domain, ...others] = uniqueOf(read, false);
  const [initialDomain, ...otherInitials] = uniqueOf(read, true);
  const isClear = !read.includes(undefined) && others.length === 0 && otherInitials.length === 0;
  if (isClear && domain !== undefined && initialDomain !== undefined) return { domain, initialDomain };
  flaws.push({ problem: 'bad-domain', text });
  return {};
}

function uniqueOf(domains: readonly (string | undefined)[], wanted: boolean): string[] {
  return [...new Set(domains)].filter(
    (domain) => domain !== undefined && isInitial(domain) === wanted,
  ) as string[];
}
