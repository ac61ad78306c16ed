// What of a customer stands in the slots of a link's template.

import type { Slot, SlotValues } from '../model/link';
import type { Customer } from '../model/settings';
import { initialDomainOf } from './domain';

/**
 * The values of a customer; what is not known stays absent. The initial domain may also have been entered as the
 * primary one, which it is until the customer adds a domain of its own.
 */
export function slotValues({ name, domain, initialDomain, tenantId }: Customer): SlotValues {
  const initial = initialDomain ?? initialDomainOf(domain ?? '')?.domain;
  const values: Readonly<Record<Slot, string | undefined>> = {
    tenant: domain ?? initial ?? tenantId,
    org: initial ?? domain ?? tenantId,
    domain,
    initialDomain: initial,
    tenantId,
    name,
    sharepointPrefix: initialDomainOf(initial ?? '')?.prefix,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
