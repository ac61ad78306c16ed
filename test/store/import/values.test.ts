// Cells are brought to one writing where they are clear, and left out with a reason where they are not.

import { describe, expect, it } from 'vitest';
import { A, B, customersOf, rowsOf } from './parsed';

/** What comes of one row with these cells. */
function rowOf(cells: Readonly<Record<string, string>>) {
  const line = (texts: readonly string[]): string =>
    texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
  return rowsOf(`${line(Object.keys(cells))}\n${line(Object.values(cells))}\n`)[0];
}

const nameOf = (name: string) =>
  rowOf({ 'Tenant ID': A, 'Company name': name, Domain: 'contoso.example' })?.customer?.name;

describe('tenant ids', () => {
  it.each([
    A.toUpperCase(),
    `{${A}}`,
    `(${A})`,
    ` ${A}\u00a0`,
    A.replaceAll('-', ''),
    A.replaceAll('-', '\u2011'),
    `urn:uuid:${A}`,
    `="${A}"`,
    '{0x6babcaad,0x604b,0x40ac,{0xa9,0xd7,0x9f,0xd9,0x7c,0x0b,0x77,0x9f}}',
    `\u200e${A}`,
  ])('are read in any writing: %j', (text) => {
    expect(rowOf({ 'Tenant ID': text, 'Company name': 'Contoso' })).toEqual({
      line: 2,
      customer: { tenantId: A, name: 'Contoso' },
    });
  });

  it.each(['nope', '6babcaad', `${A}0`, '00000000-0000-0000-0000-000000000000', '#REF!', '1.23E+05'])(
    'that are none make the row invalid, whatever else it says: %j',
    (text) => {
      expect(rowOf({ 'Tenant ID': text, Domain: 'contoso.example' })).toEqual({
        line: 2,
        problem: 'bad-tenant-id',
        text,
      });
      expect(rowOf({ 'Tenant ID': text, 'Company name': 'Contoso' })).toEqual({
        line: 2,
        problem: 'bad-tenant-id',
        text,
      });
    },
  );

  it('may be domains', () => {
    expect(customersOf(`Tenant ID,Company name\ncontoso.onmicrosoft.com,Contoso\n${B},Fabrikam\n`)).toEqual([
      { name: 'Contoso', initialDomain: 'contoso.onmicrosoft.com' },
      { name: 'Fabrikam', tenantId: B },
    ]);
  });
});

describe('domains', () => {
  it.each([
    ['Contoso.Example', 'contoso.example'],
    [' contoso.example. ', 'contoso.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['contoso。example', 'contoso.example'],
    ['@contoso.example', 'contoso.example'],
    ['admin@contoso.example', 'contoso.example'],
    ['https://www.contoso.example/', 'contoso.example'],
    ['www.contoso.example', 'contoso.example'],
  ])('are brought to one writing: %j', (text, domain) => {
    expect(rowOf({ Domain: text, 'Company name': 'Contoso' })).toEqual({
      line: 2,
      customer: { name: 'Contoso', domain },
    });
  });

  it.each([
    'not a domain',
    'contoso',
    '10.0.0.1',
    'contoso..example',
    'https://portal.azure.com/x',
    'a.example; b.example',
  ])('that are none are left out: %j', (text) => {
    expect(rowOf({ 'Tenant ID': A, Domain: text })).toEqual({
      line: 2,
      customer: { tenantId: A },
      problem: 'bad-domain',
      text,
    });
  });

  it.each(['contoso.onmicrosoft.com', 'contoso.onmicrosoft.us', 'contoso.partner.onmschina.cn'])(
    'of Microsoft are initial ones: %s',
    (initialDomain) => {
      expect(rowOf({ 'Tenant ID': A, Domain: initialDomain })?.customer).toEqual({
        tenantId: A,
        initialDomain,
      });
      expect(rowOf({ Domain: initialDomain, 'Initial domain': initialDomain })?.customer).toEqual({
        initialDomain,
      });
    },
  );

  it('of both kinds in one cell are parted', () => {
    expect(rowOf({ Domain: 'contoso.example, contoso.onmicrosoft.com' })?.customer).toEqual({
      domain: 'contoso.example',
      initialDomain: 'contoso.onmicrosoft.com',
    });
  });

  it('stay where two initial ones are', () => {
    expect(rowOf({ Domain: 'a.onmicrosoft.com', 'Initial domain': 'b.onmicrosoft.com' })?.customer).toEqual({
      domain: 'a.onmicrosoft.com',
      initialDomain: 'b.onmicrosoft.com',
    });
  });
});

describe('names', () => {
  it.each([
    ['  Contoso\u00a0 Ltd ', 'Contoso Ltd'],
    ['Contoso\r\nLtd', 'Contoso Ltd'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ["'=HYPERLINK(1)", '=HYPERLINK(1)'],
    ['=1+1', '=1+1'],
    ["'+39", '+39'],
    ["''=1", "'=1"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['Con\u0000to\u0007so', 'Contoso'],
    ['abc\u202egpj.exe', 'abcgpj.exe'],
    ['\u2066Contoso\u2069\ufeff', 'Contoso'],
    ['شرکت می‌خواهم', 'شرکت می‌خواهم'],
    ['👨‍👩‍👧 Ltd', '👨‍👩‍👧 Ltd'],
    ['ＡＢＣ株式会社', 'ＡＢＣ株式会社'],
    ['constructor', 'constructor'],
  ])('are kept as a person reads them: %j', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it('that are too long are left out, and the row is not', () => {
    expect(rowOf({ 'Tenant ID': A, 'Company name': 'x'.repeat(257) })).toEqual({
      line: 2,
      customer: { tenantId: A },
      problem: 'too-long',
      text: `${'x'.repeat(79)}…`,
    });
    expect(nameOf('x'.repeat(256))).toHaveLength(256);
    expect(rowOf({ 'Tenant ID': A, Notes: 'x'.repeat(4001) })?.problem).toBe('too-long');
  });

  it('are not cut inside of a letter', () => {
    expect(rowOf({ 'Tenant ID': A, 'Company name': '🏢'.repeat(300) })?.text).toBe(`${'🏢'.repeat(79)}…`);
  });
});

describe('other cells', () => {
  it('hold notes of several lines', () => {
    expect(rowOf({ 'Tenant ID': A, Notes: ' one\n\ttwo\u202e ' })?.customer?.note).toBe('one\n\ttwo');
  });

  it.each([
    ['AzureCloud', 'public'],
    ['GCC', 'public'],
    ['GCC High', 'usgov'],
    ['US Government', 'usgov'],
    ['AzureChinaCloud', 'china'],
    ['China (21Vianet)', 'china'],
  ])('hold clouds: %s', (text, cloud) => {
    expect(rowOf({ 'Tenant ID': A, Cloud: text })?.customer).toEqual({ tenantId: A, cloud });
  });

  it('with unknown words are left out', () => {
    expect(rowOf({ 'Tenant ID': A, Cloud: 'Mars' })).toEqual({
      line: 2,
      customer: { tenantId: A },
      problem: 'bad-value',
      text: 'Mars',
    });
  });

  it.each([
    ['yes', true],
    ['VERO', true],
    ['★', true],
    ['no', false],
    ['FALSCH', false],
  ])('hold yes and no: %s', (text, favourite) => {
    expect(rowOf({ 'Tenant ID': A, Favourite: text })?.customer).toEqual({ tenantId: A, favourite });
  });
});
