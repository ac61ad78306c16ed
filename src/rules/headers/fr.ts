// Columns of customer files in French (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const fr: HeaderPack = {
  tenantId: {
    docs: ['ID Microsoft'],
    guess: [
      'Identifiant Microsoft',
      'ID de locataire',
      'ID du locataire',
      "Identifiant d'annuaire",
      'ID client',
    ],
  },
  name: {
    docs: ['Nom de la société'],
    guess: [
      'Nom',
      'Société',
      'Raison sociale',
      "Nom de l'entreprise",
      'Entreprise',
      'Nom du client',
      "Nom d'affichage",
      "Nom complet de l'organisation",
    ],
  },
  domain: {
    docs: ['Nom de domaine principal'],
    guess: ['Domaine', 'Domaine principal', 'Nom de domaine', 'Domaine par défaut', 'Domaine primaire'],
  },
  initialDomain: {
    guess: ['Domaine initial', 'Nom de domaine initial', 'Domaine onmicrosoft'],
  },
  note: {
    guess: ['Remarque', 'Remarques', 'Commentaire', 'Commentaires', 'Étiquettes', 'Balises'],
  },
  subscriptionId: {
    guess: ["ID d'abonnement", "ID de l'abonnement", "Identifiant d'abonnement", 'ID abonnement'],
  },
  subscriptionName: {
    guess: ['Abonnement', "Nom de l'abonnement", "Nom d'abonnement"],
  },
  unused: {
    docs: ['Relation'],
    guess: ['Quantité', 'Statut', 'État', 'Revendeur', 'Pays', 'Site web', 'Téléphone', 'Adresse'],
  },
};
