// Knows addresses of Partner Center, old and new ones: whose page it is, and which may be worth a look.

import { describe, expect, test } from 'vitest';
import { customerPlaceOf, isCustomerAddress } from '../../src/text/customer-address';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const other = '11111111-2222-4333-8444-555555555555';
const at = (path: string) => `https://partner.microsoft.com${path}`;

describe('whose page an address is', () => {
  test.each([
    `/commerce/customers/${id}/subscriptions`,
    `/commerce/customers/${id}/account`,
    `/commerce/customers/${id.toUpperCase()}`,
    `/dashboard/v2/customers/${id}/account`,
    `/dashboard/v2/customers/${id}/servicemanagementpage`,
    `/dashboard/v2/customers/${id}/adminrelationships/${other}`,
    `/en-us/dashboard/v2/customers/${id}/servicerequests?page=2`,
    `/it-it/dashboard/commerce2/customers/${id}/orders/${other}`,
    `/dashboard/commerce2/customers/${id}/subscriptions/${other}/settings`,
    `/pcv/customers/${id}/account`,
    `/pcv/dashboard/overview#/customers/${id}/account`,
    `/dashboard/home#!/customer/${id}`,
    `/dashboard/customers/account?customerId=${id}`,
    `/dashboard/customers/account?customer-tenant-id=${id}&tid=${other}`,
    `/dashboard/home#/account?customerId=${id}`,
    `/dashboard/v2/customers%2F${id}%2Faccount`,
    `/dashboard/v2/customers/${id}?customerId=${id}`,
  ])('%s is this customer’s', (path) => {
    expect(customerPlaceOf(at(path))).toEqual({ tenantId: id });
  });

  test.each(['/pcv/customers/account', '/dashboard/home#/customers/subscriptions'])(
    '%s may be some customer’s',
    (path) => {
      expect(customerPlaceOf(at(path))).toEqual({});
    },
  );

  test.each([
    '/commerce/customers/list',
    '/dashboard/commerce2/customers/list?page=3',
    '/dashboard/v2/customers/list',
    '/dashboard/v2/customers',
    '/en-us/dashboard/v2/customers/',
    `/dashboard/v2/customers/list/${id}`,
    '/dashboard/v2/customers/new',
    '/commerce/customers/create',
    `/dashboard/v2/customers/granularadminaccess/${id}`,
    '/commerce/granularadminaccess/list',
    '/dashboard/v2/support/customers/servicerequests',
    '/dashboard/v2/customers/administer',
    `/dashboard/account/v3/organization/legalinfo?customerProfile=${id}`,
    `/dashboard/v2/support/servicerequests/${id}`,
    `/dashboard/v2/account-settings/customer/settings`,
    `/dashboard/v2/customers/${id}?customerId=${other}`,
    `/dashboard/v2/customers/${id}#/customers/${other}`,
    `/dashboard/home?returnUrl=/customers/x${id}`,
    '/dashboard/v2/customers/00000000-0000-0000-0000-000000000000',
  ])('%s is nobody’s', (path) => {
    expect(customerPlaceOf(at(path))).toBeNull();
  });

  test('what is no address is nobody’s', () => {
    expect(customerPlaceOf('customers')).toBeNull();
  });
});

describe('an address worth a look', () => {
  const hosts = ['partner.microsoft.com'];
  test.each([
    `/commerce/customers/${id}`,
    '/dashboard/v2/Customers/list',
    '/dashboard/home#/customers',
    '/a?customerId=1',
  ])('%s', (path) => {
    expect(isCustomerAddress(at(path), hosts)).toBe(true);
  });
  test.each([
    at('/dashboard/v2/account-settings'),
    'https://portal.azure.com/customers',
    'http://partner.microsoft.com/customers',
    'https://partner.microsoft.com.evil.example/customers',
    'https://customers.example/',
    'x',
  ])('%s is none', (href) => {
    expect(isCustomerAddress(href, hosts)).toBe(false);
  });
});
