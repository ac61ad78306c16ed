// Where a new request for a customer begins, by the portal that a tab shows.

import type { Product } from '../model/context';
import type { LinkId } from '../model/link';
import type { Cloud, Customer } from '../model/settings';
import { linkTemplates } from '../rules/links';
import { retiredPatterns } from '../rules/retired';
import { linksFor } from '../text/links';

/** The link under which each portal takes a new request; where the customer's cloud has none, its portal. */
const requestLinks: Readonly<Record<Product, readonly LinkId[]>> = {
  azure: ['azure-request', 'azure'],
  entra: ['azure-request', 'azure'],
  intune: ['intune'],
  m365: ['m365-request', 'm365'],
  'power-platform': ['power-platform'],
  other: ['azure-request', 'azure'],
};

/**
 * The address in the customer's own cloud; undefined where none is known there.
 * @param otherwise the cloud of a customer of whom nothing tells it
 */
export function requestAddress(customer: Customer, product: Product, otherwise: Cloud): string | undefined {
  const rules = { templates: linkTemplates, retired: retiredPatterns, cloud: otherwise };
  const links = linksFor(customer, rules, []);
  return requestLinks[product]
    .map((wanted) => links.find(({ id }) => id === wanted)?.url)
    .find((url) => url !== undefined);
}
