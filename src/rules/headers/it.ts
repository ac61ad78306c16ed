// Columns of customer files in Italian (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const it: HeaderPack = {
  tenantId: {
    docs: ['ID Microsoft'],
    guess: ['ID tenant', 'ID del tenant', 'ID directory', 'ID cliente', 'ID cliente Microsoft'],
  },
  name: {
    docs: ['Nome società'],
    guess: [
      'Nome',
      'Ragione sociale',
      'Nome azienda',
      'Nome della società',
      'Società',
      'Azienda',
      'Cliente',
      'Nome cliente',
      'Nome visualizzato',
      'Denominazione',
    ],
  },
  domain: {
    docs: ['Nome di dominio primario'],
    guess: [
      'Dominio',
      'Dominio primario',
      'Dominio principale',
      'Nome dominio',
      'Nome di dominio',
      'Nome dominio primario',
      'Dominio predefinito',
    ],
  },
  initialDomain: {
    guess: ['Dominio iniziale', 'Nome di dominio iniziale', 'Dominio onmicrosoft'],
  },
  note: {
    guess: ['Nota', 'Tag', 'Commento', 'Commenti', 'Osservazioni'],
  },
  favourite: {
    guess: ['Preferito'],
  },
  subscriptionId: {
    guess: ['ID sottoscrizione', 'ID abbonamento', 'ID della sottoscrizione'],
  },
  subscriptionName: {
    guess: ['Sottoscrizione', 'Abbonamento', 'Nome sottoscrizione', 'Nome abbonamento'],
  },
  unused: {
    docs: ['Relazione'],
    guess: ['Quantità', 'Stato', 'Rivenditore', 'Paese', 'Sito web', 'Telefono', 'Indirizzo'],
  },
};
