// What Partner Center calls a customer's facts in Turkish (facts: domain §5.3, §8.1); what is not from there is ours.

import type { CustomerWords } from '../../model/customer-words';

export const tr: CustomerWords = {
  tenantId: [
    'Microsoft kimliği',
    'Müşteri Microsoft kimliği',
    'Microsoft müşteri kimliği',
    'Müşteri kiracı kimliği',
    'Microsoft ID',
  ],
  name: ['Şirket adı', 'Müşteri adı', 'Kuruluş adı', 'Firma adı'],
  primary: [
    'Birincil etki alanı adı',
    'Birincil etki alanı',
    'Varsayılan etki alanı',
    'Birincil alan adı',
    'Ana etki alanı',
  ],
  domain: [
    'Etki alanı',
    'Etki alanları',
    'Etki alanı adı',
    'Etki alanı adları',
    'Alan adı',
    'Müşteri etki alanı',
  ],
  initial: ['İlk etki alanı', 'Başlangıç etki alanı', 'İlk etki alanı adı', 'Onmicrosoft etki alanı'],
  account: [
    'Müşteri hesabı',
    'Müşteri hesabı bilgileri',
    'Müşteri hesap bilgileri',
    'Müşteri hesabı ayrıntıları',
  ],
  titles: [
    'Abonelikler',
    'Hesap',
    'Sipariş geçmişi',
    'Yazılım',
    'Azure rezervasyonları',
    'Cihazlar',
    'Kullanıcılar ve lisanslar',
    'Yönetici ilişkileri',
    'Hizmet yönetimi',
    'Hizmet istekleri',
    'Müşteriler',
    'Müşteri listesi',
    'Yönet',
    'Genel bakış',
    'Müşteri ayrıntıları',
    'İş Ortağı Merkezi',
  ],
};
