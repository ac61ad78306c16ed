// Holds the worker's door for visits: what top pages tell of a customer or a product, and nothing that is more than that.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { accept } from '../../src/browser/receive';
import { accepted, extensionId, refused, sender } from './senders';

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { id: extensionId } });
});

const customer = {
  kind: 'customer',
  tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
  name: 'Contoso',
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
};
const contact = { kind: 'link', value: 'https://support.northwind.example/', where: 'details' };
const product = {
  kind: 'product',
  name: 'Backup',
  publisher: 'Northwind',
  contacts: [
    contact,
    { kind: 'email', value: 'help@northwind.example', where: 'state' },
    { kind: 'phone', value: '+49 89 5550', where: 'description' },
  ],
};
const told = (visit: unknown) => ({ kind: 'page-worker:visit', visit });
const withContact = (change: object) => told({ ...product, contacts: [contact, { ...contact, ...change }] });

const requests: readonly (readonly [string, Record<string, unknown>])[] = [
  ['page-found', { kind: 'page-worker:page-found', page: 'customer' }],
  ['visit of a customer', told(customer)],
  ['visit of a customer by id alone', told({ kind: 'customer', tenantId: customer.tenantId })],
  ['visit of a product', told(product)],
  ['visit of a product that tells nothing', told({ kind: 'product', contacts: [] })],
  ['visit of nothing', told(null)],
  ['save-customer', { kind: 'page-worker:save-customer' }],
  ['new-request', { kind: 'page-worker:new-request', product: 'm365' }],
];

describe('accepts', () => {
  test.each(requests)('%s, from the top page alone', (_kind, request) => {
    expect(accept(request, sender())?.request).toEqual(request);
    for (const [, from] of accepted.filter(([, each]) => each.frameId !== 0))
      expect(accept(request, from)).toBeNull();
    expect(accept({ ...request, extra: 1 }, sender())).toBeNull();
  });
});

describe('refuses', () => {
  test.each(refused)('all of them from %s', (_what, from) => {
    expect(requests.filter(([, request]) => accept(request, from) !== null)).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a page of another kind', { kind: 'page-worker:page-found', page: 'form' }],
    ['a visit without what was visited', { kind: 'page-worker:visit' }],
    ['a visit of neither kind', told({ ...customer, kind: 'partner' })],
    ['a customer with more', told({ ...customer, note: 'x' })],
    ['a customer with contacts', told({ ...customer, contacts: [] })],
    ['a customer whose id is none', told({ ...customer, tenantId: 'contoso' })],
    ['a customer whose id is in capitals', told({ ...customer, tenantId: customer.tenantId.toUpperCase() })],
    ['a customer whose domain is an address', told({ ...customer, domain: 'evil.example/#x' })],
    [
      'a customer whose domain is in capitals',
      told({ ...customer, initialDomain: 'Contoso.onmicrosoft.com' }),
    ],
    ['a customer’s name of a megabyte', told({ ...customer, name: 'x'.repeat(1e6) })],
    ['a link that is a script', withContact({ value: 'javascript:alert(1)' })],
    ['a link without https', withContact({ value: 'http://northwind.example/' })],
    ['a link with a password', withContact({ value: 'https://a:b@northwind.example/' })],
    ['a link to a page of ours', withContact({ value: `chrome-extension://${extensionId}/x.html` })],
    ['an e-mail with more', withContact({ kind: 'email', value: 'a@b.example?bcc=c@d.example' })],
    ['a phone number that is none', withContact({ kind: 'phone', value: 'call us' })],
    ['a contact of another kind', withContact({ kind: 'fax', value: '+49 89 5550' })],
    ['a contact from elsewhere', withContact({ where: 'advertisement' })],
    ['a flood of contacts', told({ ...product, contacts: Array(21).fill(contact) })],
    ['a request for no product', { kind: 'page-worker:new-request', product: 'dynamics' }],
    ['a request that says for whom', { kind: 'page-worker:new-request', product: 'azure', tenantId: 'x' }],
    ['a customer to save', { kind: 'page-worker:save-customer', customer }],
  ])('%s', (_what, message) => {
    expect(accept(message, sender())).toBeNull();
  });
});
