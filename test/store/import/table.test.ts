// CSV files are read however a program, a spreadsheet or a person wrote them.

import { describe, expect, it } from 'vitest';
import { A, B, C, customersOf, parsed, rowsOf, troubleOf } from './parsed';

const header = 'Microsoft ID,Company name,Primary domain name,Relationship';
const contoso = { tenantId: A, name: 'Contoso', domain: 'contoso.example' };
const fabrikam = { tenantId: B, name: 'Fabrikam', domain: 'fabrikam.example' };

describe('a customer export of Partner Center', () => {
  const text = [
    header,
    `${A},Contoso,contoso.example,Cloud Reseller`,
    `${B},Fabrikam,fabrikam.example,Cloud Reseller`,
  ];

  it('gives a customer a row', () => {
    const file = parsed(text.join('\r\n'));
    expect(file).toEqual({
      kind: 'customers-csv',
      encoding: 'utf-8',
      notes: [],
      columns: [
        { header: 'Microsoft ID', samples: [A, B], meaning: 'tenantId' },
        { header: 'Company name', samples: ['Contoso', 'Fabrikam'], meaning: 'name' },
        {
          header: 'Primary domain name',
          samples: ['contoso.example', 'fabrikam.example'],
          meaning: 'domain',
        },
        { header: 'Relationship', samples: ['Cloud Reseller'], meaning: null },
      ],
      rows: [
        { line: 2, customer: contoso },
        { line: 3, customer: fabrikam },
      ],
    });
  });

  it.each(['\n', '\r\n', '\r'])('has lines ended by %j', (end) => {
    expect(rowsOf(text.join(end)).map(({ line }) => line)).toEqual([2, 3]);
    expect(customersOf(text.join(end) + end)).toEqual([contoso, fabrikam]);
  });

  it.each([',', ';', '\t', '|'])('has columns parted by %j', (delimiter) => {
    const parted = text.map((line) => line.replaceAll(',', delimiter)).join('\n');
    expect(customersOf(parted)).toEqual([contoso, fabrikam]);
    expect(customersOf(parted.replaceAll('Contoso', `"Con${delimiter}toso"`))[0]?.name).toMatch(/^Con.toso$/);
  });

  it.each(['sep=;', 'SEP=;', '"sep=;"'])('may begin with %s', (first) => {
    const lines = [first, ...text.map((line) => line.replaceAll(',', ';'))];
    expect(rowsOf(lines.join('\r\n'))).toEqual([
      { line: 3, customer: contoso },
      { line: 4, customer: fabrikam },
    ]);
  });

  it('may be parted by what its first line says', () => {
    const lines = ['sep=^', ...text.map((line) => line.replaceAll(',', '^'))];
    expect(customersOf(lines.join('\n'))).toEqual([contoso, fabrikam]);
  });

  it('has the columns in any order, with others between', () => {
    const file =
      'Tags;Primary domain name;Whatever;Company name;Microsoft ID\n' +
      `vip;contoso.example;7;Contoso;${A}\n`;
    expect(customersOf(file)).toEqual([{ ...contoso, note: 'vip' }]);
  });

  it('may have titles and blank lines above the header', () => {
    const titled = ['Customers.csv', 'Exported by Giulia, Ferrari', '', ...text].join('\r\n');
    expect(rowsOf(titled).map(({ line, customer }) => [line, customer?.name])).toEqual([
      [5, 'Contoso'],
      [6, 'Fabrikam'],
    ]);
  });

  it('may hold blank rows, which count as lines', () => {
    const blank = [text[0], '', text[1], ',,,', '  ', text[2]].join('\n');
    expect(rowsOf(blank).map(({ line, problem }) => [line, problem])).toEqual([
      [3, undefined],
      [6, undefined],
    ]);
  });

  it('keeps rows that are there twice', () => {
    expect(customersOf([...text, text[1]].join('\n'))).toEqual([contoso, fabrikam, contoso]);
  });

  it('of no customers is a header', () => {
    expect(parsed(`${header}\r\n`)).toMatchObject({ kind: 'customers-csv', rows: [] });
  });
});

describe('quotes', () => {
  it('hold delimiters, quotes and line breaks; a row is named by its first line', () => {
    const rows = rowsOf(
      `${header}\r\n${A},"Contoso, ""Best""\r\nLtd",contoso.example,x\r\n${B},Fabrikam,fabrikam.example,x\r\n`,
    );
    expect(rows).toEqual([
      { line: 2, customer: { ...contoso, name: 'Contoso, "Best" Ltd' } },
      { line: 4, customer: fabrikam },
    ]);
  });

  it('amid unquoted words are words', () => {
    expect(customersOf(`${header}\n${A},12" Screens "R" us,contoso.example,x\n`)).toEqual([
      { ...contoso, name: '12" Screens "R" us' },
    ]);
  });

  it('that are broken cost their row only', () => {
    const rows = rowsOf(
      [
        header,
        `${A},"Contoso "Best" Ltd",contoso.example,x`,
        `${B},Fabrikam,fabrikam.example,x`,
        `${C},"Never closed,x.example,x`,
        `${B},Fabrikam,fabrikam.example,x`,
        `${C},"Closed, by the next,x.example,x`,
        `${B},Fabrikam,fabrikam.example,"x"`,
        `${C},Last,last.example,"x`,
      ].join('\n'),
    );
    expect(rows.map(({ line, problem, customer }) => [line, problem ?? customer?.name])).toEqual([
      [2, 'broken-quotes'],
      [3, 'Fabrikam'],
      [4, 'broken-quotes'],
      [5, 'Fabrikam'],
      [6, 'broken-quotes'],
      [7, 'Fabrikam'],
      [8, 'broken-quotes'],
    ]);
    expect(rows[0]?.text).toBe(`${A},"Contoso "Best" Ltd",contoso.example,x`);
  });

  it('opened by mistake swallow no rows', () => {
    const rows = rowsOf(`${header}\n${A},"Contoso,contoso.example,x\n${B},Fabrikam,fabrikam.example,"x\n`);
    expect(rows.map(({ problem }) => problem)).toEqual(['broken-quotes', 'broken-quotes']);
    const three = [
      header,
      `${A},"Contoso,contoso.example,x`,
      `${B},Fabrikam,fabrikam.example,x`,
      `${C},Last",l.example,x`,
    ];
    expect(rowsOf(three.join('\n')).map(({ problem, customer }) => problem ?? customer?.tenantId)).toEqual([
      'broken-quotes',
      B,
      C,
    ]);
  });
});

describe('rows that are no rows', () => {
  it.each([
    ['a total', 'Total: 2', 'too-few-columns', 'Total: 2'],
    ['a total in columns', ',Total,,2', 'no-identity', 'Total'],
    ['an unquoted comma', `${C},Contoso, Inc,contoso.example,x`, 'too-many-columns', `${C}, Contoso, Inc`],
    ['an id alone', C, 'too-few-columns', C],
    ['the header again', header, 'not-a-customer', 'Microsoft ID, Company name'],
  ])('%s', (_name, line, problem, text) => {
    const rows = rowsOf(
      `${header}\n${A},Contoso,contoso.example,x\n${line}\n${B},Fabrikam,fabrikam.example,x\n`,
    );
    expect(rows[1]).toMatchObject({ line: 3, problem });
    expect(rows[1]?.customer).toBeUndefined();
    expect(rows[1]?.text).toContain(text);
    expect([rows[0]?.customer, rows[2]?.customer]).toEqual([contoso, fabrikam]);
  });

  it('but spreadsheets leave out empty cells at the end, and add others', () => {
    expect(
      customersOf(`${header},Notes\n${A},Contoso,contoso.example\n${B},Fabrikam,fabrikam.example,x,,,,\n`),
    ).toEqual([contoso, fabrikam]);
  });

  it('but a tenant id and a name are a customer, with what is missing told', () => {
    expect(rowsOf(`${header}\n${A},Contoso\n${B},Fabrikam,fabrikam.example,x\n`)[0]).toEqual({
      line: 2,
      customer: { tenantId: A, name: 'Contoso' },
      problem: 'too-few-columns',
      text: `${A}, Contoso`,
    });
  });

  it('a last line that was cut off', () => {
    const cut = `${header}\n${A},Contoso,contoso.example,x\n${B},Fabrikam,fabrikam.exa`;
    expect(rowsOf(cut)[1]).toEqual({
      line: 3,
      problem: 'too-few-columns',
      text: `${B}, Fabrikam, fabrikam.exa`,
    });
  });
});

describe('texts that are no table', () => {
  it.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['\uFEFF', 'empty'],
    ['Hello, world', 'unknown-text'],
    ['Dear all,\nplease find the customers attached, thanks.\nBye', 'unknown-text'],
    ['Contoso\nFabrikam\nNorthwind', 'unknown-text'],
    ['<!doctype html><html><title>Sign in</title></html>', 'unknown-text'],
    ['<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook></Workbook>', 'workbook'],
  ])('%j', (text, trouble) => {
    expect(troubleOf(text)).toBe(trouble);
  });
});
