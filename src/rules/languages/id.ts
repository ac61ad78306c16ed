// Indonesian: reference of Microsoft's support API (its contact profile) and articles on getting support; all else is a `guess` of ours.

import type { LanguagePack } from '../../model/language';

/** Asked by many forms, not only by those for support. */
const anyLanguage = [
  'Bahasa',
  'Bahasa Anda',
  'Bahasa {pilihan|yang disukai|yang diinginkan|yang dipilih|yang diutamakan}',
  'Bahasa {kontak|komunikasi}',
  'Bahasa untuk {komunikasi|dihubungi}',
  'Preferensi bahasa',
];
const address = '{Email|E-mail|Alamat email|Alamat e-mail|Alamat surel|Surel}';
const anyAdditional = `${address} tambahan`;
const anyRecipient = [
  'Kontak {tambahan|lainnya}',
  'Penerima {tambahan|lainnya}',
  'Penerima email tambahan',
  'Tembusan',
];

export const id: LanguagePack = {
  language: 'id',
  labels: {
    supportPlan: {
      guess: [
        'Paket dukungan',
        'Rencana dukungan',
        'Paket dukungan {Azure|teknis|Anda}',
        'Rencana dukungan Azure',
        'Kontrak dukungan',
      ],
    },
    preferredContactMethod: {
      'docs-mt': ['Metode kontak pilihan'],
      guess: [
        'Metode kontak {preferensi|yang disukai|yang diinginkan|yang dipilih|yang diutamakan}',
        'Metode kontak',
        'Metode kontak pilihan Anda',
        'Metode {komunikasi|menghubungi} {pilihan|yang disukai|yang diinginkan}',
        'Cara menghubungi {|Anda} yang {disukai|diinginkan}',
        '{Preferensi kontak|Preferensi metode kontak|Cara menghubungi}',
        'Bagaimana Anda ingin dihubungi?',
        'Bagaimana {sebaiknya kami|kami dapat|kami harus|kami bisa} menghubungi Anda?',
        'Pilih metode kontak {pilihan|yang disukai|yang diinginkan} {|Anda}',
      ],
    },
    availability: {
      guess: [
        'Ketersediaan Anda',
        'Ketersediaan',
        'Ketersediaan {saya|waktu|waktu Anda|dukungan}',
        'Respons dukungan',
        '{Waktu|Jam} {ketersediaan|ketersediaan Anda}',
        '{Respons|Tanggapan}',
        '{Jam|Waktu} {respons|tanggapan}',
        '{Jam|Waktu} {dukungan|layanan dukungan}',
      ],
    },
    supportLanguage: {
      'docs-mt': ['Bahasa dukungan pilihan'],
      guess: [
        'Bahasa dukungan',
        'Bahasa dukungan {teknis|yang diinginkan|yang disukai}',
        'Bahasa {untuk|layanan|permintaan} dukungan',
        'Bahasa {pilihan|yang diinginkan|yang disukai} untuk dukungan',
        ...anyLanguage,
      ],
    },
    firstName: { 'docs-mt': ['Nama depan'], guess: ['Nama depan {Anda|kontak}', 'Nama pertama'] },
    lastName: {
      'docs-mt': ['Nama belakang'],
      guess: ['Nama keluarga', 'Nama akhir', 'Nama belakang {Anda|kontak}', 'Nama terakhir', 'Marga'],
    },
    email: {
      guess: [
        'Email',
        'Alamat email',
        '{E-mail|Alamat e-mail|Surel|Alamat surel|Pos-el|Alamat pos-el}',
        '{Email|Alamat email|E-mail|Alamat e-mail|Surel|Alamat surel} {Anda|kontak|utama}',
        'Alamat surat elektronik',
        'Konfirmasi {email|alamat email|e-mail|alamat e-mail} {|Anda}',
        'Daftar {email|alamat email}',
        'Kirim {pembaruan|kabar terbaru} ke',
      ],
    },
    additionalEmails: {
      guess: [
        `${address} {tambahan|lain|lainnya} untuk {pemberitahuan|notifikasi|menerima pemberitahuan|menerima notifikasi|diberi tahu|pembaruan}`,
        '{Email|Alamat email|E-mail|Surel} {pemberitahuan|notifikasi} {tambahan|lainnya}',
        'Siapa lagi yang {harus|perlu|sebaiknya} kami {kirimi email|kirim email|email|hubungi melalui email|beri tahu melalui email|beri tahu lewat email}?',
        'Siapa lagi yang {harus|perlu} {dikirimi email|diberi tahu|diberi tahu melalui email|menerima email}?',
        'Kepada siapa lagi {kami harus|kami perlu|kami sebaiknya|sebaiknya kami|harus kami} {mengirim|mengirimkan} email?',
        'Orang lain yang {perlu|harus} diberi tahu',
        anyAdditional,
        ...anyRecipient,
      ],
    },
    phone: {
      'docs-mt': ['Nomor telepon'],
      guess: [
        'Telepon',
        '{No. telepon|No. telp|Nomor telp|Telp.}',
        '{Telepon|Nomor telepon} {Anda|kontak|utama}',
        'Nomor {kontak|yang dapat dihubungi|telepon yang dapat dihubungi}',
        'Konfirmasi {nomor|nomor telepon|nomor kontak|telepon} {|Anda}',
        'Nomor {Anda|kontak Anda}',
        'Hubungi saya di',
      ],
    },
    country: {
      guess: [
        'Negara/wilayah',
        'Negara atau wilayah',
        'Negara',
        'Negara/{kawasan|region|daerah}',
        'Negara {atau kawasan|dan wilayah|Anda}',
        'Negara/wilayah Anda',
      ],
    },
    timeZone: {
      guess: ['Zona waktu', 'Zona waktu {Anda|pilihan|yang disukai|yang diinginkan|lokal|setempat|kontak}'],
    },
    severity: { 'docs-mt': ['Tingkat keparahan'], guess: ['Keparahan', 'Tingkat keparahan masalah'] },
    subscription: { guess: ['Langganan', 'Langganan Azure'] },
    title: {
      'docs-mt': ['Judul'],
      guess: [
        'Ringkasan',
        'Ringkasan masalah',
        '{Subjek|Perihal}',
        '{Ringkas|Rangkum} masalah {|Anda}',
        'Ringkasan masalah Anda',
      ],
    },
    description: {
      'docs-mt': ['Deskripsi', 'Jelaskan masalah Anda secara singkat'],
      guess: [
        'Detail',
        '{Deskripsi|Detail|Rincian} masalah',
        '{Rincian|Keterangan}',
        '{Jelaskan|Uraikan|Deskripsikan} masalah {|Anda}',
        'Deskripsi masalah Anda',
        '{Beri tahu|Ceritakan kepada} kami tentang masalah {|Anda}',
      ],
    },
    saveContact: {
      guess: [
        'Simpan perubahan {kontak|info kontak|informasi kontak|detail kontak} untuk permintaan dukungan {mendatang|di masa mendatang|berikutnya}',
        'Simpan {informasi kontak|detail kontak} untuk permintaan dukungan {mendatang|di masa mendatang}',
        'Simpan perubahan pada {kontak|informasi kontak} untuk permintaan dukungan mendatang',
      ],
    },
    diagnosticConsent: {
      guess: [
        '{Izinkan|Perbolehkan} pengumpulan informasi {diagnostik|diagnosis} {tingkat lanjut|lanjutan}',
        'Izinkan pengumpulan {data diagnostik tingkat lanjut|informasi diagnostik canggih}',
        'Informasi {diagnostik|diagnosis} {tingkat lanjut|lanjutan}',
        '{Bagikan|Berbagi} {informasi|data} {diagnostik|diagnosis}',
      ],
    },
    issueType: { guess: ['{Jenis|Tipe} masalah', 'Jenis isu'] },
    problemType: { guess: ['{Jenis|Tipe} masalah'] },
    phoneCode: {
      guess: [
        'Kode negara',
        'Kode {telepon|panggilan} negara',
        'Kode negara {telepon|nomor telepon|untuk telepon}',
        'Kode negara{/| atau }wilayah',
        'Kode {panggilan|telepon} internasional',
        'Kode negara internasional',
      ],
    },
    premierRequest: {
      guess: [
        '{Ajukan|Kirim|Daftarkan} sebagai permintaan dukungan {Premier|Unified|Premier/Unified|Unified/Premier}?',
        'Permintaan dukungan {Premier|Unified}',
      ],
    },
  },
  choices: {
    'csp-plan': {},
    email: {
      guess: [
        'Email',
        'E-mail',
        'Surel',
        '{Melalui|Lewat|Via} email',
        'Alamat {email|surel}',
        '{Email saya|Kirim email kepada saya|Kirimi saya email}',
        'Hubungi saya melalui email',
      ],
    },
    phone: {
      guess: [
        'Telepon',
        '{Melalui|Lewat|Via} telepon',
        'Panggilan telepon',
        'Nomor telepon',
        '{Telepon saya|Hubungi saya melalui telepon}',
      ],
    },
    'business-hours': {
      guess: [
        'Jam {kerja|kantor|bisnis|operasional}',
        '{Selama|Hanya|Hanya selama|Hanya pada|Pada} jam {kerja|kantor}',
        'Jam {kerja|kantor} saja',
      ],
    },
    'around-the-clock': {
      guess: [
        '24x7',
        '24/7',
        '24 x 7',
        '24 jam',
        '24 jam sehari, {7|tujuh} hari {seminggu|dalam seminggu}',
        '24 jam, {7|tujuh} hari {seminggu|dalam seminggu}',
        '24 jam {sehari|penuh|nonstop|setiap hari}',
        'Sepanjang waktu',
        '24 jam/7 hari',
      ],
    },
  },
  requests: {
    technical: { guess: ['Teknis', '{Masalah|Dukungan} teknis'] },
    billing: {
      guess: ['Penagihan', 'Tagihan', '{Manajemen|Pengelolaan} langganan', 'Penagihan dan langganan'],
    },
    quota: {
      'docs-mt': ['Batas layanan dan langganan (kuota)', 'Batas langganan (kuota)'],
      guess: ['Kuota', 'Penambahan kuota'],
    },
  },
  buttons: {
    create: {
      guess: ['Buat', 'Kirim', 'Kirimkan', 'Ajukan', '{Kirim|Kirimkan|Ajukan} permintaan'],
    },
    contact: { guess: ['Hubungi saya'] },
  },
  headings: {
    request: {
      'docs-mt': ['Hubungi dukungan', 'Permintaan layanan baru'],
      guess: [
        'Permintaan layanan Microsoft baru',
        '{Permintaan|Tiket} dukungan baru',
        'Buat {permintaan layanan|permintaan dukungan|tiket dukungan} {|baru}',
      ],
    },
  },
  generic: [
    'Metode kontak',
    '{Preferensi kontak|Cara menghubungi}',
    '{Ketersediaan|Ketersediaan waktu|Respons|Tanggapan}',
    '{Jam|Waktu} {respons|tanggapan|ketersediaan}',
    ...anyLanguage,
    anyAdditional,
    ...anyRecipient,
    '{Bagikan|Berbagi} {informasi|data} {diagnostik|diagnosis}',
    'Informasi {diagnostik|diagnosis} {tingkat lanjut|lanjutan}',
  ],
  placeholders: [
    'Pilih',
    'Pilihlah',
    'Silakan pilih',
    'Harap pilih',
    'Memilih',
    'Belum dipilih',
    'Belum ada yang dipilih',
    'Tidak ada yang dipilih',
    'Tidak ada pilihan',
  ],
};
