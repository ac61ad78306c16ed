// Which cloud a customer is in, and of which an address is: what was entered, what the initial domain tells, the partner's.

import { expect, test } from 'vitest';
import { portalHosts } from '../../src/rules/portal-hosts';
import { cloudOf, cloudOfAddress, toldCloud } from '../../src/text/cloud';

test.each([
  ['what was entered', { cloud: 'public', initialDomain: 'contoso.onmicrosoft.us' }, 'public'],
  ['the initial domain', { domain: 'contoso.example', initialDomain: 'contoso.onmicrosoft.us' }, 'usgov'],
  ['a domain that is the initial one', { domain: 'contoso.partner.onmschina.cn' }, 'china'],
  ['the mail domain of the initial one', { domain: 'contoso.mail.onmicrosoft.us' }, 'usgov'],
  ['nothing: some government tenants have it, too', { initialDomain: 'contoso.onmicrosoft.com' }, undefined],
  ['nothing', { domain: 'contoso.us' }, undefined],
  ['nothing at all', {}, undefined],
] as const)('%s tells', (_, customer, cloud) => {
  expect(toldCloud(customer)).toBe(cloud);
  expect(cloudOf(customer, 'china')).toBe(cloud ?? 'china');
});

test('nobody is in the partner’s cloud', () => {
  expect(cloudOf(undefined, 'usgov')).toBe('usgov');
});

test.each([
  ['https://portal.azure.com/#home', 'public'],
  ['https://ms.portal.azure.com/', 'public'],
  ['https://portal.azure.us/contoso.onmicrosoft.us', 'usgov'],
  ['https://sub.portal.azure.us/', 'usgov'],
  ['https://portal.azure.cn/', 'china'],
  ['https://portal.partner.microsoftonline.cn/AdminPortal', 'china'],
  ['https://admin.cloud.microsoft.mcas.ms/', 'public'],
  ['https://login.microsoftonline.us/common', 'usgov'],
  ['https://partner.microsoft.com/dashboard', undefined],
  ['https://marketplace.microsoft.com/', undefined],
  ['http://portal.azure.us/', undefined],
  ['https://portal.azure.us:8443/', undefined],
  ['https://portal.azure.us.evil.example/', undefined],
  ['nonsense', undefined],
])('%s is of %s', (address, cloud) => {
  expect(cloudOfAddress(address, portalHosts)).toBe(cloud);
});
