// Reads a customer's page in every language of the documentation, and holds the packs of words together.

import { describe, expect, test } from 'vitest';
import { isAccountHeading, isTitle, labelOf } from '../../src/context/visits/customer-vocabulary';
import { customerLabels } from '../../src/model/customer-words';
import { customerWords } from '../../src/rules/customer-words/all';
import { normalise } from '../../src/text/normalise';
import { nameless, read, tenantId } from './customer-page';

/** Microsoft ID, company name, primary domain name: the documentation's column names (facts: domain §8.1). */
const documented: readonly (readonly [string, string, string, string])[] = [
  ['en', 'Microsoft ID', 'Company name', 'Primary domain name'],
  ['it', 'ID Microsoft', 'Nome società', 'Nome di dominio primario'],
  ['de', 'Microsoft-ID', 'Firmenname', 'Primärer Domänenname'],
  ['fr', 'ID Microsoft', 'Nom de la société', 'Nom de domaine principal'],
  ['es', 'Identificador de Microsoft', 'Nombre de la empresa', 'Nombre de dominio principal'],
  ['pt-br', 'ID da Microsoft', 'Nome da empresa', 'Nome de domínio primário'],
  ['ja', 'Microsoft ID', '会社名', 'プライマリ ドメイン名'],
  ['ko', 'Microsoft ID', '회사 이름', '주 도메인 이름'],
  ['zh-cn', 'Microsoft ID', '公司名称', '主域名'],
  ['zh-tw', 'MICROSOFT ID', '公司名稱', '主要網域名稱'],
  ['nl', 'Microsoft-id', 'Bedrijfsnaam', 'Primaire domeinnaam'],
  ['sv', 'Microsoft ID', 'Företagsnamn', 'Primärt domännamn'],
  ['pl', 'Identyfikator firmy Microsoft', 'Nazwa firmy', 'Nazwa domeny podstawowej'],
  ['ru', 'Идентификатор Майкрософт', 'Название организации', 'Имя основного домена'],
  ['cs', 'ID Microsoftu', 'Název společnosti', 'Název primární domény'],
  ['tr', 'MICROSOFT kimliği', 'Şirket adı', 'Birincil etki alanı adı'],
];

describe('a page in', () => {
  test.each(documented)('%s', (_, id, name, domain) => {
    const term = (label: string, value: string) => `<div><dt>${label} :</dt><dd>${value}</dd></div>`;
    const page = `<dl>${term(name, 'Contoso')}${term(id, tenantId)}${term(domain, 'contoso.example')}</dl>`;
    expect(read(page, nameless)).toEqual({
      kind: 'customer',
      tenantId,
      name: 'Contoso',
      domain: 'contoso.example',
    });
  });
});

describe('a label', () => {
  test.each([
    ['Microsoft ID:', 'tenantId'],
    ['* Primary domain (name)', 'primary'],
    ['PRIMARY DOMAIN\u00a0', 'primary'],
    ['プライマリドメイン名：', 'primary'],
    ['Domain name ⓘ', 'domain'],
    ['Partner Microsoft ID', undefined],
    ['Microsoft', undefined],
    ['ID', undefined],
    ['', undefined],
  ])('“%s” is %s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

describe('the packs', () => {
  test('give no label two meanings', () => {
    const meanings = new Map<string, Set<string>>();
    for (const words of customerWords)
      for (const key of customerLabels)
        for (const text of words[key]) {
          const label = normalise(text);
          meanings.set(label, (meanings.get(label) ?? new Set()).add(key));
        }
    expect([...meanings].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });

  test('have every word for everything', () => {
    const empty = customerWords.flatMap((words) =>
      Object.entries(words).filter(([, texts]) => texts.length === 0),
    );
    expect([customerWords.length, empty]).toEqual([22, []]);
  });

  test('know titles and headings in any writing', () => {
    expect(['SUBSCRIPTIONS', 'Kundenkonto', '会社名', 'Contoso'].map(isTitle)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['Customer account (info)', 'Compte client', 'Account'].map(isAccountHeading)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
