// How a marketplace's product pages say “Support” and “Help” in each language, and what on them is Microsoft's own.

/** The words of one language; whole texts of a link or of the header of its cell, `{a|b|} c` as in language packs. */
export interface PublisherWords {
  /** Of support for the product, by its publisher. */
  readonly support: readonly string[];
  /** Of its help, which may be a manual: taken after support. */
  readonly help: readonly string[];
  /** Help by a word that heads other things, too: the text of a link, never a header. */
  readonly helpLinks?: readonly string[];
}

/**
 * English: “Support” and “Help” are evidenced (facts: portal-dom §4), and no other language is: the words are those
 * that Microsoft's sites use, and the ones publishers write. All languages count on every page.
 */
export const publisherWords: Readonly<Record<string, PublisherWords>> = {
  en: {
    support: [
      '{|Customer |Technical |Product |Publisher |App |Partner |Seller }support{| link| page| site| website| URL| contact| contacts| information| info| details| options| email| e-mail| phone| phone number}',
      '{Contact|Get|Visit} {|customer |technical |product |publisher }support',
      'Support and help',
      'Customer {service|care}',
      'Contact {|the }publisher',
    ],
    help: ['Help{| link| page| site| center| centre| desk}', 'Help and support', 'Get help', 'Helpdesk'],
  },
  cs: {
    support: [
      '{|Zákaznická |Technická |Produktová }podpora',
      'Podpora {zákazníků|produktu|vydavatele}',
      '{Kontaktovat|Získat} {|technickou |zákaznickou }podporu',
      'Odkaz na podporu',
      'Zákaznický servis',
    ],
    help: ['Nápověda', 'Pomoc', 'Nápověda a podpora', 'Pomoc a podpora'],
  },
  de: {
    support: [
      '{|Technischer |Technische }{Support|Unterstützung}',
      '{Kunden|Produkt}{support|unterstützung}',
      'Kunden{dienst|service|betreuung}',
      'Support{link|kontakt|seite|informationen| kontaktieren| und Hilfe| durch den Herausgeber}',
    ],
    help: ['Hilfe', 'Hilfe und Support', 'Hilfe und Unterstützung', 'Hilfe anfordern', 'Hilfelink'],
  },
  es: {
    support: [
      'Soporte{| técnico| al cliente| de producto| del producto| del editor}',
      'Asistencia{| técnica| al cliente}',
      '{|Servicio de }atención al cliente',
      'Servicio al cliente',
      'Soporte y ayuda',
      '{Contactar con|Obtener|Vínculo de|Enlace de} {|el }soporte{| técnico}',
    ],
    help: ['Ayuda', 'Ayuda y soporte{| técnico}', 'Obtener ayuda'],
  },
  fr: {
    support: [
      '{Support|Assistance}{| technique| client| clients| clientèle| produit| du produit}',
      'Service {client|clients|clientèle}',
      'Prise en charge',
      'Support et aide',
      '{Contacter|Obtenir} {le support|l’assistance|du support|de l’assistance}',
      '{Lien|Page} {de|du|vers le} support',
    ],
    help: ['Aide', 'Aide et {support|assistance}', 'Obtenir de l’aide'],
  },
  hu: {
    support: [
      '{|Műszaki |Technikai }{támogatás|terméktámogatás|ügyféltámogatás}',
      'Ügyfélszolgálat',
      'Támogatási {hivatkozás|információk|oldal}',
      'Támogatás és súgó',
    ],
    help: ['Súgó', 'Segítség', 'Súgó és támogatás', 'Segítségkérés'],
  },
  id: {
    support: [
      'Dukungan{| pelanggan| teknis| produk| penerbit}',
      'Layanan pelanggan',
      '{Hubungi|Dapatkan|Tautan} dukungan',
      'Dukungan dan bantuan',
    ],
    help: ['Bantuan', 'Bantuan dan dukungan', 'Bantuan & dukungan', 'Dapatkan bantuan'],
  },
  it: {
    support: [
      '{Supporto|Assistenza}{| tecnico| tecnica| clienti| al cliente| ai clienti| prodotto| per il prodotto| del prodotto}',
      'Servizio {clienti|assistenza|di assistenza}',
      'Supporto e {guida|assistenza}',
      'Contatta {il supporto|l’assistenza}',
      '{Collegamento|Link|Pagina} {al|di|del} supporto',
    ],
    help: ['Guida', 'Aiuto', 'Guida e {supporto|assistenza}', 'Richiedi assistenza', 'Ottieni assistenza'],
  },
  ja: {
    support: [
      '{|カスタマー |テクニカル |お客様 |顧客|技術|製品|製品の|公式|発行元の}サポート',
      'サポート {リンク|ページ|サイト|窓口|情報|連絡先}',
      'サポートの連絡先',
      'サポートとヘルプ',
      'サポート{に問い合わせる|へのお問い合わせ|に連絡する|を受ける}',
      'お問い合わせ先',
    ],
    help: ['ヘルプ', 'ヘルプとサポート', 'ヘルプ リンク', 'ヘルプを表示'],
  },
  ko: {
    support: [
      '{|고객 |기술 |제품 |게시자 }지원',
      '고객 서비스',
      '고객센터',
      '지원 {링크|페이지|사이트|정보|연락처|문의}',
      '지원 및 도움말',
      '지원팀에 문의',
    ],
    help: ['도움말', '도움말 및 지원', '도움'],
  },
  nl: {
    support: [
      '{|Technische }{ondersteuning|support}',
      '{Klant|Klanten|Product}{ondersteuning|support}',
      'Klantenservice',
      'Ondersteuning en hulp',
      '{Contact opnemen met|Neem contact op met} {|de }ondersteuning',
      'Ondersteuningslink',
    ],
    help: ['Help', 'Hulp', '{Help|Hulp} en ondersteuning', 'Hulp krijgen'],
  },
  pl: {
    support: [
      'Wsparcie{| techniczne| klienta| dla klientów| produktu}',
      'Pomoc {techniczna|techniczna dla klientów|dla klientów|dla klienta}',
      'Obsługa {klienta|klientów|techniczna}',
      'Dział {pomocy technicznej|wsparcia|obsługi klienta}',
      'Link do {pomocy technicznej|wsparcia}',
    ],
    help: ['Pomoc', 'Pomoc i {obsługa techniczna|wsparcie|pomoc techniczna}', 'Uzyskaj pomoc'],
  },
  'pt-BR': {
    support: [
      'Suporte{| técnico| ao cliente| a clientes| do cliente| ao produto| do produto}',
      '{Atendimento|Assistência} ao cliente',
      'Assistência técnica',
      '{Contatar|Obter|Link de|Link do} {|o }suporte',
      'Suporte e ajuda',
    ],
    help: ['Ajuda', 'Ajuda e suporte', 'Obter ajuda'],
  },
  'pt-PT': {
    support: [
      '{Suporte|Apoio|Assistência}{| técnico| técnica| ao cliente| a clientes| ao produto}',
      'Serviço de apoio{| ao cliente}',
      '{Contactar|Obter|Ligação de|Ligação para} {|o }{suporte|apoio}',
    ],
    help: ['Ajuda', 'Ajuda e {suporte|apoio}', 'Obter ajuda'],
  },
  ru: {
    support: [
      '{|Техническая |Клиентская }поддержка',
      'Поддержка {клиентов|пользователей|продукта|покупателей}',
      'Служба {|технической }поддержки{| клиентов}',
      'Техподдержка',
      'Обслуживание клиентов',
      '{Обратиться|Обращение} в {|службу }поддержк{у|и}',
      'Ссылка на поддержку',
    ],
    help: ['Справка', 'Помощь', '{Справка|Помощь} и поддержка', 'Получить помощь'],
  },
  sv: {
    support: [
      '{|Teknisk |Tekniskt }{support|stöd}',
      '{Kund|Produkt}{support|stöd}',
      'Kund{tjänst|service}',
      'Support och hjälp',
      'Kontakta {|kund}supporten',
      'Supportlänk',
    ],
    help: ['Hjälp', 'Hjälp och support', 'Få hjälp'],
  },
  tr: {
    support: [
      '{|Müşteri |Teknik |Ürün |Yayımcı }{destek|desteği}',
      'Müşteri hizmetleri',
      'Destek {bağlantısı|sayfası|bilgileri|hattı}',
      'Destek ve yardım',
      '{Destekle iletişime geçin|Destek alın|Destek al}',
    ],
    help: ['Yardım', 'Yardım ve destek', 'Yardım alın', 'Yardım al'],
  },
  'zh-Hans': {
    support: [
      '{|客户|技术|产品|发布者|售后}支持',
      '客户服务',
      '客服',
      '支持{链接|页面|网站|信息|联系人|与帮助|和帮助}',
      '{联系|获取}支持',
      '联系客服',
    ],
    help: ['帮助', '帮助{和|与}支持', '获取帮助'],
  },
  'zh-Hant': {
    support: [
      '{|客戶|技術|產品|發行者}支援',
      '{客戶|顧客}服務',
      '客服',
      '支援{連結|頁面|網站|資訊|連絡人|與說明|和說明}',
      '{連絡|聯絡|取得}支援',
    ],
    help: ['說明{與|及|和}支援', '取得說明', '幫助', '協助'],
    // Also the word for a description.
    helpLinks: ['說明'],
  },
};

/** Hosts of Microsoft's own help and marketing, which a product's page may link to whoever the publisher is. */
export const microsoftSites: readonly string[] = [
  'microsoft.com',
  'www.microsoft.com',
  'account.microsoft.com',
  'answers.microsoft.com',
  'aka.ms',
  'appsource.microsoft.com',
  'azure.com',
  'azure.microsoft.com',
  'azuremarketplace.microsoft.com',
  'dev.azure.com',
  'developer.microsoft.com',
  'docs.microsoft.com',
  'feedback.azure.com',
  'go.microsoft.com',
  'learn.microsoft.com',
  'marketplace.microsoft.com',
  'msdn.microsoft.com',
  'msrc.microsoft.com',
  'partner.microsoft.com',
  'portal.azure.com',
  'privacy.microsoft.com',
  'servicetrust.microsoft.com',
  'support.microsoft.com',
  'support.office.com',
  'techcommunity.microsoft.com',
];

/** Names of mailboxes that are for something else than support. */
export const otherMailboxes: readonly string[] = [
  'abuse',
  'billing',
  'career',
  'careers',
  'compliance',
  'datenschutz',
  'dpo',
  'gdpr',
  'hr',
  'investor',
  'investors',
  'jobs',
  'legal',
  'marketing',
  'media',
  'news',
  'newsletter',
  'no-reply',
  'noreply',
  'press',
  'privacy',
  'recruiting',
  'sales',
  'security',
  'unsubscribe',
  'verkauf',
  'vendite',
  'vertrieb',
];
