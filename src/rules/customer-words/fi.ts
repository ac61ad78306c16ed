// What Partner Center calls a customer's facts in Finnish (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const fi: CustomerWords = {
  tenantId: ['Microsoft-tunnus', 'Asiakkaan Microsoft-tunnus', 'Asiakkaan vuokraajatunnus'],
  name: ['Yrityksen nimi', 'Asiakkaan nimi', 'Organisaation nimi'],
  primary: [
    'Ensisijainen toimialuenimi',
    'Ensisijainen toimialue',
    'Ensisijaisen toimialueen nimi',
    'Oletustoimialue',
  ],
  domain: ['Toimialue', 'Toimialueet', 'Toimialueen nimi', 'Toimialuenimi', 'Asiakkaan toimialue'],
  initial: ['Alkuperäinen toimialue', 'Ensimmäinen toimialue', 'Onmicrosoft-toimialue'],
  account: ['Asiakastili', 'Asiakkaan tili', 'Asiakastilin tiedot'],
  titles: [
    'Tilaukset',
    'Tili',
    'Tilaushistoria',
    'Ohjelmistot',
    'Laitteet',
    'Käyttäjät ja käyttöoikeudet',
    'Palvelunhallinta',
    'Palvelupyynnöt',
    'Asiakkaat',
    'Asiakasluettelo',
    'Hallinnoi',
    'Yleiskatsaus',
    'Asiakkaan tiedot',
  ],
};
