// Columns are known by name, else by what stands in them, and never guessed where two readings are possible.

import { describe, expect, it } from 'vitest';
import { A, B, C, customersOf, parsed } from './parsed';

const meaningsOf = (text: string) => parsed(text).columns.map(({ meaning }) => meaning);

describe('columns with names', () => {
  it.each([
    ['it', 'ID Microsoft;Nome società;Nome di dominio primario;Relazione'],
    ['ru', 'Идентификатор Майкрософт;Название организации;Имя основного домена;Связь'],
    ['ja', 'Microsoft ID;会社名;プライマリ ドメイン名;関係'],
    ['tr', 'MICROSOFT kimliği;Şirket adı;Birincil etki alanı adı;İlişki'],
    ['other', 'Tenant ID;Customer;Default domain;Country'],
  ])('are found in %s', (_language, header) => {
    expect(meaningsOf(`${header}\n${A};Contoso;contoso.example;x\n`)).toEqual([
      'tenantId',
      'name',
      'domain',
      null,
    ]);
  });

  it('of a sure name come before guesses', () => {
    const gdap = `Name,PartnerTenantId,CustomerTenantId,OrganizationDisplayName,Duration\nGDAP-1,${B},${A},Contoso,P730D\n`;
    expect(customersOf(gdap)).toEqual([{ tenantId: A, name: 'Contoso' }]);
    expect(parsed(gdap).notes).toEqual([]);
  });

  it('twice are told: the first that fits is used', () => {
    const file = parsed(
      `Domain,Domain,Tenant ID,Domain\nnone,a.example,${A},b.example\n,c.example,${B},d.example\n`,
    );
    expect(file.notes).toEqual(['duplicate-headers']);
    expect(file.columns.map(({ meaning }) => meaning)).toEqual([null, 'domain', 'tenantId', null]);
    expect(file.rows.map(({ customer }) => customer?.domain)).toEqual(['a.example', 'c.example']);
  });

  it('of two names for one thing are told, too', () => {
    const file = parsed(`Microsoft ID,Tenant ID\n${A},${B}\n`);
    expect(file).toMatchObject({ notes: ['duplicate-headers'], rows: [{ customer: { tenantId: A } }] });
  });

  it('are known where all values are wrong', () => {
    const file = parsed('Tenant ID;Company name\na, b, c;Contoso\nd, e, f;Fabrikam\n2, in, all\n');
    expect(file.columns.map(({ meaning }) => meaning)).toEqual(['tenantId', 'name']);
    expect(file.rows.map(({ problem }) => problem)).toEqual([
      'bad-tenant-id',
      'bad-tenant-id',
      'too-few-columns',
    ]);
  });

  it('that are only guesses have to fit', () => {
    // “Tenant” holds domains here, and “Customer” ids.
    const text = `Tenant,Customer,Company name\ncontoso.example,${A},Contoso\nfabrikam.example,${B},Fabrikam\n`;
    expect(meaningsOf(text)).toEqual(['domain', 'tenantId', 'name']);
    expect(parsed(text).notes).toEqual(['columns-by-content']);
  });

  it('that are sure keep their wrong values, to be told', () => {
    const file = parsed(`Tenant ID,Domain\nx,contoso.example\ny,fabrikam.example\nz,\n`);
    expect(file.rows.map(({ problem }) => problem)).toEqual([
      'bad-tenant-id',
      'bad-tenant-id',
      'bad-tenant-id',
    ]);
    expect(file.rows.every(({ customer }) => customer === undefined)).toBe(true);
  });

  it('of the contacts of others are never taken for ours', () => {
    const text = `Tenant ID,Company name,Contact email,Contact phone,Contact first name\n${A},Contoso,ada@contoso.example,12345,Ada\n`;
    expect(customersOf(text)).toEqual([{ tenantId: A, name: 'Contoso' }]);
  });

  it('of counts of subscriptions are no subscriptions', () => {
    expect(customersOf(`Tenant ID,Subscriptions\n${A},3\n${B},12\n`)).toEqual([
      { tenantId: A },
      { tenantId: B },
    ]);
  });
});

describe('columns without known names', () => {
  const rows = `${A};Contoso Ltd;contoso.example;contoso.onmicrosoft.com;Cloud Reseller\n${B};Fabrikam;fabrikam.example;fabrikam.onmicrosoft.com;Cloud Reseller\n`;

  it.each([
    ['none', ''],
    ['unknown ones', 'Foo;Bar;Baz;Qux;Quux\n'],
  ])('are told by content: %s', (_name, header) => {
    const file = parsed(header + rows);
    expect(file.notes).toEqual(['columns-by-content']);
    expect(file.columns.map(({ meaning }) => meaning)).toEqual([
      'tenantId',
      'name',
      'domain',
      'initialDomain',
      null,
    ]);
    expect(file.rows).toHaveLength(2);
    expect(file.rows[1]).toEqual({
      line: header === '' ? 2 : 3,
      customer: {
        tenantId: B,
        name: 'Fabrikam',
        domain: 'fabrikam.example',
        initialDomain: 'fabrikam.onmicrosoft.com',
      },
    });
    expect(file.columns[0]?.header).toBe(header === '' ? '' : 'Foo');
  });

  it('complete what names say', () => {
    const text = `Tenant ID,Mandantenbezeichnung,Adresse im Netz\n${A},Contoso,contoso.example\n${B},Fabrikam,fabrikam.example\n`;
    expect(meaningsOf(text)).toEqual(['tenantId', 'name', 'domain']);
  });

  it('are left out when two hold domains', () => {
    const text = `${A};contoso.example;contoso.test;Contoso\n${B};fabrikam.example;fabrikam.test;Fabrikam\n`;
    expect(meaningsOf(text)).toEqual(['tenantId', null, null, 'name']);
  });

  it('are not told when two hold ids: the user says', () => {
    const text = `${A},${B},Contoso\n${B},${C},Fabrikam\n${C},${A},Northwind\n`;
    const file = parsed(text);
    expect(file).toMatchObject({ kind: 'customers-csv', notes: ['columns-unknown'], rows: [] });
    expect(file.columns).toEqual([
      { header: '', samples: [A, B, C], meaning: null },
      { header: '', samples: [B, C, A], meaning: null },
      { header: '', samples: ['Contoso', 'Fabrikam', 'Northwind'], meaning: null },
    ]);
    const chosen = parsed(text, { columns: [null, 'tenantId', 'name'] });
    expect(chosen.notes).toEqual([]);
    expect(chosen.rows[0]).toEqual({ line: 1, customer: { tenantId: B, name: 'Contoso' } });
  });

  it('are not told when an id could be of a subscription', () => {
    const text = `Kennung,Subscription\n${A},Azure plan\n${B},Office\n`;
    expect(parsed(text)).toMatchObject({ notes: ['columns-unknown'], rows: [] });
  });

  it('are not told when nothing names a tenant', () => {
    expect(parsed('Name;City\nContoso;Rome\nFabrikam;Milan\n')).toMatchObject({
      notes: ['columns-unknown'],
      rows: [],
    });
  });
});

describe('the user’s choice', () => {
  const text = `Tenant ID,Company name,Domain\n${A},Contoso,contoso.example\n`;

  it('wins over names', () => {
    expect(customersOf(text.replace('Contoso', 'x.example'), { columns: [null, 'domain', null] })).toEqual([
      { domain: 'x.example' },
    ]);
  });

  it('of one meaning for two columns counts once; columns without choice are not used', () => {
    expect(parsed(text, { columns: ['tenantId', 'tenantId'] }).columns.map(({ meaning }) => meaning)).toEqual(
      ['tenantId', null, null],
    );
  });

  it('of no identity gives columns and no rows', () => {
    expect(parsed(text, { columns: [null, 'name', null] })).toMatchObject({
      notes: ['columns-unknown'],
      rows: [],
    });
  });

  it('may be a contact field', () => {
    expect(
      customersOf(text.replace('Contoso', '+39 02 5550'), { columns: ['tenantId', 'contact.phone'] }),
    ).toEqual([{ tenantId: A, contact: { phone: '+39 02 5550' } }]);
  });
});
