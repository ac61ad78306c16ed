// What Partner Center calls a customer's facts in French (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const fr: CustomerWords = {
  tenantId: [
    'ID Microsoft',
    'Identifiant Microsoft',
    'ID Microsoft du client',
    'ID de client Microsoft',
    'ID de locataire du client',
    'ID de locataire client',
  ],
  name: [
    'Nom de la société',
    "Nom de l'entreprise",
    'Nom du client',
    "Nom de l'organisation",
    'Raison sociale',
  ],
  primary: [
    'Nom de domaine principal',
    'Domaine principal',
    'Domaine primaire',
    'Nom de domaine primaire',
    'Nom du domaine principal',
    'Domaine par défaut',
  ],
  domain: ['Domaine', 'Domaines', 'Nom de domaine', 'Nom du domaine', 'Noms de domaine', 'Domaine du client'],
  initial: ['Domaine initial', 'Nom de domaine initial', 'Domaine onmicrosoft', 'Domaine onmicrosoft.com'],
  account: [
    'Compte client',
    'Compte du client',
    'Informations sur le compte client',
    'Informations du compte client',
    'Infos sur le compte client',
    'Détails du compte client',
  ],
  titles: [
    'Abonnements',
    'Compte',
    'Historique des commandes',
    'Logiciels',
    'Réservations Azure',
    'Appareils',
    'Utilisateurs et licences',
    "Relations d'administration",
    'Gestion des services',
    'Demandes de service',
    'Clients',
    'Liste des clients',
    'Liste de clients',
    'Administrer',
    "Vue d'ensemble",
    'Détails du client',
    'Espace partenaires',
  ],
};
