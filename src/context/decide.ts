// Decides where the user is: own tenant, the customer meant, another one, or signals that disagree (DESIGN §3.2).

import type { Context, Signals, TenantMark } from '../model/context';
import type { Customer, Settings } from '../model/settings';
import { normalise } from '../text/normalise';

/** What is known of tenants: the settings, a look-up of customers, and the one chosen for this tab. */
export interface Known {
  readonly settings: Settings;
  readonly find: (mark: TenantMark) => Customer | undefined;
  readonly bySubscription: (id: string) => Customer | undefined;
  readonly meant: Customer | undefined;
}

export interface Decision {
  readonly context: Context;
  /** The customer of the list that the context is about, if it is one. */
  readonly customer?: Customer;
}

/** What one signal means. `foreign`: certainly not the own tenant, and in no list. */
type Reading =
  | { readonly kind: 'own' }
  | { readonly kind: 'customer'; readonly customer: Customer }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'nothing' };

/** The directory the page shows first, its address second, the customer chosen for the tab last. */
export function decide(signals: Signals, known: Known): Decision {
  const shown = read(signals.directory, known);
  const named = read(signals.url, known);
  if (disagree(shown, named, signals)) return { context: conflict(signals.directory, signals.url) };
  const reading = shown.kind === 'nothing' ? named : shown;
  const tenant = shown.kind === 'nothing' ? signals.url : signals.directory;
  switch (reading.kind) {
    case 'own':
      return ownOrDelegated(signals, known, tenant);
    case 'customer':
      return ofCustomer(reading.customer, known.meant);
    case 'foreign':
      return {
        context: known.meant
          ? conflict(tenant, markOf(known.meant))
          : { verdict: 'customer', ...(tenant && { tenant }) },
      };
    default: {
      const seen = signals.directory ?? signals.url;
      return { context: { verdict: 'unknown', ...(seen && { tenant: seen }) } };
    }
  }
}

function read(mark: TenantMark | undefined, known: Known): Reading {
  if (!mark) return { kind: 'nothing' };
  if (isListedOwn(mark, known.settings)) return { kind: 'own' };
  const customer = known.find(mark);
  if (customer) return { kind: 'customer', customer };
  if (isOwnByName(mark, known.settings)) return { kind: 'own' };
  const identified = mark.domain !== undefined || mark.tenantId !== undefined;
  return identified && knowsOwn(mark, known.settings) ? { kind: 'foreign' } : { kind: 'nothing' };
}

/** A domain or id that the settings list as the partner's own; stronger than any customer list. */
function isListedOwn({ domain, tenantId }: TenantMark, { partner }: Settings): boolean {
  const own = new Set(partner.tenants.map((each) => each.toLowerCase()));
  return (domain !== undefined && own.has(domain)) || (tenantId !== undefined && own.has(tenantId));
}

/** The domain of the partner's own e-mail address, or the partner's name; weaker than the customer list. */
function isOwnByName({ domain, name }: TenantMark, { partner, contact }: Settings): boolean {
  if (domain !== undefined && domain === mailDomain(contact.email)) return true;
  return Boolean(name && partner.name && normalise(name) === normalise(partner.name));
}

function mailDomain(email: string | undefined): string {
  return email?.split('@')[1]?.toLowerCase() ?? '';
}

/** An unlisted tenant is foreign only when the own one could have been recognised by the same kind of mark. */
function knowsOwn(mark: TenantMark, { partner }: Settings): boolean {
  const own = partner.tenants;
  return mark.domain ? own.some((each) => each.includes('.')) : own.some((each) => !each.includes('.'));
}

function disagree(shown: Reading, named: Reading, { directory, url }: Signals): boolean {
  if (shown.kind === 'nothing' || named.kind === 'nothing') return false;
  if (shown.kind === 'customer' && named.kind === 'customer') return !isSame(shown.customer, named.customer);
  if (shown.kind !== named.kind) return true;
  if (shown.kind === 'own') return false;
  const differ = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && a !== b;
  return differ(directory?.domain, url?.domain) || differ(directory?.tenantId, url?.tenantId);
}

function ownOrDelegated({ subscriptionId }: Signals, known: Known, tenant: TenantMark | undefined): Decision {
  const customer = subscriptionId ? known.bySubscription(subscriptionId) : undefined;
  if (!customer) return { context: { verdict: 'own', ...(tenant && { tenant }) } };
  return {
    context: { verdict: 'delegated', tenant: markOf(customer), ...(tenant && { other: tenant }) },
    customer,
  };
}

function ofCustomer(customer: Customer, meant: Customer | undefined): Decision {
  const tenant = markOf(customer);
  if (!meant || isSame(customer, meant)) return { context: { verdict: 'customer', tenant }, customer };
  return { context: { verdict: 'other-customer', tenant, other: markOf(meant) }, customer };
}

function conflict(tenant: TenantMark | undefined, other: TenantMark | undefined): Context {
  return { verdict: 'conflict', ...(tenant && { tenant }), ...(other && { other }) };
}

/** Equal by tenant id; without ids on both sides, by a domain. */
export function isSame(a: Customer, b: Customer): boolean {
  if (a.tenantId && b.tenantId) return a.tenantId === b.tenantId;
  const domains = new Set([a.domain, a.initialDomain].filter((each) => each !== undefined));
  return [b.domain, b.initialDomain].some((each) => each !== undefined && domains.has(each));
}

function markOf({ name, domain, initialDomain, tenantId }: Customer): TenantMark {
  const known = domain ?? initialDomain;
  return { ...(name && { name }), ...(known && { domain: known }), ...(tenantId && { tenantId }) };
}

/** Finds the customer a mark names, by id, then domain, then (only when it has neither) by whole name; none when two share it. */
export function findIn(customers: readonly Customer[], mark: TenantMark): Customer | undefined {
  const { tenantId, domain, name } = mark;
  if (tenantId) return customers.find((each) => each.tenantId === tenantId);
  if (domain)
    return only(customers.filter((each) => each.domain === domain || each.initialDomain === domain));
  const named = customers.filter((each) => name && each.name && normalise(each.name) === normalise(name));
  return only(named);
}

function only(found: readonly Customer[]): Customer | undefined {
  return found.length === 1 ? found[0] : undefined;
}
