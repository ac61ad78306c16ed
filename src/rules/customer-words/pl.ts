// What Partner Center calls a customer's facts in Polish (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const pl: CustomerWords = {
  tenantId: [
    'Identyfikator firmy Microsoft',
    'Identyfikator Microsoft',
    'Identyfikator Microsoft klienta',
    'Identyfikator dzierżawy klienta',
  ],
  name: ['Nazwa firmy', 'Nazwa klienta', 'Nazwa organizacji', 'Nazwa przedsiębiorstwa'],
  primary: [
    'Nazwa domeny podstawowej',
    'Domena podstawowa',
    'Podstawowa nazwa domeny',
    'Podstawowa domena',
    'Domena główna',
    'Domena domyślna',
  ],
  domain: ['Domena', 'Domeny', 'Nazwa domeny', 'Nazwy domen', 'Domena klienta'],
  initial: ['Domena początkowa', 'Początkowa nazwa domeny', 'Domena onmicrosoft', 'Domena onmicrosoft.com'],
  account: ['Konto klienta', 'Informacje o koncie klienta', 'Szczegóły konta klienta', 'Dane konta klienta'],
  titles: [
    'Subskrypcje',
    'Konto',
    'Historia zamówień',
    'Oprogramowanie',
    'Rezerwacje platformy Azure',
    'Urządzenia',
    'Użytkownicy i licencje',
    'Relacje administratora',
    'Zarządzanie usługami',
    'Żądania obsługi',
    'Klienci',
    'Lista klientów',
    'Administrowanie',
    'Przegląd',
    'Szczegóły klienta',
    'Centrum partnerskie',
  ],
};
