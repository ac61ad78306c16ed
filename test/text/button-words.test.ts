// The name of the button that files a request: known in every language, and nothing that leads there.

import { expect, test } from 'vitest';
import { allPacks } from '../../src/rules/languages/all';
import { createWords } from '../../src/text/button-words';
import { normalise } from '../../src/text/normalise';
import { LANGS, textsOf } from '../replicas/page/texts';

const words = createWords(allPacks);
const isIt = (text: string) => words.has(normalise(text));

/** From facts: domain §3.3 and §3.6: Create, Submit. */
const documented = [
  'Crea|Erstellen|Créer|Crear|Criar|作成|만들기|创建|建立|Maken|Skapa|Utwórz|Создать|Vytvořit|Oluştur|Create',
  'Invia|Senden|Envoyer|Enviar|送信|제출|提交|Verzenden|Skicka|Prześlij|Отправить|Odeslat|Gönder|Submit',
  'Contact me|Contattatemi|Mich kontaktieren|Me contacter|連絡を希望する',
].flatMap((row) => row.split('|'));

test.each(documented)('%s files it', (text) => {
  expect(isIt(text)).toBe(true);
});

test.each(LANGS)('in %s the replica’s button is known, and none of its others', (lang) => {
  for (const wording of ['first', 'second'] as const) {
    const texts = textsOf({ lang, wording });
    expect(texts.create, texts.create).toSatisfy(isIt);
    const others = [
      texts.next,
      texts.previous,
      texts.nextSolutions,
      texts.nextDetails,
      texts.nextReview,
      texts.reviewCreate,
      texts.stepReview,
      texts.returnToRequest,
      texts.newSupportRequest,
      texts.close,
      texts.save,
      texts.remove,
      texts.vmTitle,
      texts.planLink,
      texts.created,
      texts.helpAndSupport,
    ];
    expect(others.filter(isIt)).toEqual([]);
  }
});

test.each([
  'Create a support request',
  'Create new',
  'Create a resource',
  'Create resource group',
  'New request',
  'Review + create',
  'Next: Review + create >>',
  'Contact support',
  'Créer une demande de support',
  '지원 요청 만들기',
  '创建支持请求',
  'Save',
  '',
])('“%s” does not', (text) => {
  expect(isIt(text)).toBe(false);
});
