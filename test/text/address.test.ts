// Reads ids and domains in every writing, and leaves search words alone.

import { describe, expect, test } from 'vitest';
import { brief, id, otherId, read } from './pasted';

const tenant = { kind: 'tenant-id', mark: { tenantId: id }, notes: [] };
const digits = id.replaceAll('-', '');

describe('a tenant id', () => {
  test.each([
    id,
    id.toUpperCase(),
    `  ${id}\n`,
    `{${id}}`,
    `(${id})`,
    `<${id}>`,
    `"${id}"`,
    `“${id}”,`,
    `'${id}';`,
    `\`${id}\``,
    `urn:uuid:${id}`,
    `URN:UUID:{${id.toUpperCase()}}`,
    digits,
    digits.toUpperCase(),
    id.replaceAll('-', '‐'),
    id.replaceAll('-', '‑'),
    id.replaceAll('-', '–'),
    id.replaceAll('-', '—'),
    id.replaceAll('-', '−'),
    id.replaceAll('-', '－'),
    id.replaceAll('-', ' - '),
    id.replace('-a9d7', '-\na9d7'),
    id.replaceAll('b', 'b\u200b'),
    `\ufeff${id}`,
    '６ｂａｂｃａａｄ-604b-40ac-a9d7-9fd97c0b779f',
    `Tenant ID: ${id}`,
    `Tenant ID ${id}.`,
    `TenantId=${id}`,
    `Tenant ID\n${id}`,
    `Tenant ID:\t${digits}`,
    `- Tenant ID: ${id}`,
    `1. ${id}`,
    `Microsoft-ID: ${id}`,
    `Microsoft ID\r\n${id}`,
    `"tenantId": "${id}",`,
    `{ "tenantId": "${id}" }`,
    `tid: ${id}`,
    `Directory (tenant) ID : ${id}`,
    `Verzeichnis-ID (Mandant): ${id}`,
    `ID directory (tenant): ${id}`,
    `テナント ID：${id}`,
    `租户 ID：${id}`,
    `Идентификатор каталога (клиента): ${id}`,
    `Identifikátor: ${id}`,
    `Contoso Ltd ${id}`,
    `Application (client) ID: ${otherId}\nDirectory (tenant) ID: ${id}`,
    `Object ID: ${otherId}, Tenant: ${id}`,
    `Tenant ID: ${id}, Correlation ID: ${otherId}`,
    `Tenant ID: ${id}, ${otherId}`,
    `"tenantId": "${id}", "homeTenantId": "${otherId}"`,
    `${id} ${id.toUpperCase()}`,
  ])('%j', (text) => {
    expect(read(text)).toEqual(tenant);
  });

  test('with what stands beside it', () => {
    const mark = { tenantId: id, domain: 'contoso.example' };
    expect(read(`Contoso Ltd\t${id}\tcontoso.example\tCloud Reseller`)).toEqual({ ...tenant, mark });
    expect(read(`${id},"Contoso, Ltd",Contoso.Example,Cloud Reseller`)).toEqual({ ...tenant, mark });
    expect(read(`${id};contoso.example;contoso.onmicrosoft.us`)).toEqual({
      ...tenant,
      mark,
      initialDomain: 'contoso.onmicrosoft.us',
      cloud: 'usgov',
    });
    expect(read(`Tenant ID: ${id}\nSubscription ID: ${otherId}\nPrimary domain: contoso.example`)).toEqual({
      ...tenant,
      mark,
      subscriptionId: otherId,
    });
    expect(read(`${id},contoso.example,fabrikam.example`)).toEqual(tenant);
    expect(read(`${id} of customers.csv`)).toEqual(tenant);
    expect(read(`"tenantId": "${id}", "user": "giulia@fabrikam.example"`)).toEqual(tenant);
  });

  test.each([`${id} ${otherId}`, `Tenant: ${id}\nTenant: ${otherId}`, `${id},${otherId}`])(
    'of two, none is taken: %j',
    (text) => {
      expect(read(text)).toEqual({ kind: 'tenant-id', mark: {}, notes: ['several-tenants'] });
    },
  );

  test.each([
    `Correlation ID: ${id}`,
    `"appId": "${id}"`,
    `"clientId": "${id}"`,
    `Object ID ${id}`,
    `Anwendungs-ID: ${id}`,
    `partnerTenantId: ${id}`,
    `${id}-${otherId}`,
    `${id}0`,
    `x${id}`,
    `${id}_x`,
    digits.slice(1),
    `${digits}0`,
    id.slice(0, 23),
    '00000000-0000-0000-0000-000000000000',
    '9188040d-6c67-4c5b-b112-36a304b66dad',
  ])('is not %j', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('a subscription', () => {
  const subscription = { kind: 'subscription', mark: {}, subscriptionId: id, notes: ['no-tenant'] };

  test.each([
    `Subscription ID: ${id}`,
    `"subscriptionId": "${id.toUpperCase()}"`,
    `ID sottoscrizione: ${id}`,
    `Abonnement-ID: ${id}`,
    `サブスクリプション ID: ${id}`,
    `/subscriptions/${id}`,
    `/subscriptions/${id}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm`,
    `"/SUBSCRIPTIONS/${id.toUpperCase()}/resourceGroups/rg"`,
  ])('%j', (text) => {
    expect(read(text)).toEqual(subscription);
  });
});

describe('a domain', () => {
  test.each([
    'contoso.example',
    'Contoso.Example.',
    'CONTOSO.EXAMPLE',
    '@contoso.example',
    'www.contoso.example',
    '*.contoso.example',
    'contoso.example/',
    '"contoso.example",',
    '<contoso.example>',
    '(contoso.example)',
    '• contoso.example',
    'con\u200btoso.exam\u00adple',
    'ｃｏｎｔｏｓｏ．ｅｘａｍｐｌｅ',
    'contoso。example',
    'Primary domain: contoso.example',
    'Primary domain name\tcontoso.example',
    'Primärer Domänenname\ncontoso.example',
    '"defaultDomainName": "contoso.example",',
    'Domain = contoso.example',
  ])('%j', (text) => {
    expect(read(text)).toEqual({ kind: 'domain', mark: { domain: 'contoso.example' }, notes: [] });
  });

  test('with a name', () => {
    const mark = { name: 'Contoso Ltd', domain: 'contoso.example' };
    expect(read('Contoso Ltd (contoso.example)')).toEqual({ kind: 'domain', mark, notes: [] });
    expect(read('“Contoso Ltd (Contoso.Example)”')).toEqual({ kind: 'domain', mark, notes: [] });
  });

  test('of another alphabet, and the same in ASCII', () => {
    const mark = { domain: 'xn--bcher-kva.example' };
    expect(read('Bücher.example')).toEqual({ kind: 'domain', mark, notes: ['was-unicode'] });
    expect(read('bu\u0308cher.example')).toEqual({ kind: 'domain', mark, notes: ['was-unicode'] });
    expect(read('xn--bcher-kva.example')).toEqual({ kind: 'domain', mark, notes: [] });
  });

  test.each([
    ['contoso.onmicrosoft.com', 'contoso.onmicrosoft.com', undefined],
    ['@Contoso.OnMicrosoft.com', 'contoso.onmicrosoft.com', undefined],
    ['contoso.mail.onmicrosoft.com', 'contoso.onmicrosoft.com', undefined],
    ['contoso.onmicrosoft.us', 'contoso.onmicrosoft.us', 'usgov'],
    ['contoso.partner.onmschina.cn', 'contoso.partner.onmschina.cn', 'china'],
  ])('%s is an initial one', (text, domain, cloud) => {
    const reading = { kind: 'initial-domain', mark: { domain }, initialDomain: domain, notes: [] };
    expect(read(text)).toEqual({ ...reading, ...(cloud && { cloud }) });
  });

  test('of a mail provider names nobody', () => {
    expect(read('gmail.com')).toEqual({ kind: 'domain', mark: {}, notes: ['public-mail'] });
  });
});

test.each([
  '',
  ' \n',
  '\u200b\ue000',
  'Contoso',
  'Contoso Ltd',
  'Contoso S.p.A.',
  'contoso exam',
  'contoso.',
  '6babcaad',
  '6babcaad…',
  '6babcaad-604b',
  'con@',
  '@con',
  '@',
  'a @ b',
  'see contoso.example there',
  'Smith & Sons, Inc.',
  '10.0.0.1',
  '3.14',
  'common',
  'https://',
  'http:///',
  'javascript:alert(1)',
  'file:///etc/passwd',
  '()',
  '[](',
])('%j is search words', (text) => {
  expect(read(text)).toBeNull();
});

test('a text beyond 20,000 characters is read as far as that', () => {
  expect(brief(`${id}${' '.repeat(20_000)}${otherId}`)).toEqual(tenant);
  expect(read(`${' '.repeat(20_000)}${id}`)).toBeNull();
});
