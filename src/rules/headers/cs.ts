// Columns of customer files in Czech (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const cs: HeaderPack = {
  tenantId: {
    docs: ['ID Microsoftu'],
    guess: ['ID Microsoft', 'ID tenanta', 'ID adresáře', 'ID zákazníka'],
  },
  name: {
    docs: ['Název společnosti'],
    guess: ['Název', 'Společnost', 'Firma', 'Zákazník', 'Název zákazníka', 'Zobrazovaný název'],
  },
  domain: {
    docs: ['Název primární domény'],
    guess: ['Doména', 'Název domény', 'Primární doména', 'Výchozí doména'],
  },
  initialDomain: {
    guess: ['Počáteční doména', 'Výchozí doména onmicrosoft'],
  },
  note: {
    guess: ['Poznámka', 'Poznámky', 'Komentář', 'Značky'],
  },
  subscriptionId: {
    guess: ['ID předplatného'],
  },
  subscriptionName: {
    guess: ['Předplatné', 'Název předplatného'],
  },
  unused: {
    docs: ['Vztah'],
    guess: ['Množství', 'Stav', 'Prodejce', 'Země', 'Telefon', 'Adresa'],
  },
};
