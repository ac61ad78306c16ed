// Runs in a page that may be about a customer or a product: reads it, follows it, and tells the worker what it is about.

import { onRenew } from '../browser/orders';
import { ask, isAlive } from '../browser/send';
import { shadowOf } from '../browser/shadow';
import { customerReader } from '../context/visits/customer-page';
import { readProductPage } from '../context/visits/product-page';
import type { Visit } from '../model/visit';
import { followVisit } from '../page/follow-visit';
import { partnerCenters } from '../rules/partner-centers';
import { isCustomerAddress } from '../text/customer-address';
import { isProductAddress } from '../text/product-address';
import { sendable } from '../text/sendable-visit';

declare global {
  var onbehalfVisit: boolean | undefined;
}

const readCustomer = customerReader(document, shadowOf);

function read(): Visit | null {
  const { href } = location;
  const visit = isCustomerAddress(href, partnerCenters)
    ? readCustomer(href)
    : isProductAddress(href)
      ? readProductPage(document, { href })
      : null;
  return visit && sendable(visit);
}

function start(): void {
  const stopper = new AbortController();
  let last: Visit | null = null;
  let telling = Promise.resolve<unknown>(undefined);
  // One after the other: what is told last is what stays.
  const tell = (visit: Visit | null) => {
    last = visit;
    telling = telling.then(() => (visit === last ? ask({ kind: 'page-worker:visit', visit }) : undefined));
  };
  followVisit({ window, shadowOf, read, tell, isAlive, signal: stopper.signal });
  // A page that comes back from the browser's memory is what it was: others may have spoken for the tab meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isAlive()) tell(last);
  });
  // The worker knows by it that this page is still there.
  onRenew(() => undefined);
}

if (!globalThis.onbehalfVisit) {
  globalThis.onbehalfVisit = true;
  start();
}
