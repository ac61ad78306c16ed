// Columns of customer files in English (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const en: HeaderPack = {
  tenantId: {
    docs: ['Microsoft ID', 'Tenant ID', 'Directory ID'],
    guess: ['Microsoft customer ID', 'Directory (tenant) ID', 'Customer Microsoft ID', 'Customer GUID'],
  },
  name: {
    docs: ['Company name', 'Customer name', 'Display name'],
    guess: ['Name', 'Company', 'Customer', 'Client', 'Client name', 'Account', 'Account name', 'Tenant name'],
  },
  domain: {
    docs: ['Primary domain name', 'Primary domain', 'Domain'],
    guess: ['Domain name', 'Default domain', 'Default domain name'],
  },
  initialDomain: {
    docs: ['Initial domain', 'Initial domain name'],
    guess: ['Onmicrosoft domain name', 'Fallback domain'],
  },
  cloud: {
    docs: ['Cloud'],
    guess: ['Microsoft cloud', 'Azure cloud', 'Cloud instance', 'National cloud'],
  },
  note: {
    docs: ['Note', 'Notes'],
    guess: ['Tag', 'Tags', 'Comment', 'Comments', 'Remark', 'Remarks', 'Description'],
  },
  favourite: {
    guess: ['Favourite', 'Favorite', 'Starred'],
  },
  subscriptions: {
    guess: ['Subscriptions'],
  },
  subscriptionId: {
    docs: ['Subscription ID'],
    guess: ['Azure subscription ID', 'Subscription GUID', 'Entitlement ID'],
  },
  subscriptionName: {
    docs: ['Subscription', 'Subscription name'],
    guess: ['Azure subscription', 'Subscription nickname'],
  },
  unused: {
    docs: ['Relationship', 'Quantity', 'Status', 'Reseller'],
    guess: [
      'Country',
      'Country/region',
      'State',
      'City',
      'Phone',
      'Address',
      'Type',
      'Created',
      'Licenses',
      'Partner',
    ],
  },
};
