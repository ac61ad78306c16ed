// What Partner Center calls a customer's facts in Dutch (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const nl: CustomerWords = {
  tenantId: [
    'Microsoft-id',
    'Microsoft-id van klant',
    'Microsoft-klant-id',
    'Tenant-id van klant',
    'Klanttenant-id',
  ],
  name: [
    'Bedrijfsnaam',
    'Naam van bedrijf',
    'Klantnaam',
    'Naam van klant',
    'Organisatienaam',
    'Naam van organisatie',
  ],
  primary: [
    'Primaire domeinnaam',
    'Primair domein',
    'Naam van primair domein',
    'Standaarddomein',
    'Hoofddomein',
  ],
  domain: ['Domein', 'Domeinen', 'Domeinnaam', 'Domeinnamen', 'Klantdomein', 'Domein van klant'],
  initial: [
    'Eerste domein',
    'Initieel domein',
    'Oorspronkelijk domein',
    'Onmicrosoft-domein',
    'Onmicrosoft.com-domein',
  ],
  account: [
    'Klantaccount',
    'Account van klant',
    'Klantaccountgegevens',
    'Klantaccountinfo',
    'Informatie over klantaccount',
    'Gegevens van klantaccount',
  ],
  titles: [
    'Abonnementen',
    'Account',
    'Bestelgeschiedenis',
    'Software',
    'Azure-reserveringen',
    'Apparaten',
    'Gebruikers en licenties',
    'Beheerdersrelaties',
    'Servicebeheer',
    'Serviceaanvragen',
    'Klanten',
    'Klantenlijst',
    'Beheren',
    'Overzicht',
    'Klantgegevens',
    'Partnercentrum',
  ],
};
