// A sample partner with customers, as `npm start` and the browser tests set them.

/** The settings file of DESIGN §3.1 for a made-up partner; e-mail and phone are of reserved ranges. */
export const sampleSettings = {
  version: 1,
  partner: {
    name: 'Fabrikam Cloud',
    type: 'direct-bill',
    partnerId: '1234567',
    cloud: 'public',
    tenants: ['fabrikam.onmicrosoft.com', '11111111-2222-4333-8444-555555555555'],
  },
  contact: {
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
  },
  customers: [
    {
      name: 'Contoso Ltd',
      tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
      domain: 'contoso.example',
      initialDomain: 'contoso.onmicrosoft.com',
    },
    {
      name: 'Adatum Corporation',
      tenantId: '0b7f1d2c-3e4f-4a5b-8c6d-7e8f9a0b1c2d',
      domain: 'adatum.example',
      initialDomain: 'adatum.onmicrosoft.com',
    },
  ],
  fill: { mode: 'automatic', prefilled: 'ask' },
} as const;

/** What a rightly filled form holds in the replica's own keys. */
export const expectedValues: Readonly<Record<string, string>> = {
  supportPlan: 'csp',
  preferredContactMethod: 'email',
  availability: 'business-hours',
  supportLanguage: 'en-us',
  firstName: 'Giulia',
  lastName: 'Ferrari',
  email: 'giulia.ferrari@fabrikam.example',
  additionalEmails: 'noc@fabrikam.example',
  phone: '+39 02 5550 0199',
  country: 'IT',
};
