// What Partner Center calls a customer's facts in Indonesian (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const id: CustomerWords = {
  tenantId: ['ID Microsoft', 'ID Microsoft pelanggan', 'ID pelanggan Microsoft', 'ID penyewa pelanggan'],
  name: ['Nama perusahaan', 'Nama pelanggan', 'Nama organisasi'],
  primary: ['Nama domain utama', 'Domain utama', 'Domain primer', 'Nama domain primer', 'Domain default'],
  domain: ['Domain', 'Nama domain', 'Domain pelanggan'],
  initial: ['Domain awal', 'Nama domain awal', 'Domain onmicrosoft'],
  account: ['Akun pelanggan', 'Info akun pelanggan', 'Informasi akun pelanggan', 'Detail akun pelanggan'],
  titles: [
    'Langganan',
    'Akun',
    'Riwayat pesanan',
    'Perangkat lunak',
    'Reservasi Azure',
    'Perangkat',
    'Pengguna dan lisensi',
    'Hubungan admin',
    'Manajemen layanan',
    'Permintaan layanan',
    'Pelanggan',
    'Daftar pelanggan',
    'Kelola',
    'Gambaran umum',
    'Detail pelanggan',
  ],
};
