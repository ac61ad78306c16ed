// What Partner Center calls a customer's facts in Norwegian (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const nb: CustomerWords = {
  tenantId: ['Microsoft-ID', 'Kundens Microsoft-ID', 'Kundens leier-ID'],
  name: ['Firmanavn', 'Selskapsnavn', 'Navn på firma', 'Kundenavn', 'Kundens navn', 'Organisasjonsnavn'],
  primary: ['Primært domenenavn', 'Primært domene', 'Primærdomene', 'Standarddomene'],
  domain: ['Domene', 'Domener', 'Domenenavn', 'Kundens domene'],
  initial: ['Opprinnelig domene', 'Startdomene', 'Onmicrosoft-domene'],
  account: ['Kundekonto', 'Kundens konto', 'Informasjon om kundekonto', 'Kundekontoinformasjon'],
  titles: [
    'Abonnementer',
    'Konto',
    'Ordrehistorikk',
    'Programvare',
    'Enheter',
    'Brukere og lisenser',
    'Tjenestebehandling',
    'Serviceforespørsler',
    'Kunder',
    'Kundeliste',
    'Administrer',
    'Oversikt',
    'Kundedetaljer',
  ],
};
