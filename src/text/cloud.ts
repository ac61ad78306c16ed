// Tells which cloud a customer is in, and which cloud the address of a portal is of.

import type { PortalHosts } from '../model/pasted';
import type { Cloud, Customer } from '../model/settings';
import { initialDomainOf } from './domain';
import { isOneOf } from './origin';
import { withoutProxy } from './unwrap';

/** What of a customer, or of a tenant in no list, may tell its cloud. */
type Telling = Pick<Customer, 'cloud' | 'domain' | 'initialDomain'>;

/** The cloud somebody entered, else the one its initial domain is of; undefined where nothing tells. */
export function toldCloud({ cloud, domain, initialDomain }: Telling): Cloud | undefined {
  const names = [initialDomain, domain].filter((each) => each !== undefined);
  return cloud ?? names.map((each) => initialDomainOf(each)?.cloud).find((each) => each !== undefined);
}

/** The cloud of a customer; `otherwise`, the partner's, where nothing tells (settings: “also the cloud of customers that have none”). */
export function cloudOf(customer: Telling | undefined, otherwise: Cloud): Cloud {
  return (customer && toldCloud(customer)) ?? otherwise;
}

/**
 * The cloud of a portal's https address, also behind the proxy of Microsoft Defender; undefined for other addresses, and
 * for portals that serve several clouds.
 */
export function cloudOfAddress(href: string, portals: readonly PortalHosts[]): Cloud | undefined {
  if (!URL.canParse(href)) return undefined;
  const { protocol, host } = new URL(href);
  const origin = `${protocol}//${withoutProxy(host)}`;
  return portals.find(({ hosts }) => isOneOf(origin, hosts))?.cloud;
}
