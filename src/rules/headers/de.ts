// Columns of customer files in German (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const de: HeaderPack = {
  tenantId: {
    docs: ['Microsoft-ID'],
    guess: ['Mandanten-ID', 'Mandantenkennung', 'Mandant', 'Verzeichnis-ID', 'Kunden-ID'],
  },
  name: {
    docs: ['Firmenname'],
    guess: [
      'Firma',
      'Unternehmen',
      'Unternehmensname',
      'Name des Unternehmens',
      'Kunde',
      'Kundenname',
      'Anzeigename',
      'Organisationsname',
    ],
  },
  domain: {
    docs: ['Primärer Domänenname'],
    guess: [
      'Domäne',
      'Domänenname',
      'Primäre Domäne',
      'Hauptdomäne',
      'Standarddomäne',
      'Primäre Domain',
      'Hauptdomain',
    ],
  },
  initialDomain: {
    guess: ['Anfangsdomäne', 'Initiale Domäne', 'Ursprüngliche Domäne', 'Erstdomäne', 'Onmicrosoft-Domäne'],
  },
  note: {
    guess: ['Notiz', 'Notizen', 'Bemerkung', 'Bemerkungen', 'Kommentar', 'Markierungen', 'Anmerkung'],
  },
  subscriptionId: {
    guess: ['Abonnement-ID', 'Abonnementkennung', 'Abonnement-Kennung', 'Abo-ID'],
  },
  subscriptionName: {
    guess: ['Abonnement', 'Abonnementname', 'Name des Abonnements'],
  },
  unused: {
    docs: ['Beziehung'],
    guess: ['Menge', 'Anzahl', 'Wiederverkäufer', 'Händler', 'Land', 'Webseite', 'Telefon', 'Adresse'],
  },
};
