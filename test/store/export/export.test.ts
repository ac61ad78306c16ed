// The list that is exported and imported again is the same list, whatever names are in it, and opens safely in between.

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnMeanings } from '../../../src/model/import';
import { contactSchema, customerSchema } from '../../../src/model/settings';
import type { Customer } from '../../../src/model/settings';
import { ownHeaders } from '../../../src/rules/own-headers';
import { customersToCsv } from '../../../src/store/export/csv';
import { customersToJson } from '../../../src/store/export/json';
import { decodeFile } from '../../../src/store/import/decode';
import { judge, judgeText } from '../../../src/store/judge';
import { A, B, C, customersOf, parsed } from '../import/parsed';

/** What the import takes out of every name, wherever it comes from: nobody can see it. */
const unwanted = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

const awkward = fc.constantFrom(
  ...[
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r\n',
    '\r',
    '\t',
    "'",
    "''",
    '=',
    '+',
    '-',
    '@',
    '＝',
    '\\',
    '\\;',
    '|',
    ' ',
  ],
  ...[
    '=1+1',
    "'=1+1",
    "''@x",
    '-5',
    '👨‍👩‍👧',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'שלום',
    'مرحبا',
    'می‌خواهم',
    'é',
    'e\u0301',
    '\u00a0',
    '<b>',
    'sep=;',
  ],
  '11111111-2222-4333-8444-555555555555',
);
const text = (max: number) =>
  fc
    .array(
      fc.oneof(
        awkward,
        fc.string({ unit: 'grapheme', maxLength: 6 }),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('').toWellFormed().replace(unwanted, '').slice(0, max).toWellFormed().trim());

const guid = fc.uuid();
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const domain = fc.oneof(
  word.map((name) => `${name}.example`),
  word.map((name) => `www.${name}.example`),
  word.map((name) => `${name}.onmicrosoft.com`),
  word.map((name) => `${name}.partner.onmschina.cn`),
  fc.constantFrom('xn--bcher-kva.example', 'a_b.example'),
);
const email = word.map((name) => `${name}+it@fabrikam.example`);

const contact = fc.record(
  {
    firstName: text(100),
    lastName: text(100),
    email,
    additionalEmails: fc.uniqueArray(email, { maxLength: 3 }),
    phone: fc.constantFrom('+39 02 5550 0199', '(0) 12345', '=12345'),
    country: fc.constantFrom('IT', 'DE'),
    language: fc.constantFrom('it-it', 'en-us'),
    timeZone: fc.constantFrom('Europe/Rome', 'UTC'),
    preferredContactMethod: fc.constantFrom('email', 'phone'),
    availability: fc.constantFrom('business-hours', 'around-the-clock'),
  },
  { requiredKeys: [] },
);

const customer = fc.record(
  {
    name: text(256),
    tenantId: guid,
    domain,
    initialDomain: domain,
    cloud: fc.constantFrom('public', 'usgov', 'china'),
    note: text(600),
    favourite: fc.boolean(),
    subscriptions: fc.uniqueArray(fc.record({ id: guid, name: text(256) }, { requiredKeys: ['id'] }), {
      maxLength: 4,
      selector: ({ id }) => id,
    }),
    contact,
  },
  { requiredKeys: [] },
);

/** Customers as the settings' judge lets them into the list. */
const customers = fc
  .array(customer, { minLength: 1, maxLength: 6 })
  .map((list) => judge({ customers: list }).settings.customers ?? [])
  .filter((list) => list.length > 0);

/** A table cannot tell an empty list from none. */
function withoutEmpty({ contact: own, subscriptions, ...rest }: Customer): Customer {
  const { additionalEmails, ...fields } = own ?? {};
  const kept = { ...fields, ...(additionalEmails?.length ? { additionalEmails } : {}) };
  return {
    ...rest,
    ...(subscriptions?.length ? { subscriptions } : {}),
    ...(Object.keys(kept).length > 0 ? { contact: kept } : {}),
  };
}

describe('the CSV export', () => {
  it('is read back without loss', () => {
    fc.assert(
      fc.property(customers, (list) => {
        const file = parsed(customersToCsv(list));
        expect(file.rows.map(({ problem }) => problem)).toEqual(list.map(() => undefined));
        expect(file.rows.map((row) => row.customer)).toEqual(list.map(withoutEmpty));
        expect(file.notes).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('begins no cell with what a spreadsheet calculates', () => {
    fc.assert(
      fc.property(customers, (list) => {
        const cells = parse(customersToCsv(list).slice(1)).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
      }),
    );
  });

  it('has a mark for Excel, Windows line breaks, and fixed columns', () => {
    const text = customersToCsv([
      {
        name: 'Contoso, "Ltd"',
        tenantId: A,
        domain: 'contoso.example',
        cloud: 'usgov',
        favourite: false,
        subscriptions: [{ id: B, name: 'A; B' }, { id: C }],
        contact: { phone: '+39 02 5550 0199', additionalEmails: ['a@b.example', 'c@d.example'] },
      },
    ]);
    expect(text).toBe(
      '\uFEFFTenant ID,Name,Primary domain,Initial domain,Cloud,Note,Favourite,Subscriptions,Contact first name,' +
        'Contact last name,Contact email,Contact additional emails,Contact phone,Contact country,Contact language,' +
        'Contact time zone,Contact preferred method,Contact availability\r\n' +
        `${A},"Contoso, ""Ltd""",contoso.example,,usgov,,no,${B} A\\; B; ${C},,,,` +
        "a@b.example; c@d.example,'+39 02 5550 0199,,,,,\r\n",
    );
  });

  it('of an empty list is a header, which is read again', () => {
    const text = customersToCsv([]);
    expect(text).toBe(`\uFEFF${Object.values(ownHeaders).join(',')}\r\n`);
    expect(parsed(text)).toMatchObject({ kind: 'customers-csv', rows: [] });
  });

  it('can be saved again by a spreadsheet of another country', () => {
    const list: Customer[] = [
      { name: '=1+1', tenantId: A, note: 'two\nlines', favourite: true },
      { name: 'B', domain: 'contoso.onmicrosoft.com', contact: { phone: '+39 02 5550 0199' } },
    ];
    const rows = parse(customersToCsv(list).slice(1));
    const saved = rows
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\n');
    expect(customersOf(`${saved}\n`)).toEqual(list);
  });

  it('without the columns of contacts, or with others, is still ours', () => {
    const [header = '', row = ''] = customersToCsv([{ name: '365', domain: 'a.onmicrosoft.com' }]).split(
      '\r\n',
    );
    const short = [header, row].map((line) => [...line.split(',').slice(0, 8), 'Mine'].join(',')).join('\n');
    expect(customersOf(short)).toEqual([{ name: '365', domain: 'a.onmicrosoft.com' }]);
  });
});

describe('the columns of the export', () => {
  it('hold everything a customer has', () => {
    const meanings = new Set<string>(Object.keys(ownHeaders));
    const keys = Object.keys(customerSchema.shape).filter((key) => key !== 'contact');
    const fields = Object.keys(contactSchema.shape).map((key) => `contact.${key}`);
    expect([...keys, ...fields].filter((key) => !meanings.has(key))).toEqual([]);
    expect([...meanings].filter((meaning) => !columnMeanings.some((each) => each === meaning))).toEqual([]);
  });
});

describe('the JSON export', () => {
  it('is a settings file with these customers', () => {
    fc.assert(
      fc.property(customers, (list) => {
        const text = customersToJson(list);
        expect(judgeText(text)).toEqual({ settings: { version: 1, customers: list }, problems: [] });
        const file = parsed(text);
        expect(file.kind).toBe('own-json');
        expect(file.rows.map((row) => withoutEmpty(row.customer ?? {}))).toEqual(list.map(withoutEmpty));
      }),
    );
  });

  it('has a line a customer', () => {
    expect(customersToJson([{ domain: 'a.example' }, { domain: 'b.example' }])).toBe(
      '{\n  "version": 1,\n  "customers": [\n    {"domain":"a.example"},\n    {"domain":"b.example"}\n  ]\n}\n',
    );
    expect(JSON.parse(customersToJson([]))).toEqual({ version: 1, customers: [] });
  });
});

describe('an exported file', () => {
  it('is read from its bytes', () => {
    const text = customersToCsv([{ name: 'Größe 株式会社', domain: 'a.example' }]);
    const decoded = decodeFile(new TextEncoder().encode(text).buffer);
    expect(decoded).toMatchObject({ ok: true, text: text.slice(1), encoding: 'utf-8', isGuess: false });
  });
});
