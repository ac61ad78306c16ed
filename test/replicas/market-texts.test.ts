// Proves that the marketplace pages speak every language of the replicas, by the locale of their address.
import { expect, it } from 'vitest';
import { languageOf } from './page/market/settings';
import { MARKET_TEXTS } from './page/market/texts';
import { LANGS } from './page/texts';

it.each([
  ['it-it', 'it'],
  ['pt-br', 'pt-BR'],
  ['pt-pt', 'pt-PT'],
  ['zh-cn', 'zh-Hans'],
  ['zh-tw', 'zh-Hant'],
  ['', 'en'],
  ['xx-xx', 'en'],
])('the locale %s speaks %s', (locale, lang) => {
  expect(languageOf(locale)).toBe(lang);
});

it('every language is whole, and its words are its own', () => {
  for (const lang of LANGS)
    expect(Object.values(MARKET_TEXTS[lang]).filter((text) => text === '')).toEqual([]);
  expect(new Set(LANGS.map((lang) => JSON.stringify(MARKET_TEXTS[lang]))).size).toBe(LANGS.length);
});
