// What Partner Center calls a customer's facts in Hungarian (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const hu: CustomerWords = {
  tenantId: [
    'Microsoft-azonosító',
    'Az ügyfél Microsoft-azonosítója',
    'Ügyfél Microsoft-azonosítója',
    'Ügyfélbérlő azonosítója',
  ],
  name: ['Cégnév', 'Vállalat neve', 'Vállalatnév', 'Ügyfél neve', 'Ügyfélnév', 'Szervezet neve'],
  primary: [
    'Elsődleges tartománynév',
    'Elsődleges tartomány',
    'Elsődleges tartomány neve',
    'Alapértelmezett tartomány',
  ],
  domain: ['Tartomány', 'Tartományok', 'Tartománynév', 'Tartomány neve', 'Ügyféltartomány'],
  initial: ['Kezdeti tartomány', 'Kezdeti tartománynév', 'Onmicrosoft-tartomány'],
  account: ['Ügyfélfiók', 'Ügyfélfiók adatai', 'Ügyfélfiók-információ', 'Ügyfélfiók részletei'],
  titles: [
    'Előfizetések',
    'Fiók',
    'Rendelési előzmények',
    'Szoftver',
    'Azure-foglalások',
    'Eszközök',
    'Felhasználók és licencek',
    'Rendszergazdai kapcsolatok',
    'Szolgáltatáskezelés',
    'Szolgáltatáskérések',
    'Ügyfelek',
    'Ügyféllista',
    'Felügyelet',
    'Áttekintés',
    'Ügyfél adatai',
  ],
};
