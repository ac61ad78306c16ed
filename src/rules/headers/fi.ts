// Columns of customer files in Finnish: `guess` alone, for Partner Center’s own Finnish names are not known.

import type { HeaderPack } from '../../model/import-headers';

export const fi: HeaderPack = {
  tenantId: {
    guess: ['Microsoft-tunnus', 'Vuokraajan tunnus', 'Vuokraajatunnus', 'Asiakastunnus'],
  },
  name: {
    guess: ['Yrityksen nimi', 'Nimi', 'Asiakas', 'Asiakkaan nimi'],
  },
  domain: {
    guess: ['Ensisijainen toimialueen nimi', 'Toimialue', 'Toimialueen nimi', 'Ensisijainen toimialue'],
  },
};
