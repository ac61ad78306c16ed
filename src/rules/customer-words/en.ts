// What Partner Center calls a customer's facts in English (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const en: CustomerWords = {
  tenantId: ['Microsoft ID', 'Customer Microsoft ID', 'Microsoft customer ID', 'Customer tenant ID'],
  name: ['Company name', 'Customer name', 'Organization name', 'Organisation name', 'Customer company name'],
  primary: ['Primary domain', 'Primary domain name', 'Default domain', 'Default domain name'],
  domain: ['Domain', 'Domain name', 'Domains', 'Domain names', 'Customer domain', 'Customer domain name'],
  initial: ['Initial domain', 'Initial domain name', 'Onmicrosoft domain', 'Onmicrosoft.com domain'],
  account: [
    'Customer account',
    'Customer account info',
    'Customer account information',
    'Customer account details',
  ],
  titles: [
    'Subscriptions',
    'Account',
    'Order history',
    'Software',
    'Azure reservations',
    'Devices',
    'Users and licenses',
    'Admin relationships',
    'Service management',
    'Service requests',
    'Customers',
    'Customer list',
    'Administer',
    'Overview',
    'Customer details',
    'Support tickets',
    'Partner Center',
  ],
};
