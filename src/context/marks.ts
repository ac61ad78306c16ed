// Compares tenants by what is said of them: which of two marks can be compared at all, and whether they are the same.

import type { TenantMark } from '../model/context';
import type { Customer } from '../model/settings';
import { initialDomainOf } from '../text/domain';
import { normalise } from '../text/normalise';

/** Whether a mark names one tenant for certain; names are given twice. */
export function isIdentified({ domain, tenantId }: TenantMark): boolean {
  return domain !== undefined || tenantId !== undefined;
}

/** What a tenant is known by: one id, one initial domain, and any number of domains of its own. */
interface Marks {
  readonly id: string | undefined;
  readonly initial: readonly string[];
  readonly own: readonly string[];
}

type Tenant = TenantMark & Pick<Customer, 'initialDomain'>;

function marksOf({ tenantId, domain, initialDomain }: Tenant): Marks {
  const domains = [domain, initialDomain].filter((each) => each !== undefined);
  const isInitial = (each: string) => initialDomainOf(each) !== undefined;
  return {
    id: tenantId,
    initial: domains.filter(isInitial).map((each) => initialDomainOf(each)?.domain ?? each),
    own: domains.filter((each) => !isInitial(each)),
  };
}

/** Whether two say something of one kind: both an id, both an initial domain, or both another domain. */
export function areComparable(one: Tenant, other: Tenant): boolean {
  const [a, b] = [marksOf(one), marksOf(other)];
  return (
    (a.id !== undefined && b.id !== undefined) ||
    (a.initial.length > 0 && b.initial.length > 0) ||
    (a.own.length > 0 && b.own.length > 0)
  );
}

/** Whether two are one tenant, by what they say of themselves: equal ids; without ids on both sides, a domain in common. */
export function isSameMark(one: Tenant, other: Tenant): boolean {
  const [a, b] = [marksOf(one), marksOf(other)];
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  const domains = new Set([...a.initial, ...a.own]);
  return [...b.initial, ...b.own].some((domain) => domains.has(domain));
}

/** Whether two cannot be one tenant: what they say of one kind differs. */
export function areDifferent(one: Tenant, other: Tenant): boolean {
  return areComparable(one, other) && !isSameMark(one, other);
}

/** Equal by tenant id; without ids on both sides, by a domain. */
export function isSame(a: Customer, b: Customer): boolean {
  return isSameMark(a, b);
}

/** How a customer of the list is called in a context. */
export function markOf({ name, domain, initialDomain, tenantId }: Customer): TenantMark {
  const known = domain ?? initialDomain;
  return { ...(name && { name }), ...(known && { domain: known }), ...(tenantId && { tenantId }) };
}

/**
 * Finds the customer a mark names: by id, then by domain, unless the customer has another id, then (only when the mark
 * has neither) by whole name; none when two share it.
 */
export function findIn(customers: readonly Customer[], mark: TenantMark): Customer | undefined {
  const { tenantId, domain, name } = mark;
  const ofId = tenantId && customers.find((each) => each.tenantId === tenantId);
  if (ofId) return ofId;
  if (domain) {
    const ofDomain = customers.filter((each) => each.domain === domain || each.initialDomain === domain);
    return only(ofDomain.filter((each) => !tenantId || each.tenantId === undefined));
  }
  if (tenantId) return undefined;
  return only(customers.filter((each) => name && each.name && normalise(each.name) === normalise(name)));
}

/** The one customer of a list who has a subscription: by its id, else by whole name; none when two have it. */
export function findOwnerIn(
  customers: readonly Customer[],
  { id, name }: { readonly id?: string; readonly name?: string },
): Customer | undefined {
  const wanted = normalise(name ?? '');
  return only(
    customers.filter(({ subscriptions = [] }) =>
      subscriptions.some((each) =>
        id === undefined ? wanted !== '' && normalise(each.name ?? '') === wanted : each.id === id,
      ),
    ),
  );
}

function only(found: readonly Customer[]): Customer | undefined {
  return found.length === 1 ? found[0] : undefined;
}
