// Columns of customer files in Swedish (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const sv: HeaderPack = {
  tenantId: {
    docs: ['Microsoft ID'],
    guess: ['Klientorganisations-ID', 'Klient-ID', 'Katalog-ID', 'Kund-ID'],
  },
  name: {
    docs: ['Företagsnamn'],
    guess: ['Namn', 'Företag', 'Kund', 'Kundnamn', 'Visningsnamn'],
  },
  domain: {
    docs: ['Primärt domännamn'],
    guess: ['Domän', 'Domännamn', 'Primär domän', 'Standarddomän'],
  },
  initialDomain: {
    guess: ['Ursprunglig domän', 'Initial domän', 'Startdomän'],
  },
  note: {
    guess: ['Anteckning', 'Anteckningar', 'Kommentar', 'Taggar'],
  },
  subscriptionId: {
    guess: ['Prenumerations-ID', 'Prenumerationens ID'],
  },
  subscriptionName: {
    guess: ['Prenumeration', 'Prenumerationsnamn'],
  },
  unused: {
    docs: ['Relation'],
    guess: ['Antal', 'Återförsäljare', 'Land', 'Webbplats', 'Telefon', 'Adress'],
  },
};
