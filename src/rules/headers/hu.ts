// Columns of customer files in Hungarian (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const hu: HeaderPack = {
  tenantId: {
    guess: [
      'Microsoft-azonosító',
      'Bérlőazonosító',
      'Bérlő azonosítója',
      'Címtárazonosító',
      'Ügyfél-azonosító',
    ],
  },
  name: {
    guess: ['Cégnév', 'Vállalat neve', 'Név', 'Ügyfél', 'Ügyfél neve', 'Megjelenítendő név'],
  },
  domain: {
    guess: [
      'Elsődleges tartománynév',
      'Tartománynév',
      'Tartomány',
      'Elsődleges tartomány',
      'Alapértelmezett tartomány',
    ],
  },
  initialDomain: {
    guess: ['Kezdeti tartomány', 'Kezdeti tartománynév'],
  },
  note: {
    guess: ['Megjegyzés', 'Megjegyzések', 'Címkék'],
  },
  subscriptionId: {
    guess: ['Előfizetés azonosítója', 'Előfizetés-azonosító', 'Előfizetés-azonosítója'],
  },
  subscriptionName: {
    guess: ['Előfizetés', 'Előfizetés neve'],
  },
};
