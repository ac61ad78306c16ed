// Columns of customer files in Turkish (facts: domain §8.1); `guess` is ours.

import type { HeaderPack } from '../../model/import-headers';

export const tr: HeaderPack = {
  tenantId: {
    docs: ['MICROSOFT kimliği'],
    guess: ['Kiracı kimliği', 'Dizin kimliği', 'Müşteri kimliği'],
  },
  name: {
    docs: ['Şirket adı'],
    guess: ['Ad', 'Adı', 'Şirket', 'Müşteri', 'Müşteri adı', 'Görünen ad', 'Firma adı'],
  },
  domain: {
    docs: ['Birincil etki alanı adı'],
    guess: ['Etki alanı', 'Etki alanı adı', 'Birincil etki alanı', 'Varsayılan etki alanı'],
  },
  initialDomain: {
    guess: ['İlk etki alanı', 'Başlangıç etki alanı'],
  },
  note: {
    guess: ['Not', 'Notlar', 'Açıklama', 'Etiketler'],
  },
  subscriptionId: {
    guess: ['Abonelik kimliği', 'Abonelik ID'],
  },
  subscriptionName: {
    guess: ['Abonelik', 'Abonelik adı'],
  },
  unused: {
    docs: ['İlişki'],
    guess: ['Miktar', 'Durum', 'Kurumsal bayi', 'Satıcı', 'Ülke', 'Telefon', 'Adres'],
  },
};
