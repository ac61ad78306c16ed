// “Support” and “Help” are known in every language of the packs, as headers of cells and as names of links.

import { describe, expect, test } from 'vitest';
import { readProductPage } from '../../../src/context/visits/product-page';
import { meaningOfHeader, meaningOfLink, speaksOfSupport } from '../../../src/context/visits/product-texts';
import { allPacks as packs } from '../../../src/rules/languages/all';
import { publisherWords } from '../../../src/rules/publisher-words';
import { normalise } from '../../../src/text/normalise';
import { documentOf } from '../../page/dom';

/** As Microsoft's sites say it, written down apart from the words under test. */
const written: readonly [language: string, support: string, customers: string, help: string][] = [
  ['en', 'Support', 'Customer support', 'Help'],
  ['cs', 'Podpora', 'Zákaznická podpora', 'Nápověda'],
  ['de', 'Support', 'Kundensupport', 'Hilfe'],
  ['es', 'Soporte técnico', 'Atención al cliente', 'Ayuda'],
  ['fr', 'Support', 'Support client', 'Aide'],
  ['hu', 'Támogatás', 'Ügyfélszolgálat', 'Súgó'],
  ['id', 'Dukungan', 'Dukungan pelanggan', 'Bantuan'],
  ['it', 'Supporto', 'Assistenza clienti', 'Guida'],
  ['ja', 'サポート', 'カスタマー サポート', 'ヘルプ'],
  ['ko', '지원', '고객 지원', '도움말'],
  ['nl', 'Ondersteuning', 'Klantondersteuning', 'Help'],
  ['pl', 'Pomoc techniczna', 'Obsługa klienta', 'Pomoc'],
  ['pt-BR', 'Suporte', 'Suporte ao cliente', 'Ajuda'],
  ['pt-PT', 'Suporte', 'Apoio ao cliente', 'Ajuda'],
  ['ru', 'Поддержка', 'Служба поддержки клиентов', 'Справка'],
  ['sv', 'Support', 'Kundsupport', 'Hjälp'],
  ['tr', 'Destek', 'Müşteri desteği', 'Yardım'],
  ['zh-Hans', '支持', '客户支持', '帮助'],
  ['zh-Hant', '支援', '客戶支援', '說明'],
];

const href = 'https://marketplace.microsoft.com/it-it/product/saas/contoso.backup';

function valuesOf(markup: string): string[] {
  return (readProductPage(documentOf(`<h1>Contoso</h1>${markup}`), { href })?.contacts ?? []).map(
    ({ value }) => value,
  );
}

test('there are words for the languages of the packs', () => {
  expect(Object.keys(publisherWords).sort()).toEqual(packs.map(({ language }) => language).sort());
  expect(written.map(([language]) => language).sort()).toEqual(Object.keys(publisherWords).sort());
});

describe.each(written)('%s', (_language, support, customers, help) => {
  test.each([support, customers, help])('a link “%s”', (name) => {
    expect(valuesOf(`<div><a href="https://s.example/">${name}</a></div>`)).toEqual(['https://s.example/']);
    expect(
      valuesOf(`<div><a href="https://s.example/"><i>\ue8a7</i>${name.toUpperCase()} </a></div>`),
    ).toEqual(['https://s.example/']);
  });

  test.each([support, customers])('a header “%s”', (name) => {
    const cell = (header: string) =>
      `<div class="cell">${header}<a href="https://s.example/">s.example</a></div>`;
    expect(valuesOf(cell(`<header>${name}</header>`))).toEqual(['https://s.example/']);
    expect(valuesOf(cell(`<span>${name}:</span>`))).toEqual(['https://s.example/']);
    expect(valuesOf(`<div><b>${name}</b>: help@contoso.example</div>`)).toEqual(['help@contoso.example']);
    expect(valuesOf(`<div>${name}: help@contoso.example</div>`)).toEqual(['help@contoso.example']);
  });
});

test('no word of support is one of help, so that their order is sure', () => {
  for (const { support, help } of Object.values(publisherWords)) {
    const supporting = new Set(support.map((text) => normalise(text)));
    expect(help.filter((text) => supporting.has(normalise(text)))).toEqual([]);
  }
});

describe('what is no header', () => {
  test.each([
    '',
    'Legal',
    'Supported languages',
    'Details + support',
    'Supports Windows',
    'Supporting documents',
    '說明',
  ])('“%s”', (text) => {
    expect(meaningOfHeader(text)).toBeUndefined();
  });
});

test.each([
  ['Support (opens in a new tab)', 'support'],
  ['Support, wird in neuem Tab geöffnet', 'support'],
  ['Support - Contoso Backup', 'support'],
  ['Contoso Backup', undefined],
  ['Premium support plans', undefined],
  ['Supportive', undefined],
])('a link “%s” means %s', (text, meaning) => {
  expect(meaningOfLink(text)).toBe(meaning);
});

test.each([
  ['Contact our customer support team', true],
  ['联系我们的技术支持团队', true],
  ['Обратиться в службу поддержки', true],
  ['Scopri il supporto clienti', true],
  ['Read the case study', false],
  ['All supported platforms', false],
])('“%s” speaks of support: %s', (text, says) => {
  expect(speaksOfSupport(text)).toBe(says);
});
