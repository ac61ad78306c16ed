// The one customer that a page or a pasted text names, in lists that know more or less.

import { describe, expect, test } from 'vitest';
import { listed, listedMark } from '../../src/text/listed';
import { FakeList } from '../ui/fake-list';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const other = '0b7f1d2c-3e4f-4a5b-8c6d-7e8f9a0b1c2d';
const subscription = '0f3a1b2c-1111-4222-8333-444455556666';
const full = {
  name: 'Contoso Ltd',
  tenantId: id,
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
};
const nameOf = async (found: ReturnType<typeof listed>) => (await found)?.customer.name;

describe('a tenant', () => {
  test.each([
    ['by id', { mark: { tenantId: id } }, 'Contoso Ltd'],
    ['by primary domain', { mark: { domain: 'contoso.example' } }, 'Contoso Ltd'],
    ['by initial domain', { mark: {}, initialDomain: 'contoso.onmicrosoft.com' }, 'Contoso Ltd'],
    ['by id, whatever the domain', { mark: { tenantId: id, domain: 'new.example' } }, 'Contoso Ltd'],
    [
      'not by the domain of a customer with another id',
      { mark: { tenantId: other, domain: 'contoso.example' } },
      undefined,
    ],
    ['not at all', { mark: { domain: 'new.example' } }, undefined],
    ['not by nothing', { mark: {} }, undefined],
  ])('%s', async (_how, pasted, name) => {
    expect(await nameOf(listed(pasted, new FakeList([full])))).toBe(name);
  });

  test('by domain, when the list does not know its id yet', async () => {
    const list = new FakeList([{ name: 'Early', domain: 'early.example' }]);
    expect(await nameOf(listed({ mark: { tenantId: other, domain: 'early.example' } }, list))).toBe('Early');
  });
});

describe('a subscription', () => {
  const list = new FakeList([{ ...full, subscriptions: [{ id: subscription }] }]);

  test.each([
    ['in an address without tenant', { mark: {}, subscriptionId: subscription }, 'Contoso Ltd'],
    ['as a bare id', { mark: { tenantId: subscription } }, 'Contoso Ltd'],
    ['of nobody', { mark: {}, subscriptionId: other }, undefined],
  ])('%s', async (_how, pasted, name) => {
    expect(await nameOf(listed(pasted, list))).toBe(name);
  });

  test('of two customers is nobody’s', async () => {
    const two = new FakeList([
      { ...full, subscriptions: [{ id: subscription }] },
      { name: 'B', tenantId: other, subscriptions: [{ id: subscription }] },
    ]);
    expect(await nameOf(listed({ mark: {}, subscriptionId: subscription }, two))).toBeUndefined();
  });
});

describe('a name on a page', () => {
  test.each([
    ['of one customer', 'CONTOSO  Ltd', 'Contoso Ltd'],
    ['that is only the beginning', 'Contoso', undefined],
    ['of nobody', 'Adatum', undefined],
    ['of signs alone', '…', undefined],
  ])('%s', async (_how, name, expected) => {
    expect(await nameOf(listedMark({ name }, new FakeList([full])))).toBe(expected);
  });

  test('of two customers is nobody’s', async () => {
    const list = new FakeList([full, { name: 'Contoso Ltd', domain: 'b.example' }]);
    expect(await nameOf(listedMark({ name: 'Contoso Ltd' }, list))).toBeUndefined();
  });

  test('counts for nothing beside a domain', async () => {
    const list = new FakeList([full]);
    expect(await nameOf(listedMark({ name: 'Contoso Ltd', domain: 'x.example' }, list))).toBeUndefined();
  });
});
