// What Partner Center calls a customer's facts in Swedish (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const sv: CustomerWords = {
  tenantId: [
    'Microsoft ID',
    'Kundens Microsoft-ID',
    'Microsoft-kund-ID',
    'Kundens klientorganisations-ID',
    'Kundklient-ID',
  ],
  name: ['Företagsnamn', 'Företagets namn', 'Kundnamn', 'Kundens namn', 'Organisationsnamn'],
  primary: ['Primärt domännamn', 'Primär domän', 'Huvuddomän', 'Standarddomän', 'Namn på primär domän'],
  domain: ['Domän', 'Domäner', 'Domännamn', 'Kundens domän', 'Kunddomän'],
  initial: [
    'Ursprunglig domän',
    'Första domän',
    'Initial domän',
    'Onmicrosoft-domän',
    'Onmicrosoft.com-domän',
  ],
  account: [
    'Kundkonto',
    'Kundens konto',
    'Kundkontoinformation',
    'Information om kundkonto',
    'Kundkontodetaljer',
  ],
  titles: [
    'Prenumerationer',
    'Konto',
    'Orderhistorik',
    'Programvara',
    'Azure-reservationer',
    'Enheter',
    'Användare och licenser',
    'Administratörsrelationer',
    'Tjänsthantering',
    'Tjänstförfrågningar',
    'Kunder',
    'Kundlista',
    'Administrera',
    'Översikt',
    'Kundinformation',
    'Partnercenter',
  ],
};
