// Turkish: facts: domain §3, articles on StorSimple, quotas and getting support; `guess` is ours, surest first.

import type { LanguagePack } from '../../model/language';

/** Asked by many forms, not only by those for support. */
const anyLanguage = [
  'Dil',
  'Diliniz',
  'Tercih {edilen|ettiğiniz} dil',
  'Dil tercihi',
  '{|Tercih edilen} {iletişim|yazışma} dili',
  'Yanıt dili',
];
const anyAdditional = [
  '{Ek|İlave} {e-posta|e-postalar|e-posta adresi|e-posta adresleri|eposta|eposta adresi|email|email adresi|mail adresi}',
  'Diğer {e-postalar|e-posta adresleri}',
];
const anyRecipient = [
  '{Ek|İlave} {kişi|kişiler|ilgili kişi|ilgili kişiler|irtibat|irtibat kişisi|iletişim kişisi|alıcı|alıcılar}',
  'Diğer {kişiler|ilgili kişiler|alıcılar}',
  'Bilgi (CC)',
];

export const tr: LanguagePack = {
  language: 'tr',
  labels: {
    supportPlan: {
      'docs-mt': ['Destek planı'],
      guess: ['{Azure|Teknik} destek planı', 'Destek {planınız|paketi|sözleşmesi}'],
    },
    preferredContactMethod: {
      'docs-mt': ['Tercih edilen iletişim yöntemi'],
      guess: [
        'Tercih ettiğiniz iletişim {yöntemi|şekli|kanalı|biçimi}',
        'Tercih edilen iletişim {şekli|kanalı|biçimi|yolu}',
        'Tercih edilen {irtibat|iletişim kurma} yöntemi',
        'İletişim {yöntemi|şekli|biçimi|tercihi|kanalı}',
        'Sizinle nasıl iletişim kurmamızı {istersiniz|tercih edersiniz}?',
        'Sizinle nasıl {iletişim kuralım|iletişime geçelim|iletişim kurabiliriz}?',
        'Size nasıl {ulaşalım|ulaşabiliriz}?',
        '{|Tercih edilen|Tercih ettiğiniz} iletişim yöntemini {seçin|seçiniz}',
        'İletişim yönteminizi seçin',
      ],
    },
    availability: {
      'docs-mt': ['Yanıt saatleri'],
      guess: [
        'Uygunluk {durumunuz|durumu|saatleri|saatleriniz}',
        '{Uygunluğunuz|Uygunluk}',
        'Müsaitlik {durumunuz|durumu|saatleri}',
        '{Müsaitliğiniz|Müsaitlik}',
        'Kullanılabilirlik {durumunuz|durumu}',
        '{Kullanılabilirliğiniz|Kullanılabilirlik|Ulaşılabilirlik|Ulaşılabilirliğiniz}',
        '{Müsait|Uygun|Ulaşılabilir} olduğunuz {saatler|zamanlar}',
        'Yanıt',
        'Yanıt {süresi|zamanı}',
        'Destek {saatleri|yanıtı}',
      ],
    },
    supportLanguage: {
      'docs-mt': ['Destek dili'],
      guess: [
        'Tercih {edilen|ettiğiniz} destek dili',
        'Destek için {|tercih edilen} dil',
        'Desteğin dili',
        '{Teknik destek|Destek hizmeti|Destek isteği|Destek talebi} dili',
        'İstenen destek dili',
        ...anyLanguage,
      ],
    },
    firstName: {
      'docs-mt': ['Ad'],
      guess: ['Adınız', 'Adı', '{İlk|Ön} {ad|adı}', 'İlk adınız'],
    },
    lastName: {
      'docs-mt': ['Soyadı'],
      guess: [
        'Soyad',
        'Soyadınız',
        '{Soyisim|Soyismi|Soy ad|Soy adı|Soy isim|Aile adı}',
        'İlgili kişinin soyadı',
      ],
    },
    email: {
      'docs-mt': ['E-posta'],
      guess: [
        'E-posta {adresi|adresiniz}',
        '{E-postanız|Eposta|Eposta adresi|Email|Email adresi|E-mail|E-mail adresi|Mail|Mail adresi}',
        '{İletişim|İş} {e-postası|e-posta adresi}',
        'Birincil {e-posta|e-posta adresi}',
        '{Elektronik posta|Elektronik posta adresi}',
        'E-posta {adresinizi|adresini} {onaylayın|doğrulayın}',
        'E-postanızı {onaylayın|doğrulayın}',
        '{E-posta adresleri|E-posta listesi|E-posta adresi listesi}',
        'Güncelleştirmelerin gönderileceği adres',
      ],
    },
    additionalEmails: {
      guess: [
        '{Bildirim|Bildirimler|Bilgilendirme} için {ek|ilave|diğer|başka} {e-posta|e-postalar|e-posta adresi|e-posta adresleri}',
        'Bildirim {almak için|gönderilecek|yapılacak|amaçlı} {ek|ilave|diğer} {e-posta|e-posta adresi|e-posta adresleri}',
        '{Ek|İlave} bildirim {e-postası|e-postaları|e-posta adresi|e-posta adresleri}',
        'Başka {kime|kimlere} e-posta {göndermeliyiz|gönderelim|gönderilsin|gönderilmeli|göndermemiz gerekiyor|göndermemiz gerekir|göndermemizi istersiniz}?',
        'E-postayı başka {kime|kimlere} {göndermeliyiz|gönderelim}?',
        'E-posta ile başka {kimi|kimleri} {bilgilendirelim|bilgilendirmeliyiz}?',
        'Başka {kimi|kimleri} {e-postayla|e-posta ile} {bilgilendirelim|bilgilendirmeliyiz}?',
        '{Bilgilendirilecek|Bildirim gönderilecek} diğer kişiler',
        ...anyAdditional,
        ...anyRecipient,
      ],
    },
    phone: {
      'docs-mt': ['Telefon', 'İletişim numarası'],
      guess: [
        'Telefon {numarası|numaranız|no}',
        '{Telefonunuz|Tel.|Tel no}',
        '{İletişim|İrtibat} {telefonu|telefon numarası}',
        'İrtibat numarası',
        'Birincil {telefon|telefon numarası}',
        'İş {telefonu|telefon numarası}',
        '{Numaranızı|Telefon numaranızı|İletişim numaranızı|Telefonunuzu} {onaylayın|doğrulayın}',
        '{Numaranız|İletişim numaranız}',
        'Beni şu numaradan arayın',
      ],
    },
    country: {
      'docs-mt': ['Ülke/bölge'],
      guess: ['Ülke {veya|ya da|ve} bölge', 'Ülke', 'Ülkeniz', '{Ülkeniz/bölgeniz|Ülkeniz veya bölgeniz}'],
    },
    timeZone: {
      guess: [
        'Saat dilimi',
        'Saat diliminiz',
        '{Tercih edilen|Tercih ettiğiniz|Yerel} saat dilimi',
        'Zaman dilimi',
      ],
    },
    severity: {
      'docs-mt': ['Önem derecesi'],
      guess: ['Önem düzeyi', 'Sorunun önem derecesi', 'Ciddiyet {düzeyi|derecesi}'],
    },
    subscription: { 'docs-mt': ['Abonelik'], guess: ['Azure aboneliği'] },
    title: {
      'docs-mt': ['Özet', 'Başlık', 'Konu'],
      guess: ['{Sorun|Sorunun} özeti', '{Sorununuzu|Sorunu} {özetleyin|özetle}', 'Sorununuzun özeti'],
    },
    description: {
      'docs-mt': ['Açıklama'],
      guess: [
        'Ayrıntılar',
        '{Sorun|Sorunun} açıklaması',
        'Sorun {ayrıntıları|tanımı}',
        '{Sorununuzu|Sorunu} {|kısaca} {açıklayın|tanımlayın|anlatın}',
        '{Sorununuzu kısaca açıkla|Sorununuzun açıklaması}',
        '{Bize sorununuzdan|Bize sorundan} bahsedin',
      ],
    },
    saveContact: {
      'docs-mt': ['Gelecekteki destek istekleri için kişi değişikliklerini kaydet'],
      guess: [
        'Gelecekteki destek istekleri için {iletişim|iletişim bilgisi} değişikliklerini {kaydet|kaydedin}',
        'Gelecekteki destek istekleri için kişi değişikliklerini kaydedin',
        'Gelecekteki destek talepleri için {kişi|iletişim|iletişim bilgisi} değişikliklerini {kaydet|kaydedin}',
        '{Kişi|İletişim|İletişim bilgisi} değişikliklerini gelecekteki destek {istekleri|talepleri} için kaydet',
        'Gelecekteki destek istekleri için {iletişim|kişi} bilgilerindeki değişiklikleri kaydet',
        'Gelecekteki destek istekleri için iletişim bilgilerini kaydet',
      ],
    },
    diagnosticConsent: {
      'docs-mt': ['Tanılama bilgilerini paylaşma'],
      guess: [
        'Gelişmiş tanılama {bilgilerinin|verilerinin} toplanmasına izin {ver|verin|verilsin mi}',
        'Gelişmiş {tanılama|tanı} {bilgileri|verileri}',
        'Tanılama {bilgilerini|verilerini} paylaş',
        'Tanılama bilgilerini paylaşın',
      ],
    },
    issueType: { 'docs-mt': ['Sorun türü'], guess: ['Sorun tipi', 'Sorunun türü'] },
    problemType: { 'docs-mt': ['Sorun türü'], guess: ['Sorun tipi'] },
    phoneCode: {
      guess: [
        'Ülke kodu',
        'Ülke {telefon|arama} kodu',
        'Telefon {ülke kodu|kodu}',
        'Ülke/bölge kodu',
        'Uluslararası {telefon|arama|ülke} kodu',
        'Telefon numarası ülke kodu',
      ],
    },
    premierRequest: {
      guess: [
        '{Premier|Unified|Birleşik|Premier/Unified|Unified/Premier} destek isteği olarak {gönderilsin mi|kaydedilsin mi|oluşturulsun mu|gönder}?',
        '{Premier|Unified|Birleşik} destek isteği',
      ],
    },
  },
  choices: {
    'csp-plan': { 'docs-mt': ['Bulut Çözümü Sağlayıcısı'] },
    email: {
      guess: [
        'E-posta',
        'Eposta',
        'Email',
        'E-mail',
        'Mail',
        'E-posta {ile|yoluyla|üzerinden|adresi}',
        '{Bana e-posta gönder|Bana e-posta gönderin|E-posta ile iletişim}',
      ],
    },
    phone: {
      guess: [
        'Telefon',
        'Telefonla',
        'Telefon {ile|yoluyla|üzerinden|görüşmesi|araması|numarası}',
        '{Beni ara|Beni arayın|Telefonla iletişim|Geri arama}',
      ],
    },
    'business-hours': {
      guess: [
        '{Mesai|Çalışma|İş} saatleri',
        '{Mesai|Çalışma|İş} {saatlerinde|saatleri içinde|saatleri içerisinde|saatleri boyunca}',
        '{Yalnızca|Sadece} {mesai|çalışma|iş} {saatleri|saatlerinde|saatleri içinde}',
      ],
    },
    'around-the-clock': {
      guess: [
        '7/24',
        '24x7',
        '24/7',
        '24 x 7',
        '7x24',
        '24 saat, 7 gün',
        '7 gün 24 saat',
        'Haftanın 7 günü, günde 24 saat',
        'Haftanın {7|yedi|her} günü 24 saat',
        'Haftada {7|yedi} gün, günde 24 saat',
        'Günde 24 saat, haftada {7|yedi} gün',
        'Günün 24 saati',
        'Kesintisiz',
      ],
    },
  },
  requests: {
    technical: { 'docs-mt': ['Teknik'], guess: ['Teknik {sorun|sorunlar|destek}'] },
    billing: {
      guess: [
        'Faturalama',
        'Faturalandırma',
        'Abonelik yönetimi',
        'Aboneliklerin yönetimi',
        'Faturalama ve abonelikler',
      ],
    },
    quota: {
      'docs-mt': ['Hizmet ve abonelik sınırları (kotalar)'],
      guess: ['Abonelik ve hizmet sınırları (kotalar)', 'Kota', 'Kotalar', 'Kota artışı'],
    },
  },
  buttons: {
    create: {
      'docs-mt': ['Oluştur', 'Gönder'],
      guess: ['{İsteği|Talebi} gönder'],
    },
    contact: {
      'docs-mt': ['Bana ulaşın'],
      guess: ['Benimle iletişime {geç|geçin|geçilsin}', 'Benimle iletişim kurun'],
    },
  },
  headings: {
    request: {
      'docs-mt': ['Desteğe başvurun', 'Yeni {servis|destek} isteği', 'Yeni Microsoft servis isteği'],
      guess: [
        'Destekle iletişim',
        'Yeni hizmet isteği',
        'Desteğe {başvur|ulaşın}',
        'Destekle iletişime {geçin|geç}',
        '{Servis|Hizmet|Destek} isteği {oluştur|oluşturun|oluşturma}',
        'Yeni Microsoft hizmet isteği',
      ],
    },
  },
  generic: [
    'İletişim {yöntemi|şekli|biçimi|tercihi|kanalı}',
    '{Uygunluk|Müsaitlik|Kullanılabilirlik|Ulaşılabilirlik|Yanıt}',
    'Yanıt {süresi|zamanı}',
    '{Uygunluk|Müsaitlik|Kullanılabilirlik} durumu',
    ...anyLanguage,
    ...anyAdditional,
    ...anyRecipient,
    'Tanılama bilgilerini {paylaşma|paylaş|paylaşın}',
    'Tanılama verilerini paylaş',
    'Gelişmiş {tanılama|tanı} {bilgileri|verileri}',
  ],
  placeholders: [
    'Seçin',
    'Seç',
    'Seçiniz',
    'Lütfen',
    'Bir seçenek',
    'Bir öğe',
    'Bir dil',
    'Bir ülke',
    'Bir plan',
    'Birini seçin',
    'Birini seç',
    'Seçenek belirleyin',
    'Seçim yapın',
    'Seçim yapılmadı',
    'Seçilmedi',
    'Seçili değil',
    'Hiçbiri seçilmedi',
  ],
};
