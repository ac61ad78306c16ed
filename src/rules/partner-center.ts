// Where Partner Center begins a request for a customer, when it is not known which customer is meant.

import type { Cloud } from '../model/settings';

/**
 * The list of customers: choose one, then Service requests › New request (facts: domain §1.1, 2025-03; §5.3). The page
 * “Support › Customer requests” has no whole address that is known, nor has Partner Center of another cloud.
 */
export const customerListPages: Readonly<Partial<Record<Cloud, string>>> = {
  public: 'https://partner.microsoft.com/dashboard/v2/customers/list',
};
