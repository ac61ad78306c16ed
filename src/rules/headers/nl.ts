// Columns of customer files in Dutch (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const nl: HeaderPack = {
  tenantId: {
    docs: ['Microsoft-id'],
    guess: ['Tenant-id', 'Map-id', 'Klant-id'],
  },
  name: {
    docs: ['Bedrijfsnaam'],
    guess: ['Naam', 'Bedrijf', 'Klant', 'Klantnaam', 'Weergavenaam', 'Organisatie'],
  },
  domain: {
    docs: ['Primaire domeinnaam'],
    guess: ['Domein', 'Domeinnaam', 'Primair domein', 'Standaarddomein'],
  },
  initialDomain: {
    guess: ['Initieel domein', 'Initiële domeinnaam', 'Oorspronkelijk domein'],
  },
  note: {
    guess: ['Notitie', 'Notities', 'Opmerking', 'Opmerkingen', 'Labels'],
  },
  subscriptionId: {
    guess: ['Abonnements-id', 'Abonnement-id'],
  },
  subscriptionName: {
    guess: ['Abonnement', 'Abonnementsnaam', 'Naam van abonnement'],
  },
  unused: {
    docs: ['Relatie'],
    guess: ['Aantal', 'Hoeveelheid', 'Wederverkoper', 'Land', 'Telefoon', 'Adres'],
  },
};
