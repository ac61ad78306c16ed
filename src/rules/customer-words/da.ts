// What Partner Center calls a customer's facts in Danish (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const da: CustomerWords = {
  tenantId: ['Microsoft-id', 'Kundens Microsoft-id', 'Kundens lejer-id'],
  name: [
    'Firmanavn',
    'Virksomhedsnavn',
    'Virksomhedens navn',
    'Kundenavn',
    'Kundens navn',
    'Organisationens navn',
  ],
  primary: ['Primært domænenavn', 'Primært domæne', 'Navn på primært domæne', 'Standarddomæne'],
  domain: ['Domæne', 'Domæner', 'Domænenavn', 'Domænenavne', 'Kundens domæne'],
  initial: ['Oprindeligt domæne', 'Startdomæne', 'Onmicrosoft-domæne'],
  account: ['Kundekonto', 'Kundens konto', 'Oplysninger om kundekonto', 'Kundekontooplysninger'],
  titles: [
    'Abonnementer',
    'Konto',
    'Ordrehistorik',
    'Software',
    'Enheder',
    'Brugere og licenser',
    'Tjenesteadministration',
    'Serviceanmodninger',
    'Kunder',
    'Kundeliste',
    'Administrer',
    'Oversigt',
    'Kundeoplysninger',
  ],
};
