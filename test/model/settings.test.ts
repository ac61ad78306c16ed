// The settings schema, leaf by leaf: what it takes, what it refuses, and in which writing it hands values on.

import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  contactSchema,
  customerKey,
  customerSchema,
  defaultSettings,
  linkSchema,
  settingsSchema,
  supportLanguages,
} from '../../src/model/settings';

const id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
const contact = (key: string, value: unknown) => z.safeParse(contactSchema, { [key]: value });
const customer = (key: string, value: unknown) => z.safeParse(customerSchema, { [key]: value });
const tenant = (value: string) => z.safeParse(settingsSchema, { partner: { tenants: [value] } });

describe('contact', () => {
  test.each([
    ['country', 'it', 'IT'],
    ['country', ' GB ', 'GB'],
    ['email', ' giulia.ferrari@fabrikam.example ', 'giulia.ferrari@fabrikam.example'],
    ['email', 'jürgen@bücher.example', 'jürgen@bücher.example'],
    ['phone', '+39 02 5550 0199', '+39 02 5550 0199'],
    ['phone', '１２３４５', '１２３４５'],
    ['timeZone', 'Europe/Rome', 'Europe/Rome'],
    ['timeZone', 'europe/rome', 'Europe/Rome'],
    ['timeZone', 'Asia/Kolkata', 'Asia/Kolkata'],
    ['timeZone', 'UTC', 'UTC'],
    ['firstName', ' Giulia ', 'Giulia'],
  ])('%s takes %j as %j', (key, written, kept) => {
    expect(contact(key, written).data).toEqual({ [key]: kept });
  });

  test.each([
    ['country', 'UK'],
    ['country', 'ITA'],
    ['country', 'XK'],
    ['email', 'giulia'],
    ['email', 'a@b'],
    ['email', 'a@b.example, c@d.example'],
    ['email', 'Giulia <a@b.example>'],
    ['phone', '1234'],
    ['phone', 'ask me'],
    ['timeZone', '+01:00'],
    ['timeZone', '+0100'],
    ['timeZone', '-05'],
    ['timeZone', 'Central European Standard Time'],
    ['language', 'it'],
    ['preferredContactMethod', 'fax'],
    ['availability', '24x7'],
    ['firstName', 'x'.repeat(101)],
  ])('%s refuses %j', (key, written) => {
    expect(contact(key, written).success).toBe(false);
  });

  test('an absent field stays absent', () => {
    expect(z.parse(contactSchema, {})).toEqual({});
    expect(Object.keys(defaultSettings.contact)).toEqual([]);
  });
});

describe('customer and tenants', () => {
  test.each([
    ['tenantId', id.toUpperCase(), id],
    ['domain', 'Contoso.Example', 'contoso.example'],
    ['domain', 'bücher.example', 'xn--bcher-kva.example'],
    ['initialDomain', 'contoso.onmicrosoft.com.', 'contoso.onmicrosoft.com'],
  ])('%s takes %j as %j', (key, written, kept) => {
    expect(customer(key, written).data).toEqual({ [key]: kept });
  });

  test.each([
    ['tenantId', 'contoso.example'],
    ['tenantId', `{${id}}`],
    ['domain', 'localhost'],
    ['domain', '10.0.0.1'],
    ['domain', 'https://contoso.example'],
    ['domain', 'contoso.example/path'],
    ['domain', 'contoso .example'],
    ['domain', 'user@contoso.example'],
    ['domain', 'contoso..example'],
    ['cloud', 'germany'],
  ])('%s refuses %j', (key, written) => {
    expect(customer(key, written).success).toBe(false);
  });

  test('an own tenant is a GUID or a domain, in lower case', () => {
    expect(tenant(id.toUpperCase()).data?.partner?.tenants).toEqual([id]);
    expect(tenant('Fabrikam.OnMicrosoft.com').data?.partner?.tenants).toEqual(['fabrikam.onmicrosoft.com']);
    expect(tenant('fabrikam').success).toBe(false);
  });

  test('a customer is known by its tenant id, else by a domain', () => {
    expect(customerKey({ tenantId: id, domain: 'a.example' })).toBe(id);
    expect(customerKey({ domain: 'a.example', initialDomain: 'b.example' })).toBe('a.example');
    expect(customerKey({ initialDomain: 'b.example' })).toBe('b.example');
    expect(customerKey({ name: 'Contoso' })).toBeUndefined();
  });
});

describe('links', () => {
  test.each([
    'https://wiki.fabrikam.example/{domain}',
    'https://{domain}/',
    'https://a.example/?t={tenantId}&d={initialDomain}#x',
  ])('takes %s', (url) => {
    expect(z.parse(linkSchema, { url }).url).toBe(url);
  });

  test.each([
    'http://a.example/',
    'javascript:alert(1)',
    'https://',
    'https:///x',
    'https://a.example/{domain',
    'https://a.example/{}',
    'https://user:pass@a.example/',
    'https://user@a.example/',
    'https://a.example/ x',
    'wiki.example',
  ])('refuses %s', (url) => {
    expect(z.safeParse(linkSchema, { url }).success).toBe(false);
  });
});

test('the defaults are those of the design, complete and frozen', () => {
  expect(defaultSettings).toEqual({
    version: 1,
    partner: { cloud: 'public', tenants: [] },
    contact: {},
    supportPlan: [],
    customers: [],
    links: [],
    fill: { mode: 'automatic', prefilled: 'ask' },
    warnings: { acknowledge: false },
    appearance: { theme: 'system' },
  });
  expect(() => defaultSettings.partner.tenants.push('x')).toThrow(TypeError);
  expect(z.parse(settingsSchema, defaultSettings)).toEqual(defaultSettings);
});

test('there are the 11 support languages', () => {
  expect([...supportLanguages].sort()).toEqual([
    'de-de',
    'en-us',
    'es-es',
    'fr-fr',
    'it-it',
    'ja-jp',
    'ko-kr',
    'pt-br',
    'ru-ru',
    'zh-hans',
    'zh-tw',
  ]);
});

test('every country the engine knows as current is taken, and no other', () => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const taken = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => contact('country', code).success);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(taken).toHaveLength(249);
  expect(taken.filter((code) => names.of(code) === undefined)).toEqual([]);
});
