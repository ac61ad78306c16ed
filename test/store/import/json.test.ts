// JSON of Graph, of the Partner Center API, of other tools and of our own is told by what stands in it.

import { describe, expect, it } from 'vitest';
import { A, B, C, customersOf, parsed, rowsOf, troubleOf } from './parsed';

const graph = {
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#tenantRelationships/delegatedAdminCustomers',
  value: [
    { id: A, tenantId: A, displayName: 'Contoso' },
    { id: B, displayName: 'Fabrikam' },
  ],
};

const partnerCenter = {
  totalCount: 2,
  items: [
    {
      id: A,
      companyProfile: { tenantId: A, domain: 'contoso.onmicrosoft.com', companyName: 'Contoso' },
      relationshipToPartner: 'reseller',
      customDomains: ['contoso.example', 'contoso.onmicrosoft.com'],
    },
    { id: B, companyProfile: { tenantId: B, domain: 'fabrikam.example', companyName: 'Fabrikam' } },
  ],
  links: { self: { uri: '/customers?size=2' } },
};

describe('Graph', () => {
  it('names customers without domain', () => {
    expect(parsed(JSON.stringify(graph, null, 2))).toEqual({
      kind: 'graph-json',
      encoding: 'utf-8',
      columns: [],
      notes: [],
      rows: [
        { line: 1, customer: { tenantId: A, name: 'Contoso' } },
        { line: 2, customer: { tenantId: B, name: 'Fabrikam' } },
      ],
    });
  });

  it('has more pages', () => {
    const page = { ...graph, '@odata.nextLink': 'https://graph.microsoft.com/v1.0/next' };
    expect(parsed(JSON.stringify(page)).notes).toEqual(['more-pages']);
  });

  it('has no customers', () => {
    expect(parsed('{"value":[]}')).toMatchObject({ kind: 'graph-json', rows: [] });
  });

  it('has users, too, which are not customers', () => {
    expect(
      troubleOf(JSON.stringify({ value: [{ id: A, displayName: 'Ada', mail: 'ada@contoso.example' }] })),
    ).toBe('unknown-json');
  });

  it('names the customers of relationships and of contracts', () => {
    const relationship = {
      id: `${A}-${B}`,
      displayName: 'GDAP',
      customer: { tenantId: A, displayName: 'Contoso' },
    };
    const contract = { id: C, customerId: B, displayName: 'Fabrikam', defaultDomainName: 'fabrikam.example' };
    expect(customersOf(JSON.stringify({ value: [relationship, contract] }))).toEqual([
      { tenantId: A, name: 'Contoso' },
      { tenantId: B, name: 'Fabrikam', domain: 'fabrikam.example' },
    ]);
  });
});

describe('the Partner Center API', () => {
  it('names both domains', () => {
    const file = parsed(JSON.stringify(partnerCenter));
    expect(file).toMatchObject({ kind: 'partner-center-json', notes: [] });
    expect(file.rows.map(({ customer }) => customer)).toEqual([
      { tenantId: A, name: 'Contoso', domain: 'contoso.example', initialDomain: 'contoso.onmicrosoft.com' },
      { tenantId: B, name: 'Fabrikam', domain: 'fabrikam.example' },
    ]);
  });

  it('chooses no domain among several', () => {
    const [first] = partnerCenter.items;
    const item = { ...first, customDomains: ['a.example', 'b.example'] };
    expect(customersOf(JSON.stringify([item]))).toEqual([
      { tenantId: A, name: 'Contoso', initialDomain: 'contoso.onmicrosoft.com' },
    ]);
  });

  it.each([
    ['a next link', { ...partnerCenter, links: { next: { uri: '/customers?seekOperation=Next' } } }],
    ['a greater total', { ...partnerCenter, totalCount: 900 }],
  ])('has more pages: %s', (_name, page) => {
    expect(parsed(JSON.stringify(page)).notes).toEqual(['more-pages']);
  });

  it('that contradicts itself is not believed', () => {
    const item = { id: A, companyProfile: { tenantId: B, companyName: 'Contoso' } };
    expect(rowsOf(JSON.stringify({ items: [item] }))).toEqual([
      { line: 1, problem: 'conflicting', text: `${A} ≠ ${B}` },
    ]);
  });

  it('lists subscriptions, too, whose ids are no tenants', () => {
    const item = { id: A, offerId: 'x', friendlyName: 'Azure plan', quantity: 1 };
    expect(troubleOf(JSON.stringify({ totalCount: 1, items: [item] }))).toBe('unknown-json');
  });
});

describe('other tools', () => {
  it.each([
    [
      'the GDAP tool',
      { Name: 'GDAP-1', PartnerTenantId: C, CustomerTenantId: A, OrganizationDisplayName: 'Contoso' },
    ],
    ['PowerShell', { Name: 'Contoso', DefaultDomainName: '', TenantId: `{${A.toUpperCase()}}`, Size: 3 }],
    ['a CRM', { tenant_id: A, 'company-name': 'Contoso', nested: { tenantId: B }, name: null }],
  ])('%s', (_name, item) => {
    expect(customersOf(JSON.stringify([item]))).toEqual([{ tenantId: A, name: 'Contoso' }]);
    expect(customersOf(JSON.stringify(item))).toEqual([{ tenantId: A, name: 'Contoso' }]);
  });

  it('list subscriptions with their tenants', () => {
    const account = {
      cloudName: 'AzureCloud',
      homeTenantId: C,
      id: B,
      name: 'Production',
      state: 'Enabled',
      tenantId: A,
    };
    const subscriptions = [{ id: B, name: 'Production' }];
    expect(customersOf(JSON.stringify([account, { ...account, tenantDisplayName: 'Contoso' }]))).toEqual([
      { tenantId: A, cloud: 'public', subscriptions },
      { tenantId: A, cloud: 'public', name: 'Contoso', subscriptions },
    ]);
  });

  it('never give a contact', () => {
    const item = {
      tenantId: A,
      contactEmail: 'ada@contoso.example',
      contact: { phone: '12345' },
      displayName: 'C',
    };
    expect(customersOf(JSON.stringify({ value: [item] }))).toEqual([{ tenantId: A, name: 'C' }]);
  });

  it('write a value a line', () => {
    const text = `{"tenantId":"${A}","displayName":"Contoso"}\r\n\r\nnot JSON\r\n{"tenantId":"${B}"}\r\n`;
    expect(rowsOf(text)).toEqual([
      { line: 1, customer: { tenantId: A, name: 'Contoso' } },
      { line: 3, problem: 'not-a-customer', text: 'not JSON' },
      { line: 4, customer: { tenantId: B } },
    ]);
    expect(customersOf(`${JSON.stringify(graph)}\n${JSON.stringify(graph)}`)).toHaveLength(4);
  });

  it('write lists of texts', () => {
    expect(parsed(`["contoso.example", "${A}", "x"]`)).toMatchObject({
      kind: 'lines',
      rows: [
        { customer: { domain: 'contoso.example' } },
        { customer: { tenantId: A } },
        { problem: 'not-a-customer' },
      ],
    });
  });

  it('write items that are no customers among others', () => {
    expect(rowsOf(JSON.stringify([{ tenantId: A }, 7, null, [], { name: 'x' }, { tenantId: 'x' }]))).toEqual([
      { line: 1, customer: { tenantId: A } },
      { line: 2, problem: 'not-a-customer', text: '7' },
      { line: 3, problem: 'not-a-customer', text: '' },
      { line: 4, problem: 'not-a-customer', text: '' },
      { line: 5, problem: 'no-identity', text: 'x' },
      { line: 6, problem: 'bad-tenant-id', text: 'x' },
    ]);
  });
});

describe('JSON that cannot be used', () => {
  it.each([
    ['{"value":[\n  {"tenantId":"x"},\n]}', 'not-json, line 3, column 1'],
    ['{"value":[{"tenantId":"x"', 'not-json, line 1, column 26'],
    ["{'value': []}", 'not-json, line 1, column 2'],
    ['{"a":tru}', 'not-json, line 1, column 9'],
    ['[1]\n x', 'not-json, line 2, column 2'],
    ['[]', 'empty'],
    ['{}', 'unknown-json'],
    ['[1,2,3]', 'unknown-json'],
    ['{"foo":{"bar":[]}}', 'unknown-json'],
  ])('%j', (text, trouble) => {
    expect(troubleOf(text)).toBe(trouble);
  });

  it('is deep', () => {
    expect(troubleOf('['.repeat(100_000) + ']'.repeat(100_000))).toBe('unknown-json');
    expect(troubleOf('{"value":'.repeat(5_000) + '[]' + '}'.repeat(5_000))).toBe('unknown-json');
    expect(troubleOf('['.repeat(100_000))).toMatch(/^not-json/);
  });

  it('names keys of objects', () => {
    const text = `[{"__proto__":{"tenantId":"${B}","polluted":1},"constructor":{"name":"x"},"tenantId":"${A}","toString":1}]`;
    expect(customersOf(text)).toEqual([{ tenantId: A }]);
    expect(
      customersOf(`{"customers":[{"tenantId":"${A}","__proto__":{"name":"x"},"hasOwnProperty":1}]}`),
    ).toEqual([{ tenantId: A }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is none when a tenant id stands in braces', () => {
    expect(parsed(`{${A}}\n{${B}}\n`)).toMatchObject({
      kind: 'lines',
      rows: [{ customer: { tenantId: A } }, {}],
    });
    expect(parsed(`{${A}},Contoso,contoso.example\n{${B}},Fabrikam,fabrikam.example\n`).kind).toBe(
      'customers-csv',
    );
  });
});
