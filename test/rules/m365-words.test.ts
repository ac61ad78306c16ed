// Holds the packs against the words of Microsoft 365's, Power Platform's and Intune's forms (facts: domain §3.3, §3.6, §4).

import { describe, expect, test } from 'vitest';
import { allPacks } from '../../src/rules/languages/all';
import { createWords, signWords } from '../../src/text/button-words';
import { normalise } from '../../src/text/normalise';
import { variantsOf } from '../../src/text/variants';
import { meaningsOf, vocabularyOf } from '../../src/text/vocabulary';

const vocabulary = vocabularyOf(allPacks);
const { headings, contact } = signWords(allPacks);

type Row = readonly [language: string, texts: string];

function notIn(words: ReadonlySet<string>, texts: string): string[] {
  return texts.split('|').filter((text) => !words.has(normalise(text)));
}

function allIn(words: ReadonlySet<string>, texts: string): string[] {
  return texts.split('|').filter((text) => words.has(normalise(text)));
}

function meant(label: string): string[] {
  return meaningsOf([label], vocabulary).map(({ concept, certainty }) => `${concept}, ${certainty}`);
}

const requests: readonly Row[] = [
  [
    'en',
    'Contact support|Contact Support|New service request|New Microsoft service request|Create a service request|New support request|Create a support request',
  ],
  ['it', "Contatta l'assistenza|Nuova richiesta di supporto"],
  ['de', 'Support kontaktieren|Neue Supportanfrage'],
  ['fr', 'Contacter le support technique|Nouvelle demande de service Microsoft|Nouvelle demande de support'],
  ['es', 'Nueva solicitud de soporte técnico|Nueva solicitud de soporte'],
  ['pt-BR', 'Nova solicitação de suporte'],
  ['ja', 'サポートに問い合わせ|新しい Microsoft サービス要求|新しいサポート リクエスト|新しいサポート要求'],
  ['ko', '새 지원 요청'],
  ['zh-Hans', '新建支持请求'],
  ['zh-Hant', '新增支援要求|新的支援要求'],
  ['nl', 'Nieuwe ondersteuningsaanvraag'],
  ['sv', 'Ny supportbegäran'],
  ['pl', 'Nowe żądanie obsługi|Nowy wniosek o pomoc techniczną'],
  ['ru', 'Новый запрос в службу поддержки|Новый запрос на поддержку'],
  ['cs', 'Nová žádost o podporu'],
  ['tr', 'Yeni destek isteği'],
];

/** Headings of other panes, of lists, and of the menu: Help + support, Service requests, New request, … */
const elsewhere: readonly Row[] = [
  [
    'en',
    'Help & support|Help + support|Support|Help|Need help?|Find solutions|Service requests|View service requests|New request|Give feedback|See all support tickets|Manage support requests|Contact information',
  ],
  ['it', 'Serve aiuto?|Guida e supporto|Nuova richiesta|Richieste di servizio|Richieste clienti'],
  ['de', 'Benötigen Sie Hilfe?|Hilfe + Support|Hilfe und Support|Neue Anforderung|Serviceanfragen'],
  ['fr', 'Aide & support technique|Aide + support|Nouvelle demande|Demandes de service|Coordonnées'],
  ['es', 'Ayuda y soporte técnico|Nueva solicitud|Solicitudes de servicio|Información de contacto'],
  ['pt-BR', 'Ajuda + suporte|Nova solicitação|Solicitações de serviço|Informações de contato'],
  ['ja', 'ヘルプとサポート|新しい要求|サービス要求|連絡先情報|連絡先'],
  ['ko', '도움말 + 지원|새 요청|서비스 요청|연락처 정보'],
  ['zh-Hans', '帮助 + 支持|服务请求|联系人信息|联系人'],
  ['zh-Hant', '說明 + 支援|新增要求|服務要求|連絡人資訊|連絡人'],
  ['nl', 'Help en ondersteuning|Nieuwe aanvraag|Serviceaanvragen|Contactgegevens'],
  ['sv', 'Hjälp + support|Ny begäran|Tjänstförfrågningar|Kontaktinformation'],
  ['pl', 'Pomoc i obsługa techniczna|Nowe żądanie|Żądania obsługi|Informacje kontaktowe'],
  ['ru', 'Справка и поддержка|Новый запрос|Запросы на обслуживание|Контактные данные'],
  ['cs', 'Nápověda a podpora|Nový požadavek|Žádosti o služby|Kontaktní informace'],
  ['tr', 'Yardım + Destek|Yeni istek|Hizmet istekleri|İletişim bilgileri'],
];

const submits: readonly Row[] = [
  ['en', 'Submit|Create'],
  ['it', 'Invia|Crea'],
  ['de', 'Senden|Erstellen'],
  ['fr', 'Envoyer|Créer'],
  ['es', 'Enviar|Crear'],
  ['pt-BR', 'Enviar|Criar'],
  ['ja', '送信|作成'],
  ['ko', '제출|만들기'],
  ['zh-Hans', '提交|创建'],
  ['zh-Hant', '提交|建立'],
  ['nl', 'Verzenden|Maken'],
  ['sv', 'Skicka|Skapa'],
  ['pl', 'Prześlij|Utwórz'],
  ['ru', 'Отправить|Создать'],
  ['cs', 'Odeslat|Vytvořit'],
  ['tr', 'Gönder|Oluştur'],
];

const contactMe: readonly Row[] = [
  ['en', 'Contact me'],
  ['it', 'Contattatemi'],
  ['de', 'Mich kontaktieren'],
  ['fr', 'Me contacter'],
  ['ja', '連絡を希望する'],
];

describe('headings', () => {
  test.each(requests)('%s: a request is made here', (_language, texts) => {
    expect(notIn(headings, texts)).toEqual([]);
  });

  test.each(elsewhere)('%s: panes, lists and menus without a request', (_language, texts) => {
    expect(allIn(headings, texts)).toEqual([]);
  });

  test('are found in every pack, once each, spelled out', () => {
    const written = allPacks.map(({ language, headings: { request } }) => ({
      language,
      texts: Object.values(request)
        .flat()
        .flatMap(variantsOf)
        .map((text) => normalise(text)),
    }));
    const wrong = written.filter(
      ({ texts }) =>
        texts.length === 0 || new Set(texts).size < texts.length || texts.some((text) => text === ''),
    );
    expect(wrong).toEqual([]);
  });

  test('are no field, whatever the language', () => {
    expect([...headings].filter((text) => meant(text).length > 0)).toEqual([]);
  });
});

describe('buttons', () => {
  test.each(submits)('%s: file a request, as they file other forms', (_language, texts) => {
    expect(notIn(createWords(allPacks), texts)).toEqual([]);
    expect(allIn(contact, texts)).toEqual([]);
  });

  test.each(contactMe)('%s: “Contact me”', (_language, texts) => {
    expect(notIn(contact, texts)).toEqual([]);
  });

  test('are no headings', () => {
    expect([...createWords(allPacks)].filter((text) => headings.has(text))).toEqual([]);
  });
});

test.each([
  ['Description of your issue', 'description'],
  ['Describe your issue', 'description'],
  ['Confirm your contact number', 'phone'],
  ['Confirm your number', 'phone'],
  ['Confirm your email address', 'email'],
  ['Preferred contact method', 'preferredContactMethod'],
  ['Select your preferred contact method', 'preferredContactMethod'],
  ['File as a Premier support request?', 'premierRequest'],
  ['Severity', 'severity'],
])('“%s” is %s', (label, concept) => {
  expect(new Set(meant(label))).toEqual(new Set([`${concept}, exact`]));
});
