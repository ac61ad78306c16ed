// Holds that the packs leave other questions alone: names in full, places, other addresses, other plans.

import { expect, test } from 'vitest';
import { allPacks } from '../../src/rules/languages/all';
import { meaningsOf, vocabularyOf } from '../../src/text/vocabulary';

const vocabulary = vocabularyOf(allPacks);

const others: readonly (readonly [language: string, labels: string])[] = [
  [
    'en',
    'Display name|Username|Alternate email|Alternate email address|Mobile phone|Office phone|Fax number|Department|Office|Street address|City|ZIP code|Access ID|Contract ID|Contract ID/Password|Callback schedule|Attachments|Give feedback|Product|Problem subtype|Environment|Support',
  ],
  [
    'it',
    'Nome visualizzato|Indirizzo e-mail alternativo|E-mail alternativa|Telefono cellulare|Telefono ufficio|Reparto|Via|CAP|ID accesso|ID contratto|Allegati|Prodotto|Supporto',
  ],
  [
    'de',
    'Anzeigename|Alternative E-Mail-Adresse|Alternative E-Mail|Telefon (geschäftlich) 2|Abteilung|Postleitzahl|Zugriffs-ID|Vertrags-ID|Anlagen|Produkt|Umgebung|Support',
  ],
  [
    'fr',
    'Nom d’affichage|Adresse e-mail de secours|Autre adresse e-mail du compte|Téléphone mobile|Service|Code postal|ID d’accès|ID de contrat|Pièces jointes|Produit|Environnement|Support',
  ],
  [
    'es',
    'Nombre para mostrar|Correo electrónico alternativo|Teléfono móvil|Departamento|Código postal|Id. de acceso|Id. de contrato|Datos adjuntos|Producto|Entorno|Soporte',
  ],
  [
    'cs',
    'Celé jméno|Jméno a příjmení|Uživatelské jméno|Název|Společnost|Linka|Adresa|Ulice|PSČ|Město|Stát/kraj|Oblast|Mobilní telefon|Pracovní pozice|Plán|Plán služby App Service|Podpora|Metoda podpory|Podtyp problému|Kontaktní informace|Alternativní telefon',
  ],
  [
    'hu',
    'Név|Teljes név|Felhasználónév|Cég|Cégnév|Mellék|Cím|Utca|Irányítószám|Város|Megye|Állam/megye|Régió|Mobiltelefon|Beosztás|Terv|Csomag|Támogatás|Támogatási módszer|Támogatási időszak|Elérhetőség|Elérhetőségek|Kapcsolattartási adatok',
  ],
  [
    'pl',
    'Nazwa|Imię i nazwisko|Nazwa użytkownika|Firma|Numer wewnętrzny|Adres|Ulica|Kod pocztowy|Miasto|Województwo|Region|Telefon komórkowy|Stanowisko|Plan|Plan obsługi|Pomoc|Metoda pomocy technicznej|Podtyp problemu|Informacje kontaktowe|Numer kierunkowy',
  ],
  [
    'ru',
    'Полное имя|ФИО|Отчество|Имя пользователя|Имя ресурса|Компания|Добавочный номер|Адрес|Улица|Почтовый индекс|Город|Область|Регион|Мобильный телефон|Должность|План|План обслуживания|Поддержка|Метод поддержки|Контактные данные|Почта',
  ],
  [
    'ja',
    '名前|お名前|氏名|フリガナ|ユーザー名|会社名|内線番号|住所|郵便番号|都道府県|市区町村|地域|リージョン|携帯電話|役職|プラン|App Service プラン|サポート|サポート方法|連絡先|連絡先情報|別のメール アドレス|予備のメール アドレス',
  ],
  [
    'ko',
    '성명|전체 이름|이름 및 성|사용자 이름|회사|내선 번호|주소|우편 번호|시/도|지역|리전|휴대폰|직함|플랜|지원|지원 방법|지원 프로그램|연락처|연락처 정보|대체 이메일|보조 이메일 주소|문제 하위 유형',
  ],
  [
    'zh-Hans',
    '姓名|全名|用户名|公司|分机号|地址|邮政编码|省/市/自治区|城市|地区|区域|区号|手机|职务|计划|应用服务计划|支持|支持方法|联系人|联系信息|备用电子邮件|备用邮箱|空闲时间|问题子类型|名称',
  ],
  [
    'zh-Hant',
    '姓名|全名|使用者名稱|公司|分機|地址|郵遞區號|縣/市|城市|地區|區域|區碼|手機|職稱|方案|App Service 方案|支援|支援方法|連絡人|聯絡資訊|備用電子郵件|備用電郵|空閒時間|問題子類型|名稱',
  ],
];

test.each(others)('%s', (_language, labels) => {
  const meant = labels
    .split('|')
    .flatMap((label) => meaningsOf([label], vocabulary).map(({ concept }) => `${label}: ${concept}`));
  expect(meant).toEqual([]);
});
