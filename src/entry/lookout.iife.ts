// Runs in top pages of Partner Center and the marketplaces: tells by the address that a page may be worth reading.

import { ask } from '../browser/send';
import type { VisitKind } from '../model/visit';
import { lookOut } from '../page/look-out';
import { partnerCenters } from '../rules/partner-centers';
import { isCustomerAddress } from '../text/customer-address';
import { isProductAddress } from '../text/product-address';

function worth(href: string): VisitKind | null {
  if (isCustomerAddress(href, partnerCenters)) return 'customer';
  return isProductAddress(href) ? 'product' : null;
}

lookOut({
  window,
  worth,
  found: async (page) => (await ask({ kind: 'page-worker:page-found', page })) === true,
});
