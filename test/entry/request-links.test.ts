// A new request begins in the customer's own cloud: where it has no link for that, at its portal, and never at another's.

import { expect, test } from 'vitest';
import { requestAddress } from '../../src/entry/request-links';
import type { Product } from '../../src/model/context';
import type { Cloud, Customer } from '../../src/model/settings';

const contoso: Customer = {
  name: 'Contoso',
  domain: 'contoso.example',
  tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
};

test.each<[Product, Cloud, string | undefined]>([
  [
    'azure',
    'public',
    'https://portal.azure.com/contoso.example#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
  ],
  [
    'azure',
    'usgov',
    'https://portal.azure.us/contoso.example#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
  ],
  ['azure', 'china', 'https://portal.azure.cn/contoso.example'],
  [
    'entra',
    'usgov',
    'https://portal.azure.us/contoso.example#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
  ],
  ['intune', 'usgov', 'https://intune.microsoft.us/contoso.example'],
  ['intune', 'china', undefined],
  ['m365', 'public', 'https://admin.microsoft.com/AdminPortal/Home?delegatedOrg=contoso.example#/support'],
  ['m365', 'usgov', undefined],
  ['power-platform', 'usgov', undefined],
])('%s in %s', (product, cloud, address) => {
  expect(requestAddress({ ...contoso, cloud }, product, 'public')).toBe(address);
  expect(requestAddress(contoso, product, cloud)).toBe(address);
});

test('the initial domain tells the cloud where nobody entered it', () => {
  const customer: Customer = { domain: 'agency.example', initialDomain: 'agency.onmicrosoft.us' };
  expect(requestAddress(customer, 'azure', 'public')).toMatch(
    /^https:\/\/portal\.azure\.us\/agency\.example#/u,
  );
});
