// The columns of our own CSV export of customers.

import type { ColumnMeaning } from '../model/import';

/** The columns of our own CSV export, in order; a meaning that is missing here is never written. */
export const ownHeaders = {
  tenantId: 'Tenant ID',
  name: 'Name',
  domain: 'Primary domain',
  initialDomain: 'Initial domain',
  cloud: 'Cloud',
  note: 'Note',
  favourite: 'Favourite',
  subscriptions: 'Subscriptions',
  'contact.firstName': 'Contact first name',
  'contact.lastName': 'Contact last name',
  'contact.email': 'Contact email',
  'contact.additionalEmails': 'Contact additional emails',
  'contact.phone': 'Contact phone',
  'contact.country': 'Contact country',
  'contact.language': 'Contact language',
  'contact.timeZone': 'Contact time zone',
  'contact.preferredContactMethod': 'Contact preferred method',
  'contact.availability': 'Contact availability',
} as const satisfies Partial<Record<ColumnMeaning, string>>;
