// A pasted list is read line by line, whatever names the customer in it.

import { describe, expect, it } from 'vitest';
import { A, B, parsed, rowsOf } from './parsed';

describe('a pasted list', () => {
  it('is read line by line', () => {
    const file = parsed(`contoso.example\r\n\r\n${A}\r\nfabrikam.example\r\nwhat is this\r\n`);
    expect(file).toEqual({
      kind: 'lines',
      encoding: 'utf-8',
      columns: [],
      notes: [],
      rows: [
        { line: 1, customer: { domain: 'contoso.example' } },
        { line: 3, customer: { tenantId: A } },
        { line: 4, customer: { domain: 'fabrikam.example' } },
        { line: 5, problem: 'not-a-customer', text: 'what is this' },
      ],
    });
  });

  it.each([
    ['Contoso Ltd\tcontoso.example', { name: 'Contoso Ltd', domain: 'contoso.example' }],
    ['contoso.example\tContoso, Inc.', { name: 'Contoso, Inc.', domain: 'contoso.example' }],
    [`Contoso\t${A}`, { name: 'Contoso', tenantId: A }],
    ['Contoso Ltd, contoso.example', { name: 'Contoso Ltd', domain: 'contoso.example' }],
    ['Contoso Ltd – contoso.example', { name: 'Contoso Ltd', domain: 'contoso.example' }],
    ['Contoso Ltd (contoso.example)', { name: 'Contoso Ltd', domain: 'contoso.example' }],
    ['contoso.example Contoso Ltd', { name: 'Contoso Ltd', domain: 'contoso.example' }],
    [`{${A.toUpperCase()}}`, { tenantId: A }],
    [`${A} contoso.example`, { tenantId: A, domain: 'contoso.example' }],
    [
      'contoso.example contoso.onmicrosoft.com',
      { domain: 'contoso.example', initialDomain: 'contoso.onmicrosoft.com' },
    ],
    ['admin@contoso.example', { domain: 'contoso.example' }],
    ['Ada Lovelace <ada@contoso.example>', { domain: 'contoso.example' }],
    ['Contoso\tada@contoso.example', { name: 'Contoso', domain: 'contoso.example' }],
    ['x_fabrikam.example#EXT#@contoso.onmicrosoft.com', { initialDomain: 'contoso.onmicrosoft.com' }],
    ['bücher.example', { domain: 'xn--bcher-kva.example' }],
    ['https://portal.azure.com/contoso.example', { domain: 'contoso.example', cloud: 'public' }],
    [`"contoso.example",`, { domain: 'contoso.example' }],
  ])('may say %j', (text, customer) => {
    expect(rowsOf(`fabrikam.example\n${text}\n`)[1]).toEqual({ line: 2, customer });
  });

  it.each([
    ['ada@gmail.com', 'not-a-customer'],
    ['Contoso and Fabrikam', 'not-a-customer'],
    ['https://portal.azure.com/', 'not-a-customer'],
    ['ada@contoso.example, bob@fabrikam.example', 'conflicting'],
  ])('may not say %j', (text, problem) => {
    expect(rowsOf(`fabrikam.example\n${text}\n`)[1]).toEqual({ line: 2, problem, text });
  });

  it('may name several on a line', () => {
    expect(rowsOf(`contoso.example, fabrikam.example; ${A}`)).toEqual([
      { line: 1, customer: { domain: 'contoso.example' } },
      { line: 1, customer: { domain: 'fabrikam.example' } },
      { line: 1, customer: { tenantId: A } },
    ]);
  });

  it('of names and domains from a spreadsheet is one', () => {
    const file = parsed(`Contoso\tcontoso.example\nFabrikam, Inc\t${B}\n`);
    expect(file.kind).toBe('lines');
    expect(file.rows.map(({ customer }) => customer)).toEqual([
      { name: 'Contoso', domain: 'contoso.example' },
      { name: 'Fabrikam, Inc', tenantId: B },
    ]);
  });

  it('may hold a word that is a column name elsewhere', () => {
    expect(rowsOf('contoso.example\nAccount\nfabrikam.example\n')).toEqual([
      { line: 1, customer: { domain: 'contoso.example' } },
      { line: 2, problem: 'not-a-customer', text: 'Account' },
      { line: 3, customer: { domain: 'fabrikam.example' } },
    ]);
  });

  it('with a header is a table of one column', () => {
    expect(parsed('Domain\ncontoso.example\nfabrikam.example\n')).toMatchObject({
      kind: 'customers-csv',
      columns: [{ header: 'Domain', meaning: 'domain' }],
      rows: [{ line: 2 }, { line: 3 }],
    });
  });
});
