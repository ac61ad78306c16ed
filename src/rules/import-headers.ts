// How the columns of customer files are named: by Partner Center in each language, by other tools, and by our own export.

import type { ColumnMeaning } from '../model/import';
import type { Cloud } from '../model/settings';

/** What a column holds; `unused` names columns that are known and hold nothing of a customer. */
export type HeaderConcept = ColumnMeaning | 'unused';

/**
 * `docs`: from Microsoft's documentation (facts: domain §8.1, machine-translated ones included) or a tool's own output;
 * `guess`: ours, which counts only when no other column has a `docs` name and the values fit.
 */
export interface HeaderNames {
  readonly docs?: readonly string[];
  readonly guess?: readonly string[];
}

/** By language; `tools` are names of programs (facts: domain §8.2), the same in every language. */
type Named = Readonly<Record<string, HeaderNames>>;

/** The columns of our own CSV export, in order; a meaning that is missing here is never written. */
export const ownHeaders = {
  tenantId: 'Tenant ID',
  name: 'Name',
  domain: 'Primary domain',
  initialDomain: 'Initial domain',
  cloud: 'Cloud',
  note: 'Note',
  favourite: 'Favourite',
  subscriptions: 'Subscriptions',
  'contact.firstName': 'Contact first name',
  'contact.lastName': 'Contact last name',
  'contact.email': 'Contact email',
  'contact.additionalEmails': 'Contact additional emails',
  'contact.phone': 'Contact phone',
  'contact.country': 'Contact country',
  'contact.language': 'Contact language',
  'contact.timeZone': 'Contact time zone',
  'contact.preferredContactMethod': 'Contact preferred method',
  'contact.availability': 'Contact availability',
} as const satisfies Partial<Record<ColumnMeaning, string>>;

const tenantId: Named = {
  tools: {
    docs: ['TenantId', 'CustomerTenantId', 'TenantGuid'],
    guess: ['Tenant', 'AAD tenant ID', 'Azure AD tenant ID', 'Entra tenant ID', 'CustomerId'],
  },
  en: {
    docs: ['Microsoft ID', 'Tenant ID', 'Directory ID'],
    guess: ['Microsoft customer ID', 'Directory (tenant) ID', 'Customer Microsoft ID', 'Customer GUID'],
  },
  it: {
    docs: ['ID Microsoft'],
    guess: ['ID tenant', 'ID del tenant', 'ID directory', 'ID cliente', 'ID cliente Microsoft'],
  },
  de: {
    docs: ['Microsoft-ID'],
    guess: ['Mandanten-ID', 'Mandantenkennung', 'Mandant', 'Verzeichnis-ID', 'Kunden-ID'],
  },
  fr: {
    docs: ['ID Microsoft'],
    guess: [
      'Identifiant Microsoft',
      'ID de locataire',
      'ID du locataire',
      "Identifiant d'annuaire",
      'ID client',
    ],
  },
  es: {
    docs: ['Identificador de Microsoft'],
    guess: ['Id. de Microsoft', 'ID de Microsoft', 'Id. de inquilino', 'ID de inquilino', 'ID de cliente'],
  },
  'pt-br': {
    docs: ['ID da Microsoft'],
    guess: ['ID do locatário', 'ID do diretório', 'ID do cliente', 'Identificador da Microsoft'],
  },
  'pt-pt': { guess: ['ID do inquilino', 'ID Microsoft do cliente'] },
  ja: { docs: ['Microsoft ID'], guess: ['テナント ID', 'ディレクトリ ID', '顧客 ID'] },
  ko: { docs: ['Microsoft ID'], guess: ['테넌트 ID', '디렉터리 ID', '고객 ID'] },
  'zh-hans': { docs: ['Microsoft ID'], guess: ['租户 ID', '目录 ID', '客户 ID'] },
  'zh-hant': {
    docs: ['MICROSOFT ID'],
    guess: ['租用戶識別碼', '租用戶 ID', '目錄識別碼', '客戶識別碼', '客戶 ID'],
  },
  nl: { docs: ['Microsoft-id'], guess: ['Tenant-id', 'Map-id', 'Klant-id'] },
  sv: { docs: ['Microsoft ID'], guess: ['Klientorganisations-ID', 'Klient-ID', 'Katalog-ID', 'Kund-ID'] },
  pl: {
    docs: ['Identyfikator firmy Microsoft'],
    guess: [
      'Identyfikator Microsoft',
      'Identyfikator dzierżawy',
      'Identyfikator katalogu',
      'Identyfikator klienta',
    ],
  },
  ru: {
    docs: ['Идентификатор Майкрософт'],
    guess: [
      'ИД Майкрософт',
      'Идентификатор клиента',
      'ИД клиента',
      'Идентификатор арендатора',
      'Код арендатора',
    ],
  },
  cs: { docs: ['ID Microsoftu'], guess: ['ID Microsoft', 'ID tenanta', 'ID adresáře', 'ID zákazníka'] },
  tr: { docs: ['MICROSOFT kimliği'], guess: ['Kiracı kimliği', 'Dizin kimliği', 'Müşteri kimliği'] },
  hu: {
    guess: [
      'Microsoft-azonosító',
      'Bérlőazonosító',
      'Bérlő azonosítója',
      'Címtárazonosító',
      'Ügyfél-azonosító',
    ],
  },
  id: { guess: ['ID Penyewa', 'ID Direktori', 'ID Pelanggan'] },
  da: { guess: ['Microsoft-id', 'Lejer-id', 'Kunde-id'] },
  nb: { guess: ['Microsoft-ID', 'Leier-ID', 'Kunde-ID'] },
  fi: { guess: ['Microsoft-tunnus', 'Vuokraajan tunnus', 'Vuokraajatunnus', 'Asiakastunnus'] },
};

const name: Named = {
  tools: {
    docs: [
      'OrganizationDisplayName',
      'CompanyName',
      'DisplayName',
      'CustomerName',
      'TenantName',
      'TenantDisplayName',
    ],
    guess: ['Organization', 'Organisation', 'Organization name', 'Organisation name'],
  },
  en: {
    docs: ['Company name', 'Customer name', 'Display name'],
    guess: ['Name', 'Company', 'Customer', 'Client', 'Client name', 'Account', 'Account name', 'Tenant name'],
  },
  it: {
    docs: ['Nome società'],
    guess: [
      'Nome',
      'Ragione sociale',
      'Nome azienda',
      'Nome della società',
      'Società',
      'Azienda',
      'Cliente',
      'Nome cliente',
      'Nome visualizzato',
      'Denominazione',
    ],
  },
  de: {
    docs: ['Firmenname'],
    guess: [
      'Firma',
      'Unternehmen',
      'Unternehmensname',
      'Name des Unternehmens',
      'Kunde',
      'Kundenname',
      'Anzeigename',
      'Organisationsname',
    ],
  },
  fr: {
    docs: ['Nom de la société'],
    guess: [
      'Nom',
      'Société',
      'Raison sociale',
      "Nom de l'entreprise",
      'Entreprise',
      'Nom du client',
      "Nom d'affichage",
      "Nom complet de l'organisation",
    ],
  },
  es: {
    docs: ['Nombre de la empresa'],
    guess: [
      'Nombre',
      'Empresa',
      'Nombre de la compañía',
      'Razón social',
      'Cliente',
      'Nombre del cliente',
      'Nombre para mostrar',
    ],
  },
  'pt-br': {
    docs: ['Nome da empresa'],
    guess: ['Nome', 'Empresa', 'Razão social', 'Cliente', 'Nome do cliente', 'Nome de exibição'],
  },
  'pt-pt': { guess: ['Nome da entidade', 'Nome a apresentar', 'Denominação social'] },
  ja: { docs: ['会社名'], guess: ['企業名', '顧客名', 'お客様名', '名前', '表示名', '組織名'] },
  ko: { docs: ['회사 이름'], guess: ['회사명', '고객 이름', '고객명', '이름', '표시 이름', '조직 이름'] },
  'zh-hans': {
    docs: ['公司名称'],
    guess: ['公司', '公司名', '客户名称', '客户', '名称', '显示名称', '组织名称'],
  },
  'zh-hant': { docs: ['公司名稱'], guess: ['公司', '客戶名稱', '客戶', '名稱', '顯示名稱', '組織名稱'] },
  nl: {
    docs: ['Bedrijfsnaam'],
    guess: ['Naam', 'Bedrijf', 'Klant', 'Klantnaam', 'Weergavenaam', 'Organisatie'],
  },
  sv: { docs: ['Företagsnamn'], guess: ['Namn', 'Företag', 'Kund', 'Kundnamn', 'Visningsnamn'] },
  pl: { docs: ['Nazwa firmy'], guess: ['Nazwa', 'Firma', 'Klient', 'Nazwa klienta', 'Nazwa wyświetlana'] },
  ru: {
    docs: ['Название организации'],
    guess: [
      'Название',
      'Название компании',
      'Имя компании',
      'Организация',
      'Компания',
      'Клиент',
      'Имя клиента',
      'Отображаемое имя',
    ],
  },
  cs: {
    docs: ['Název společnosti'],
    guess: ['Název', 'Společnost', 'Firma', 'Zákazník', 'Název zákazníka', 'Zobrazovaný název'],
  },
  tr: {
    docs: ['Şirket adı'],
    guess: ['Ad', 'Adı', 'Şirket', 'Müşteri', 'Müşteri adı', 'Görünen ad', 'Firma adı'],
  },
  hu: { guess: ['Cégnév', 'Vállalat neve', 'Név', 'Ügyfél', 'Ügyfél neve', 'Megjelenítendő név'] },
  id: { guess: ['Nama perusahaan', 'Nama', 'Pelanggan', 'Nama pelanggan'] },
  da: { guess: ['Firmanavn', 'Virksomhedsnavn', 'Navn', 'Kunde', 'Kundenavn'] },
  nb: { guess: ['Firmanavn', 'Bedriftsnavn', 'Navn', 'Kunde', 'Kundenavn'] },
  fi: { guess: ['Yrityksen nimi', 'Nimi', 'Asiakas', 'Asiakkaan nimi'] },
};

const domain: Named = {
  tools: {
    docs: ['DefaultDomainName', 'DefaultDomain', 'PrimaryDomain', 'PrimaryDomainName', 'CustomerDomain'],
    guess: ['DomainName', 'TenantDefaultDomain', 'Verified domain', 'Tenant domain', 'Customer domain name'],
  },
  en: {
    docs: ['Primary domain name', 'Primary domain', 'Domain'],
    guess: ['Domain name', 'Default domain', 'Default domain name'],
  },
  it: {
    docs: ['Nome di dominio primario'],
    guess: [
      'Dominio',
      'Dominio primario',
      'Dominio principale',
      'Nome dominio',
      'Nome di dominio',
      'Nome dominio primario',
      'Dominio predefinito',
    ],
  },
  de: {
    docs: ['Primärer Domänenname'],
    guess: [
      'Domäne',
      'Domänenname',
      'Primäre Domäne',
      'Hauptdomäne',
      'Standarddomäne',
      'Primäre Domain',
      'Hauptdomain',
    ],
  },
  fr: {
    docs: ['Nom de domaine principal'],
    guess: ['Domaine', 'Domaine principal', 'Nom de domaine', 'Domaine par défaut', 'Domaine primaire'],
  },
  es: {
    docs: ['Nombre de dominio principal'],
    guess: ['Dominio', 'Dominio principal', 'Nombre de dominio', 'Dominio predeterminado'],
  },
  'pt-br': {
    docs: ['Nome de domínio primário'],
    guess: [
      'Domínio',
      'Domínio primário',
      'Domínio principal',
      'Nome de domínio',
      'Nome do domínio primário',
      'Domínio padrão',
    ],
  },
  'pt-pt': { guess: ['Nome de domínio principal', 'Domínio predefinido'] },
  ja: {
    docs: ['プライマリ ドメイン名'],
    guess: ['ドメイン', 'ドメイン名', 'プライマリ ドメイン', '既定のドメイン'],
  },
  ko: {
    docs: ['주 도메인 이름'],
    guess: ['도메인', '도메인 이름', '주 도메인', '기본 도메인', '기본 도메인 이름'],
  },
  'zh-hans': { docs: ['主域名'], guess: ['域', '域名', '主域', '主要域名', '默认域', '默认域名'] },
  'zh-hant': { guess: ['主要網域名稱', '主要網域', '網域', '網域名稱', '預設網域', '預設網域名稱'] },
  nl: { docs: ['Primaire domeinnaam'], guess: ['Domein', 'Domeinnaam', 'Primair domein', 'Standaarddomein'] },
  sv: { docs: ['Primärt domännamn'], guess: ['Domän', 'Domännamn', 'Primär domän', 'Standarddomän'] },
  pl: {
    docs: ['Nazwa domeny podstawowej'],
    guess: ['Domena', 'Nazwa domeny', 'Domena podstawowa', 'Domena domyślna'],
  },
  ru: {
    docs: ['Имя основного домена'],
    guess: ['Домен', 'Имя домена', 'Доменное имя', 'Основной домен', 'Домен по умолчанию'],
  },
  cs: {
    docs: ['Název primární domény'],
    guess: ['Doména', 'Název domény', 'Primární doména', 'Výchozí doména'],
  },
  tr: {
    docs: ['Birincil etki alanı adı'],
    guess: ['Etki alanı', 'Etki alanı adı', 'Birincil etki alanı', 'Varsayılan etki alanı'],
  },
  hu: {
    guess: [
      'Elsődleges tartománynév',
      'Tartománynév',
      'Tartomány',
      'Elsődleges tartomány',
      'Alapértelmezett tartomány',
    ],
  },
  id: { guess: ['Nama domain utama', 'Nama domain', 'Domain utama'] },
  da: { guess: ['Primært domænenavn', 'Domæne', 'Domænenavn', 'Primært domæne'] },
  nb: { guess: ['Primært domenenavn', 'Domene', 'Domenenavn', 'Primært domene'] },
  fi: { guess: ['Ensisijainen toimialueen nimi', 'Toimialue', 'Toimialueen nimi', 'Ensisijainen toimialue'] },
};

const initialDomain: Named = {
  tools: {
    docs: ['InitialDomainName', 'InitialDomain'],
    guess: ['OnMicrosoft', 'OnMicrosoft domain', 'onmicrosoft.com', 'Microsoft domain'],
  },
  en: {
    docs: ['Initial domain', 'Initial domain name'],
    guess: ['Onmicrosoft domain name', 'Fallback domain'],
  },
  it: { guess: ['Dominio iniziale', 'Nome di dominio iniziale', 'Dominio onmicrosoft'] },
  de: {
    guess: ['Anfangsdomäne', 'Initiale Domäne', 'Ursprüngliche Domäne', 'Erstdomäne', 'Onmicrosoft-Domäne'],
  },
  fr: { guess: ['Domaine initial', 'Nom de domaine initial', 'Domaine onmicrosoft'] },
  es: { guess: ['Dominio inicial', 'Nombre de dominio inicial', 'Dominio onmicrosoft'] },
  'pt-br': { guess: ['Domínio inicial', 'Nome de domínio inicial', 'Domínio onmicrosoft'] },
  ja: { guess: ['初期ドメイン', '初期ドメイン名'] },
  ko: { guess: ['초기 도메인', '초기 도메인 이름'] },
  'zh-hans': { guess: ['初始域', '初始域名'] },
  'zh-hant': { guess: ['初始網域', '初始網域名稱'] },
  nl: { guess: ['Initieel domein', 'Initiële domeinnaam', 'Oorspronkelijk domein'] },
  sv: { guess: ['Ursprunglig domän', 'Initial domän', 'Startdomän'] },
  pl: { guess: ['Domena początkowa', 'Nazwa domeny początkowej'] },
  ru: { guess: ['Начальный домен', 'Исходный домен', 'Первоначальный домен'] },
  cs: { guess: ['Počáteční doména', 'Výchozí doména onmicrosoft'] },
  tr: { guess: ['İlk etki alanı', 'Başlangıç etki alanı'] },
  hu: { guess: ['Kezdeti tartomány', 'Kezdeti tartománynév'] },
};

const cloud: Named = {
  tools: { guess: ['CloudInstance', 'Azure environment', 'Environment', 'CloudName'] },
  en: { docs: ['Cloud'], guess: ['Microsoft cloud', 'Azure cloud', 'Cloud instance', 'National cloud'] },
  ja: { guess: ['クラウド'] },
  ko: { guess: ['클라우드'] },
  'zh-hans': { guess: ['云'] },
  'zh-hant': { guess: ['雲端'] },
  ru: { guess: ['Облако'] },
};

const note: Named = {
  en: {
    docs: ['Note', 'Notes'],
    guess: ['Tag', 'Tags', 'Comment', 'Comments', 'Remark', 'Remarks', 'Description'],
  },
  it: { guess: ['Nota', 'Tag', 'Commento', 'Commenti', 'Osservazioni'] },
  de: { guess: ['Notiz', 'Notizen', 'Bemerkung', 'Bemerkungen', 'Kommentar', 'Markierungen', 'Anmerkung'] },
  fr: { guess: ['Remarque', 'Remarques', 'Commentaire', 'Commentaires', 'Étiquettes', 'Balises'] },
  es: { guess: ['Notas', 'Comentario', 'Comentarios', 'Observaciones', 'Etiquetas'] },
  'pt-br': { guess: ['Observação', 'Observações', 'Comentários', 'Marcas', 'Notas'] },
  ja: { guess: ['メモ', '備考', 'タグ', 'コメント'] },
  ko: { guess: ['메모', '비고', '태그', '참고'] },
  'zh-hans': { guess: ['备注', '说明', '标记', '标签'] },
  'zh-hant': { guess: ['備註', '附註', '標記', '標籤'] },
  nl: { guess: ['Notitie', 'Notities', 'Opmerking', 'Opmerkingen', 'Labels'] },
  sv: { guess: ['Anteckning', 'Anteckningar', 'Kommentar', 'Taggar'] },
  pl: { guess: ['Notatka', 'Notatki', 'Uwagi', 'Komentarz', 'Tagi'] },
  ru: { guess: ['Примечание', 'Примечания', 'Заметка', 'Заметки', 'Комментарий', 'Теги'] },
  cs: { guess: ['Poznámka', 'Poznámky', 'Komentář', 'Značky'] },
  tr: { guess: ['Not', 'Notlar', 'Açıklama', 'Etiketler'] },
  hu: { guess: ['Megjegyzés', 'Megjegyzések', 'Címkék'] },
};

const subscriptionId: Named = {
  tools: { docs: ['SubscriptionId', 'AzureSubscriptionId'] },
  en: { docs: ['Subscription ID'], guess: ['Azure subscription ID', 'Subscription GUID', 'Entitlement ID'] },
  it: { guess: ['ID sottoscrizione', 'ID abbonamento', 'ID della sottoscrizione'] },
  de: { guess: ['Abonnement-ID', 'Abonnementkennung', 'Abonnement-Kennung', 'Abo-ID'] },
  fr: { guess: ["ID d'abonnement", "ID de l'abonnement", "Identifiant d'abonnement", 'ID abonnement'] },
  es: { guess: ['Id. de suscripción', 'ID de suscripción', 'Identificador de suscripción'] },
  'pt-br': { guess: ['ID da assinatura', 'ID de assinatura'] },
  'pt-pt': { guess: ['ID da subscrição', 'ID de subscrição'] },
  ja: { guess: ['サブスクリプション ID'] },
  ko: { guess: ['구독 ID'] },
  'zh-hans': { guess: ['订阅 ID'] },
  'zh-hant': { guess: ['訂用帳戶識別碼', '訂閱識別碼', '訂用帳戶 ID', '訂閱 ID'] },
  nl: { guess: ['Abonnements-id', 'Abonnement-id'] },
  sv: { guess: ['Prenumerations-ID', 'Prenumerationens ID'] },
  pl: { guess: ['Identyfikator subskrypcji', 'ID subskrypcji'] },
  ru: { guess: ['Идентификатор подписки', 'ИД подписки', 'Код подписки'] },
  cs: { guess: ['ID předplatného'] },
  tr: { guess: ['Abonelik kimliği', 'Abonelik ID'] },
  hu: { guess: ['Előfizetés azonosítója', 'Előfizetés-azonosító', 'Előfizetés-azonosítója'] },
  id: { guess: ['ID Langganan'] },
};

const subscriptionName: Named = {
  tools: { docs: ['SubscriptionName'] },
  en: { docs: ['Subscription', 'Subscription name'], guess: ['Azure subscription', 'Subscription nickname'] },
  it: { guess: ['Sottoscrizione', 'Abbonamento', 'Nome sottoscrizione', 'Nome abbonamento'] },
  de: { guess: ['Abonnement', 'Abonnementname', 'Name des Abonnements'] },
  fr: { guess: ['Abonnement', "Nom de l'abonnement", "Nom d'abonnement"] },
  es: { guess: ['Suscripción', 'Nombre de suscripción', 'Nombre de la suscripción'] },
  'pt-br': { guess: ['Assinatura', 'Nome da assinatura'] },
  'pt-pt': { guess: ['Subscrição', 'Nome da subscrição'] },
  ja: { guess: ['サブスクリプション', 'サブスクリプション名'] },
  ko: { guess: ['구독', '구독 이름'] },
  'zh-hans': { guess: ['订阅', '订阅名称'] },
  'zh-hant': { guess: ['訂用帳戶', '訂閱', '訂用帳戶名稱', '訂閱名稱'] },
  nl: { guess: ['Abonnement', 'Abonnementsnaam', 'Naam van abonnement'] },
  sv: { guess: ['Prenumeration', 'Prenumerationsnamn'] },
  pl: { guess: ['Subskrypcja', 'Nazwa subskrypcji'] },
  ru: { guess: ['Подписка', 'Название подписки', 'Имя подписки'] },
  cs: { guess: ['Předplatné', 'Název předplatného'] },
  tr: { guess: ['Abonelik', 'Abonelik adı'] },
  hu: { guess: ['Előfizetés', 'Előfizetés neve'] },
  id: { guess: ['Langganan', 'Nama langganan'] },
};

/**
 * Columns that must not be taken for something else: ids and domains that are not the customer's, and contacts. In any
 * file but our own export “Contact email” is the customer's own contact, which must never get into a form (DESIGN §1, R5).
 */
const unused: Named = {
  tools: {
    docs: [
      ...[
        'PartnerTenantId',
        'Partner tenant ID',
        'HomeTenantId',
        'RelationshipToPartner',
        'Relationship to partner',
      ],
      ...[
        'AssociatedPartnerId',
        'MPN ID',
        'MpnId',
        'Partner ID',
        'PartnerId',
        'Reseller ID',
        'Reseller tenant ID',
      ],
      ...[
        'Indirect reseller ID',
        'Object ID',
        'ObjectId',
        'Order ID',
        'Offer ID',
        'Product ID',
        'Sku ID',
        'Plan ID',
      ],
      ...[
        'Relationship ID',
        'DelegatedAdminRelationshipId',
        'Commerce ID',
        'CommerceId',
        'Billing account ID',
      ],
      ...['ContractType', 'Contract type', 'Duration', 'AllowDelegatedAccess', 'CountryCode', 'Access type'],
    ],
    guess: [
      ...[
        'Contact',
        'Contact name',
        'Contact person',
        'Contact first name',
        'Contact last name',
        'Contact email',
      ],
      ...[
        'Contact phone',
        'Contact country',
        'First name',
        'Last name',
        'Primary contact',
        'Account manager',
      ],

      'Website',
      'Web site',
      'URL',
      'Homepage',
      'Email',
      'E-mail',
      'Mail',
      'UPN',
      'User principal name',
    ],
  },
  en: {
    docs: ['Relationship', 'Quantity', 'Status', 'Reseller'],
    guess: [
      'Country',
      'Country/region',
      'State',
      'City',
      'Phone',
      'Address',
      'Type',
      'Created',
      'Licenses',
      'Partner',
    ],
  },
  it: {
    docs: ['Relazione'],
    guess: ['Quantità', 'Stato', 'Rivenditore', 'Paese', 'Sito web', 'Telefono', 'Indirizzo'],
  },
  de: {
    docs: ['Beziehung'],
    guess: ['Menge', 'Anzahl', 'Wiederverkäufer', 'Händler', 'Land', 'Webseite', 'Telefon', 'Adresse'],
  },
  fr: {
    docs: ['Relation'],
    guess: ['Quantité', 'Statut', 'État', 'Revendeur', 'Pays', 'Site web', 'Téléphone', 'Adresse'],
  },
  es: {
    docs: ['Relación'],
    guess: ['Cantidad', 'Estado', 'Revendedor', 'País', 'Sitio web', 'Teléfono', 'Dirección'],
  },
  'pt-br': {
    docs: ['Relacionamento'],
    guess: ['Relação', 'Quantidade', 'Estado', 'Revendedor', 'País', 'Site', 'Telefone'],
  },
  ja: { docs: ['関係'], guess: ['数量', '状態', '再販業者', 'リセラー', '国'] },
  ko: { docs: ['관계'], guess: ['수량', '상태', '재판매인', '국가'] },
  'zh-hans': { docs: ['关系'], guess: ['数量', '状态', '经销商', '国家/地区'] },
  'zh-hant': { guess: ['關係', '數量', '狀態', '轉銷商', '國家/地區'] },
  nl: { docs: ['Relatie'], guess: ['Aantal', 'Hoeveelheid', 'Wederverkoper', 'Land', 'Telefoon', 'Adres'] },
  sv: { docs: ['Relation'], guess: ['Antal', 'Återförsäljare', 'Land', 'Webbplats', 'Telefon', 'Adress'] },
  pl: { docs: ['Relacja'], guess: ['Ilość', 'Stan', 'Odsprzedawca', 'Kraj', 'Telefon', 'Adres'] },
  ru: {
    docs: ['Связь'],
    guess: ['Количество', 'Состояние', 'Статус', 'Торговый посредник', 'Страна', 'Телефон', 'Адрес', 'Сайт'],
  },
  cs: { docs: ['Vztah'], guess: ['Množství', 'Stav', 'Prodejce', 'Země', 'Telefon', 'Adresa'] },
  tr: { docs: ['İlişki'], guess: ['Miktar', 'Durum', 'Kurumsal bayi', 'Satıcı', 'Ülke', 'Telefon', 'Adres'] },
};

export const importHeaders: Readonly<Partial<Record<HeaderConcept, Named>>> = {
  tenantId,
  name,
  domain,
  initialDomain,
  cloud,
  note,
  favourite: { en: { guess: ['Favourite', 'Favorite', 'Starred'] }, it: { guess: ['Preferito'] } },
  subscriptions: { en: { guess: ['Subscriptions'] } },
  subscriptionId,
  subscriptionName,
  unused,
};

/** Words for a cloud in other tools' files. GCC is in the public one; GCC High and DoD are not (facts: domain §5.2). */
export const cloudNames: Readonly<Record<Cloud, readonly string[]>> = {
  public: ['public', 'global', 'commercial', 'worldwide', 'AzureCloud', 'AzurePublicCloud', 'Azure', 'GCC'],
  usgov: [
    ...[
      'usgov',
      'US Government',
      'US Gov',
      'USGovernment',
      'AzureUSGovernment',
      'Azure Government',
      'Government',
    ],
    ...['GCC High', 'GCCHigh', 'DoD', 'USGovGCCHigh', 'USGovDoD'],
  ],
  china: ['china', 'AzureChinaCloud', 'Azure China', 'China 21Vianet', '21Vianet', 'Gallatin'],
};

/** How yes and no are written in spreadsheets, which translate TRUE and FALSE. */
export const yesWords = [
  'yes',
  'true',
  '1',
  'x',
  'y',
  'sì',
  'vero',
  'ja',
  'wahr',
  'oui',
  'vrai',
  'sí',
  'verdadero',
  'sim',
  'verdadeiro',
  'waar',
  'sant',
  'tak',
  'prawda',
  'да',
  'истина',
  'ano',
  'pravda',
  'evet',
  'doğru',
  'はい',
  '예',
  '是',
] as const;
export const noWords = [
  'no',
  'false',
  '0',
  'n',
  'falso',
  'nein',
  'falsch',
  'non',
  'faux',
  'não',
  'nee',
  'onwaar',
  'nej',
  'falskt',
  'nie',
  'fałsz',
  'нет',
  'ложь',
  'ne',
  'nepravda',
  'hayır',
  'yanlış',
  'いいえ',
  '아니요',
  '否',
] as const;
