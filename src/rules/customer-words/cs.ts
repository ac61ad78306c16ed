// What Partner Center calls a customer's facts in Czech (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const cs: CustomerWords = {
  tenantId: [
    'ID Microsoftu',
    'ID Microsoft',
    'ID zákazníka Microsoftu',
    'ID Microsoftu zákazníka',
    'ID tenanta zákazníka',
  ],
  name: ['Název společnosti', 'Název zákazníka', 'Jméno zákazníka', 'Název organizace', 'Název firmy'],
  primary: [
    'Název primární domény',
    'Primární doména',
    'Primární název domény',
    'Hlavní doména',
    'Výchozí doména',
  ],
  domain: ['Doména', 'Domény', 'Název domény', 'Názvy domén', 'Doména zákazníka'],
  initial: ['Počáteční doména', 'Název počáteční domény', 'Doména onmicrosoft', 'Doména onmicrosoft.com'],
  account: [
    'Účet zákazníka',
    'Informace o účtu zákazníka',
    'Podrobnosti o účtu zákazníka',
    'Zákaznický účet',
  ],
  titles: [
    'Předplatná',
    'Účet',
    'Historie objednávek',
    'Software',
    'Rezervace Azure',
    'Zařízení',
    'Uživatelé a licence',
    'Vztahy správců',
    'Správa služeb',
    'Žádosti o služby',
    'Zákazníci',
    'Seznam zákazníků',
    'Správa',
    'Přehled',
    'Podrobnosti o zákazníkovi',
    'Partnerské centrum',
  ],
};
