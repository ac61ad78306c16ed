// Product pages are told by their address, in every form of the three marketplaces, and by nothing else.

import { describe, expect, test } from 'vitest';
import { tops } from '../../src/rules/portals/marketplace';
import { comparableId, isProductAddress, productIdOf } from '../../src/text/product-address';

const pipes = 'pubid.contoso|aid.backup|pappid.6f2b';

describe('an address of a product', () => {
  test.each([
    [
      'https://azuremarketplace.microsoft.com/en-us/marketplace/apps/contoso.backup?tab=Overview',
      'contoso.backup',
    ],
    [
      'https://azuremarketplace.microsoft.com/it-it/marketplace/apps/Contoso.Backup-365',
      'contoso.backup-365',
    ],
    ['https://azuremarketplace.microsoft.com/marketplace/apps/contoso.backup/', 'contoso.backup'],
    [
      'https://azuremarketplace.microsoft.com/de-de/marketplace/consulting-services/contoso.help',
      'contoso.help',
    ],
    ['https://appsource.microsoft.com/en-us/product/office/WA104381063?tab=Overview', 'wa104381063'],
    ['https://appsource.microsoft.com/product/web-apps/contoso.backup', 'contoso.backup'],
    ['https://appsource.microsoft.com/en-us/product/power-bi/contoso', 'contoso'],
    [
      'https://appsource.microsoft.com/en-us/product/dynamics-365/PUBID.contoso%7CAID.backup%7CPAPPID.6f2b?tab=x',
      pipes,
    ],
    [
      'https://appsource.microsoft.com/en-us/product/dynamics-365/PUBID.contoso|AID.backup|PAPPID.6f2b',
      pipes,
    ],
    [
      'https://appsource.microsoft.com/en-us/product/dynamics-365/pubid.contoso%257Caid.backup%257Cpappid.6f2b',
      pipes,
    ],
    ['https://marketplace.microsoft.com/en-us/product/saas/contoso.backup?tab=overview', 'contoso.backup'],
    ['https://marketplace.microsoft.com/product/WA200010010', 'wa200010010'],
    ['https://marketplace.microsoft.com/sr-latn-rs/product/WA200010010/', 'wa200010010'],
    ['https://marketplace.microsoft.com/en-us/product/contoso.backup/reviews', 'contoso.backup'],
    [
      'https://marketplace.microsoft.com/en-us/product/AzureApplication/contoso.backup/plans',
      'contoso.backup',
    ],
    ['https://marketplace.microsoft.com/PRODUCT/SaaS/contoso.backup#reviews', 'contoso.backup'],
    ['https://MARKETPLACE.microsoft.com:443/zh-hans-cn/product/saas/contoso.backup', 'contoso.backup'],
    [
      'https://marketplace.microsoft.com/product/3f0e8a52-1d6b-4e27-9a51-0c7d2b1e4f00',
      '3f0e8a52-1d6b-4e27-9a51-0c7d2b1e4f00',
    ],
    ['https://marketplace.microsoft.com.mcas.ms/en-us/product/saas/contoso.backup', 'contoso.backup'],
  ])('%s', (href, id) => {
    expect(productIdOf(href)).toBe(id);
    expect(isProductAddress(href)).toBe(true);
  });

  test.each(tops)('is known on %s in all forms', (host) => {
    expect(productIdOf(`https://${host}/en-us/marketplace/apps/contoso.backup`)).toBe('contoso.backup');
    expect(productIdOf(`https://${host}/en-us/product/saas/contoso.backup`)).toBe('contoso.backup');
  });
});

describe('no address of a product', () => {
  test.each([
    'https://marketplace.microsoft.com/',
    'https://marketplace.microsoft.com/en-us/',
    'https://marketplace.microsoft.com/en-us/product',
    'https://marketplace.microsoft.com/en-us/product/',
    'https://marketplace.microsoft.com/en-us/product/office',
    'https://marketplace.microsoft.com/en-us/product/dynamics-365/',
    'https://marketplace.microsoft.com/en-us/search/products?search=contoso.backup',
    'https://azuremarketplace.microsoft.com/en-us/marketplace/apps?search=contoso.backup&page=1',
    'https://azuremarketplace.microsoft.com/en-us/marketplace/apps/category/storage?page=1',
    'https://appsource.microsoft.com/en-us/marketplace/partner-dir/contoso.backup/overview',
    'https://appsource.microsoft.com/en-us/go/product/saas/contoso.backup',
    'http://marketplace.microsoft.com/en-us/product/saas/contoso.backup',
    'https://marketplace.microsoft.com.example/en-us/product/saas/contoso.backup',
    'https://evil-marketplace.microsoft.com/en-us/product/saas/contoso.backup',
    'https://learn.microsoft.com/en-us/product/saas/contoso.backup',
    'https://portal.azure.com/#marketplace/apps/contoso.backup',
    'about:blank',
    '',
    'not an address',
  ])('%s', (href) => {
    expect(isProductAddress(href)).toBe(false);
  });
});

test.each([
  ['A%7CB', 'a|b'],
  ['a%257cb', 'a|b'],
  ['100%', '100%'],
  [' Contoso.Backup ', 'contoso.backup'],
])('ids compare however they are written: %s', (text, id) => {
  expect(comparableId(text)).toBe(id);
});
