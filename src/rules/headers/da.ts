// Columns of customer files in Danish: `guess` alone, for Partner Center’s own Danish names are not known.

import type { HeaderPack } from '../../model/import-headers';

export const da: HeaderPack = {
  tenantId: {
    guess: ['Microsoft-id', 'Lejer-id', 'Kunde-id'],
  },
  name: {
    guess: ['Firmanavn', 'Virksomhedsnavn', 'Navn', 'Kunde', 'Kundenavn'],
  },
  domain: {
    guess: ['Primært domænenavn', 'Domæne', 'Domænenavn', 'Primært domæne'],
  },
};
