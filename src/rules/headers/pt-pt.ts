// Columns of customer files in Portuguese (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const ptPt: HeaderPack = {
  tenantId: {
    guess: ['ID do inquilino', 'ID Microsoft do cliente'],
  },
  name: {
    guess: ['Nome da entidade', 'Nome a apresentar', 'Denominação social'],
  },
  domain: {
    guess: ['Nome de domínio principal', 'Domínio predefinido'],
  },
  subscriptionId: {
    guess: ['ID da subscrição', 'ID de subscrição'],
  },
  subscriptionName: {
    guess: ['Subscrição', 'Nome da subscrição'],
  },
};
