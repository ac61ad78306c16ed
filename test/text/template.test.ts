// Fills templates: right encoding for each place, no hole, no other host.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slots } from '../../src/model/link';
import type { SlotValues } from '../../src/model/link';
import { fillTemplate } from '../../src/text/template';

const values: SlotValues = {
  tenant: 'contoso.example',
  org: 'contoso.onmicrosoft.com',
  domain: 'contoso.example',
  initialDomain: 'contoso.onmicrosoft.com',
  tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
  name: 'Conto & Söhne #1?/100 % {x}',
  sharepointPrefix: 'contoso',
};
const name = encodeURIComponent(values.name ?? '');

test.each([
  ['https://portal.azure.com/{tenant}', 'https://portal.azure.com/contoso.example'],
  ['https://portal.azure.com/{tenant}#view/x', 'https://portal.azure.com/contoso.example#view/x'],
  ['https://x.example/{name}/y', `https://x.example/${name}/y`],
  ['https://x.example/?q={name}&t={tenantId}', `https://x.example/?q=${name}&t=${values.tenantId ?? ''}`],
  ['https://x.example/#/{name}/{domain}', `https://x.example/#/${name}/contoso.example`],
  ['https://{sharepointPrefix}-admin.sharepoint.com', 'https://contoso-admin.sharepoint.com'],
  ['https://www.{domain}/', 'https://www.contoso.example/'],
  ['https://x.example:8443/{domain}', 'https://x.example:8443/contoso.example'],
  ['https://wiki.bücher.example/{domain}', 'https://wiki.bücher.example/contoso.example'],
  ['https://x.example/%7Bkept%7D?a={org}#', 'https://x.example/%7Bkept%7D?a=contoso.onmicrosoft.com#'],
  ['HTTPS://x.example/{domain}{domain}', 'https://x.example/contoso.examplecontoso.example'],
  ['https://x.example', 'https://x.example'],
])('%s', (template, url) => {
  expect(fillTemplate(template, values)).toEqual({ kind: 'filled', url });
});

test('says all that is missing, once and in order', () => {
  expect(fillTemplate('https://x.example/{tenantId}/{domain}?a={tenantId}&b={name}', { name: 'x' })).toEqual({
    kind: 'missing',
    slots: ['tenantId', 'domain'],
  });
  expect(fillTemplate('https://x.example/{name}', { name: ' ' })).toEqual({
    kind: 'missing',
    slots: ['name'],
  });
});

test('a broken character is written as browsers write it', () => {
  expect(fillTemplate('https://x.example/{name}', { name: 'a\ud800' })).toEqual({
    kind: 'filled',
    url: 'https://x.example/a%EF%BF%BD',
  });
});

describe('is malformed', () => {
  test.each([
    '',
    'x.example/{tenant}',
    'http://x.example/{tenant}',
    'javascript:alert("{tenant}")',
    'https://',
    'https:///{tenant}',
    'https://x.example/{unknown}',
    'https://x.example/{tenantid}',
    'https://x.example/{constructor}',
    'https://x.example/{ tenant }',
    'https://x.example/{tenant',
    'https://x.example/tenant}',
    'https://x.example/{{tenant}}',
    'https://x.example/{}',
    'https://x.example\\{tenant}',
    'https://x.example/a b/{tenant}',
    'https://user@x.example/{tenant}',
    'https://{domain}@x.example/',
    'https://x.example:{tenant}/',
    'https://{name}.example/',
  ])('%j', (template) => {
    expect(fillTemplate(template, values)).toEqual({ kind: 'malformed' });
  });

  test.each(['a/b', 'a.b', 'a@b', 'a:1', 'a b', 'ä', 'a\\b', 'evil.example/', 'a%2e', '..'])(
    'a prefix %j in a host',
    (sharepointPrefix) => {
      const template = 'https://{sharepointPrefix}-admin.sharepoint.com/';
      expect(fillTemplate(template, { sharepointPrefix })).toEqual({ kind: 'malformed' });
    },
  );

  test.each(['evil.example/', 'evil.example#', 'a@evil.example', '.evil', 'evil..example'])(
    'a domain %j in a host',
    (domain) => {
      expect(fillTemplate('https://www.{domain}/', { domain })).toEqual({ kind: 'malformed' });
    },
  );

  test('a name in a host', () => {
    expect(fillTemplate('https://{name}.example/', { name: 'contoso' })).toEqual({ kind: 'malformed' });
  });

  test.each(['.', '..'])('a name %j that would leave its place in the path', (dots) => {
    expect(fillTemplate('https://x.example/a/{name}', { name: dots })).toEqual({ kind: 'malformed' });
  });
});

test('whatever the values, host and shape are the template’s', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('/', '..', '#', '?', '@', '\\', '{tenant}'),
  );
  const anyValues = fc.record(Object.fromEntries(slots.map((slot) => [slot, texts])));
  const place = fc.constantFrom(
    'https://x.example/a/{name}/b',
    'https://x.example/?a={tenant}&b={name}#{org}',
    'https://x.example/#@{domain}/x',
  );
  fc.assert(
    fc.property(place, anyValues, (template, given) => {
      const filled = fillTemplate(template, given);
      if (filled.kind !== 'filled') return;
      const [url, shape] = [new URL(filled.url), new URL(template)];
      expect(url.origin).toBe(shape.origin);
      expect(url.pathname.split('/')).toHaveLength(shape.pathname.split('/').length);
      expect([...url.searchParams.keys()]).toEqual([...shape.searchParams.keys()]);
      expect(filled.url).not.toMatch(/[{}\s\\]/u);
    }),
  );
});
