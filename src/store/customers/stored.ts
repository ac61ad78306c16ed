// A customer in its two layers, the user's and the policy's: how they are stored, and what is in force.

import type { CustomerRecord } from '../../model/customer';
import { customerKey } from '../../model/settings';
import type { Customer } from '../../model/settings';
import { mergeCustomer } from '../merge';
import type { StoredCustomer } from './database';

export type Layers = Pick<StoredCustomer, 'own' | 'policy' | 'usedAt' | 'revision'>;

/** The customer in force: the policy's leaves over the user's. */
export function inForce({ own, policy }: Pick<StoredCustomer, 'own' | 'policy'>): Customer {
  if (!own || !policy) return own ?? policy ?? {};
  return mergeCustomer(own, policy);
}

/** The layers as they are stored; undefined for a customer with neither tenant id nor domain. */
export function stored({ own, policy, usedAt, revision }: Layers): StoredCustomer | undefined {
  const customer = inForce({ ...(own && { own }), ...(policy && { policy }) });
  const key = customerKey(customer);
  if (key === undefined) return undefined;
  return {
    key,
    ...(own && { own }),
    ...(policy && { policy }),
    ...(usedAt !== undefined && { usedAt }),
    revision,
    domains: domainsOf(customer),
    subscriptionIds: (customer.subscriptions ?? []).map(({ id }) => id),
    ...(customer.favourite === true && { favourite: 1 as const }),
  };
}

export function recordOf({ key, own, policy, usedAt }: StoredCustomer): CustomerRecord {
  return {
    key,
    customer: inForce({ ...(own && { own }), ...(policy && { policy }) }),
    ...(own && { own }),
    ...(policy && { policy }),
    ...(usedAt !== undefined && { usedAt }),
  };
}

/** What of a stored customer stays when the user's part of it changes. */
export function layersOver(old: StoredCustomer | undefined): Pick<Layers, 'policy' | 'usedAt'> {
  const { policy, usedAt } = old ?? {};
  return { ...(policy && { policy }), ...(usedAt !== undefined && { usedAt }) };
}

export function domainsOf({ domain, initialDomain }: Customer): string[] {
  return [...new Set([domain, initialDomain].filter((each) => each !== undefined))];
}
