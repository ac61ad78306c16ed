// A made-up partner and two made-up customers for the demo; names and numbers of ranges nobody has.

import type { Contact, Customer } from '../../model/settings';

/** Fills the demo for somebody who has not entered their own details yet. */
export const sampleContact: Contact = {
  firstName: 'Giulia',
  lastName: 'Ferrari',
  email: 'giulia.ferrari@fabrikam.example',
  additionalEmails: ['noc@fabrikam.example'],
  phone: '+39 02 5550 0199',
  country: 'IT',
  language: 'en-us',
  timeZone: 'Europe/Rome',
  preferredContactMethod: 'email',
  availability: 'business-hours',
};

export const samplePartner = { name: 'Fabrikam Cloud', tenant: 'fabrikam.example' };

export const sampleCustomer = { name: 'Contoso Ltd', domain: 'contoso.example' } satisfies Customer;

export const otherCustomer = { name: 'Adatum Corporation', domain: 'adatum.example' } satisfies Customer;

/** What the form shows as the e-mail at first: the customer’s, as portals do. */
export const prefilledEmail = 'admin@contoso.example';
