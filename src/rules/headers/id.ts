// Columns of customer files in Indonesian (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const id: HeaderPack = {
  tenantId: {
    guess: ['ID Penyewa', 'ID Direktori', 'ID Pelanggan'],
  },
  name: {
    guess: ['Nama perusahaan', 'Nama', 'Pelanggan', 'Nama pelanggan'],
  },
  domain: {
    guess: ['Nama domain utama', 'Nama domain', 'Domain utama'],
  },
  subscriptionId: {
    guess: ['ID Langganan'],
  },
  subscriptionName: {
    guess: ['Langganan', 'Nama langganan'],
  },
};
