// Every column name means one thing, and those of Partner Center are known in all languages.

import { describe, expect, it } from 'vitest';
import { headerPacks } from '../../src/rules/headers/all';
import { cloudNames, noWords, yesWords } from '../../src/rules/import-words';
import { conceptOf, squashed } from '../../src/store/import/header-names';

/** The header rows of facts: domain §8.1, column for column. */
const partnerCenter = {
  en: ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship'],
  it: ['ID Microsoft', 'Nome società', 'Nome di dominio primario', 'Relazione'],
  de: ['Microsoft-ID', 'Firmenname', 'Primärer Domänenname', 'Beziehung'],
  fr: ['ID Microsoft', 'Nom de la société', 'Nom de domaine principal', 'Relation'],
  es: ['Identificador de Microsoft', 'Nombre de la empresa', 'Nombre de dominio principal', 'Relación'],
  'pt-br': ['ID da Microsoft', 'Nome da empresa', 'Nome de domínio primário', 'Relacionamento'],
  ja: ['Microsoft ID', '会社名', 'プライマリ ドメイン名', '関係'],
  ko: ['Microsoft ID', '회사 이름', '주 도메인 이름', '관계'],
  'zh-hans': ['Microsoft ID', '公司名称', '主域名', '关系'],
  'zh-hant': ['MICROSOFT ID', '公司名稱', '主要網域名稱', '關係'],
  nl: ['Microsoft-id', 'Bedrijfsnaam', 'Primaire domeinnaam', 'Relatie'],
  sv: ['Microsoft ID', 'Företagsnamn', 'Primärt domännamn', 'Relation'],
  pl: ['Identyfikator firmy Microsoft', 'Nazwa firmy', 'Nazwa domeny podstawowej', 'Relacja'],
  ru: ['Идентификатор Майкрософт', 'Название организации', 'Имя основного домена', 'Связь'],
  cs: ['ID Microsoftu', 'Název společnosti', 'Název primární domény', 'Vztah'],
  tr: ['MICROSOFT kimliği', 'Şirket adı', 'Birincil etki alanı adı', 'İlişki'],
};

describe('the column names', () => {
  it.each(Object.entries(partnerCenter))('of Partner Center in %s are known', (_language, headers) => {
    expect(headers.map((header) => conceptOf(header)?.concept)).toEqual([
      'tenantId',
      'name',
      'domain',
      'unused',
    ]);
    expect(headers.map((header) => conceptOf(header.toUpperCase())?.concept).slice(0, 3)).toEqual(
      headers.map((header) => conceptOf(header)?.concept).slice(0, 3),
    );
  });

  it.each([
    ['TenantId', 'tenantId'],
    ['tenant_id', 'tenantId'],
    ['Tenant ID (GUID)', 'tenantId'],
    ['CustomerTenantId', 'tenantId'],
    ['PartnerTenantId', 'unused'],
    ['DefaultDomainName', 'domain'],
    ['OrganizationDisplayName', 'name'],
    ['Initial domain', 'initialDomain'],
    ['Cloud', 'cloud'],
    ['Tags', 'note'],
    ['Subscription ID', 'subscriptionId'],
    ['Subscription', 'subscriptionName'],
    ['Contact email', 'unused'],
  ])('of other tools are known: %s', (header, concept) => {
    expect(conceptOf(header)?.concept).toBe(concept);
  });

  it('tell documented names from guesses', () => {
    expect(conceptOf('Company name')?.isSure).toBe(true);
    expect(conceptOf('Name')?.isSure).toBe(false);
  });

  it('do not know everything', () => {
    expect(conceptOf('Contoso Ltd')).toBeUndefined();
    expect(conceptOf('')).toBeUndefined();
    expect(conceptOf('Name '.repeat(1000))).toBeUndefined();
  });

  it('never mean two things as surely', () => {
    const meanings = new Map<string, Set<string>>();
    for (const pack of headerPacks)
      for (const [concept, names] of Object.entries(pack))
        for (const source of ['docs', 'guess'] as const)
          for (const name of names[source] ?? []) {
            const key = `${source} ${squashed(name)}`;
            meanings.set(key, (meanings.get(key) ?? new Set()).add(concept));
          }
    expect([...meanings].filter(([, concepts]) => concepts.size > 1)).toEqual([]);
    expect([...meanings.keys()].filter((key) => /^\w+ $/.test(key))).toEqual([]);
  });
});

describe('words in cells', () => {
  it('mean one thing', () => {
    const clouds = Object.values(cloudNames).flatMap((names) => [...new Set(names.map(squashed))]);
    expect(new Set(clouds).size).toBe(clouds.length);
    const [yes, no] = [yesWords, noWords].map((words) => words.map(squashed));
    expect(yes?.filter((word) => word === '' || no?.includes(word))).toEqual([]);
    expect(no).not.toContain('');
  });
});
