// Columns of customer files in Norwegian: `guess` alone, for Partner Center’s own Norwegian names are not known.

import type { HeaderPack } from '../../model/import-headers';

export const nb: HeaderPack = {
  tenantId: {
    guess: ['Microsoft-ID', 'Leier-ID', 'Kunde-ID'],
  },
  name: {
    guess: ['Firmanavn', 'Bedriftsnavn', 'Navn', 'Kunde', 'Kundenavn'],
  },
  domain: {
    guess: ['Primært domenenavn', 'Domene', 'Domenenavn', 'Primært domene'],
  },
};
