// Columns of customer files in Polish (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const pl: HeaderPack = {
  tenantId: {
    docs: ['Identyfikator firmy Microsoft'],
    guess: [
      'Identyfikator Microsoft',
      'Identyfikator dzierżawy',
      'Identyfikator katalogu',
      'Identyfikator klienta',
    ],
  },
  name: {
    docs: ['Nazwa firmy'],
    guess: ['Nazwa', 'Firma', 'Klient', 'Nazwa klienta', 'Nazwa wyświetlana'],
  },
  domain: {
    docs: ['Nazwa domeny podstawowej'],
    guess: ['Domena', 'Nazwa domeny', 'Domena podstawowa', 'Domena domyślna'],
  },
  initialDomain: {
    guess: ['Domena początkowa', 'Nazwa domeny początkowej'],
  },
  note: {
    guess: ['Notatka', 'Notatki', 'Uwagi', 'Komentarz', 'Tagi'],
  },
  subscriptionId: {
    guess: ['Identyfikator subskrypcji', 'ID subskrypcji'],
  },
  subscriptionName: {
    guess: ['Subskrypcja', 'Nazwa subskrypcji'],
  },
  unused: {
    docs: ['Relacja'],
    guess: ['Ilość', 'Stan', 'Odsprzedawca', 'Kraj', 'Telefon', 'Adres'],
  },
};
