// Which portal a host is, in every cloud; what may be filed there, and what it costs, differs (facts: domain §1).

import type { Product } from '../model/context';
import type { Hosts, PortalProduct } from '../model/portal';
import { portals } from './clouds';

/** `*.` covers every level below; proxied hosts are asked for without their proxy. */
export const productHosts: Readonly<Record<Exclude<Product, 'other'>, Hosts>> = {
  azure: everywhere('azure'),
  entra: everywhere('entra'),
  intune: everywhere('intune'),
  m365: everywhere('m365'),
  'power-platform': everywhere('power-platform'),
};

function everywhere(product: PortalProduct): Hosts {
  return portals
    .filter((portal) => portal.product === product)
    .flatMap(({ tops, others = {} }) => [...Object.values(tops), ...Object.values(others)].flat());
}
