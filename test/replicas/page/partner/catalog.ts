// The partner and the customers that the Partner Center replica knows.

/** A customer of the partner. */
export interface Customer {
  readonly tenantId: string;
  readonly name: string;
  readonly domain: string;
  readonly initialDomain: string;
}

export const CUSTOMERS: readonly [Customer, ...Customer[]] = [
  {
    tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
    name: 'Contoso Ltd',
    domain: 'contoso.example',
    initialDomain: 'contoso.onmicrosoft.com',
  },
  {
    tenantId: '77777777-2222-4333-8444-555555555555',
    name: 'Bücher Müller & Söhne KG',
    domain: 'buecher-mueller.example',
    initialDomain: 'buechermueller.onmicrosoft.com',
  },
  {
    tenantId: '88888888-2222-4333-8444-555555555555',
    name: '株式会社トレイ・リサーチ',
    domain: 'treyresearch.onmicrosoft.com',
    initialDomain: 'treyresearch.onmicrosoft.com',
  },
];

/** The partner itself, whose id stands on many pages and is nobody's customer. */
export const PARTNER = {
  tenantId: '11111111-2222-4333-8444-555555555555',
  name: 'Fabrikam Cloud',
  initialDomain: 'fabrikam.onmicrosoft.com',
} as const;

/** GUIDs that are no tenant's. */
export const IDS = {
  order: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
  subscription: 'c0ffee00-bbbb-4ccc-8ddd-eeeeeeeeeeee',
  relationship: 'd0d0d0d0-bbbb-4ccc-8ddd-eeeeeeeeeeee',
} as const;

export function customerOf(tenantId: string | undefined): Customer | undefined {
  return CUSTOMERS.find((customer) => customer.tenantId === tenantId);
}
