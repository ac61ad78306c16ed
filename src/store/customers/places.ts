// Finds the customer of the list that a row of a file or a policy is about (DESIGN §3.1: the tenant id is the key).

import type { Customer } from '../../model/settings';
import { domainsOf } from './stored';

const several = Symbol('several');

/**
 * Customers by tenant id and domain. Two are the same when their tenant ids are equal, or when one has none and they
 * share a domain that no other has.
 */
export class Places<T> {
  private readonly byId = new Map<string, T>();
  private readonly byDomain = new Map<string, T | typeof several>();

  constructor(private readonly customerOf: (value: T) => Customer) {}

  add(value: T): void {
    const { tenantId, ...customer } = this.customerOf(value);
    if (tenantId !== undefined) this.byId.set(tenantId, value);
    for (const domain of domainsOf(customer)) {
      const known = this.byDomain.get(domain);
      this.byDomain.set(domain, known === undefined || known === value ? value : several);
    }
  }

  /** Undefined when nobody is it, and when two could be. */
  find(customer: Customer): T | undefined {
    const { tenantId } = customer;
    const known = tenantId === undefined ? undefined : this.byId.get(tenantId);
    if (known !== undefined) return known;
    const shared = new Set(domainsOf(customer).map((domain) => this.byDomain.get(domain)));
    shared.delete(undefined);
    const [only] = shared;
    if (only === undefined || only === several || shared.size > 1) return undefined;
    const theirs = this.customerOf(only).tenantId;
    return tenantId === undefined || theirs === undefined ? only : undefined;
  }
}
