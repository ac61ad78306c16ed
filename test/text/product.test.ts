// Tells portals by their hosts, in every cloud and behind the proxy.

import { expect, test } from 'vitest';
import { allTops } from '../../src/rules/hosts';
import { productHosts } from '../../src/rules/products';
import { productOf } from '../../src/text/product';

test.each([
  ['https://portal.azure.com/#home', 'azure'],
  ['https://ms.portal.azure.com/', 'azure'],
  ['https://portal.azure.us/contoso.onmicrosoft.us', 'azure'],
  ['https://x.portal.azure.us/', 'azure'],
  ['https://portal.azure.cn/', 'azure'],
  ['https://portal.azure.com.mcas.ms/?McasTsid=1', 'azure'],
  ['https://entra.microsoft.com/#view/x', 'entra'],
  ['https://entra.microsoft.us/', 'entra'],
  ['https://entra.microsoft.com.mcas.ms/', 'entra'],
  ['https://intune.microsoft.com/', 'intune'],
  ['https://intune.microsoft.us/', 'intune'],
  ['https://admin.microsoft.com/Adminportal/Home#/support', 'm365'],
  ['https://admin.cloud.microsoft/?#/users', 'm365'],
  ['https://admin.cloud.microsoft.mcas.ms/', 'm365'],
  ['https://portal.office.com/', 'm365'],
  ['https://portal.office365.us/', 'm365'],
  ['https://portal.apps.mil/', 'm365'],
  ['https://portal.partner.microsoftonline.cn/AdminPortal', 'm365'],
  ['https://admin.powerplatform.microsoft.com/', 'power-platform'],
  ['https://admin.powerplatform.microsoft.com.mcas.ms/', 'power-platform'],
  ['https://partner.microsoft.com/', 'other'],
  ['https://portal.azure.com.evil.example/', 'other'],
  ['https://evilportal.azure.com/', 'other'],
  ['http://portal.azure.com/', 'other'],
  ['https://portal.azure.com:8443/', 'other'],
  ['https://portal.azure.com@evil.example/', 'other'],
  ['about:blank', 'other'],
  ['no address', 'other'],
])('%s is %s', (href, product) => {
  expect(productOf(href, productHosts)).toBe(product);
});

test('every top page where something is filled has a product, but Partner Center and the marketplaces', () => {
  const others = allTops.filter((host) => {
    return productOf(`https://${host.replace('*', 'x')}/`, productHosts) === 'other';
  });
  expect(others).toEqual([
    'partner.microsoft.com',
    'azuremarketplace.microsoft.com',
    'appsource.microsoft.com',
    'marketplace.microsoft.com',
    'partner.microsoft.com.mcas.ms',
    'azuremarketplace.microsoft.com.mcas.ms',
    'appsource.microsoft.com.mcas.ms',
    'marketplace.microsoft.com.mcas.ms',
  ]);
});
