// Reads pages of Partner Center for tests: written as markup, with shadow roots as templates.

import { readCustomerPage } from '../../src/context/visits/customer-page';
import type { CustomerVisit } from '../../src/model/visit';
import { shadowPage } from '../page/shadow';

export const tenantId = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
export const partnerId = '11111111-2222-4333-8444-555555555555';
export const orderId = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

export const base = 'https://partner.microsoft.com';
/** An account page of the customer. */
export const account = `${base}/dashboard/v2/customers/${tenantId}/account`;
/** An address that names no customer, but may be one's page. */
export const nameless = `${base}/pcv/customers/account`;

/** What a page says at an address. */
export function read(markup: string, href = account): CustomerVisit | null {
  const { document, shadowOf } = shadowPage(markup);
  return readCustomerPage(document, { href, shadowOf });
}
