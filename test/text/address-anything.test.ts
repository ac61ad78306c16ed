// Reads anything at all: never throws, is never slow, and says nothing that the customer list would refuse.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { pastedKinds, pastedNotes } from '../../src/model/pasted';
import { customerSchema } from '../../src/model/settings';
import { portalHosts } from '../../src/rules/portal-hosts';
import { isKnownHost } from '../../src/text/address-url';
import { id, otherId, read } from './pasted';

const pieces = [
  id,
  otherId,
  id.replaceAll('-', ''),
  'contoso.example',
  'bücher.example',
  'contoso.onmicrosoft.com',
  'contoso.partner.onmschina.cn',
  'giulia@contoso.example',
  'user_contoso.com#EXT#@fabrikam.onmicrosoft.com',
  'https://portal.azure.com/',
  'https://portal.azure.com.mcas.ms/#@',
  'https://admin.cloud.microsoft/?delegatedOrg=',
  'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2F',
  'https://urldefense.com/v3/__https://portal.azure.com/*@x__;Iw!!',
  'https://urldefense.proofpoint.com/v2/url?u=https-3A__%',
  'https://user:pw@evil.example/',
  'contoso-admin.sharepoint.com',
  '/subscriptions/',
  'Tenant ID: ',
  'mailto:',
  '[x](',
  ')',
  '<',
  '"',
  '%',
  '%E0%A4%A',
  '#@',
  '?tid=',
  '&',
  '\n',
  ' ',
  '；',
  '。',
  '\u200b',
  '\ud800',
  '\0',
];
const mixed = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const anything = fc.oneof(
  { weight: 4, arbitrary: mixed },
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.emailAddress(),
  fc.domain(),
);

test('whatever is pasted, the reading is sound', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const pasted = read(text);
      if (!pasted) return;
      const { kind, mark, initialDomain, subscriptionId, cloud, host, url, notes } = pasted;
      expect(pastedKinds).toContain(kind);
      expect(new Set(notes).size).toBe(notes.length);
      for (const note of notes) expect(pastedNotes).toContain(note);
      const customer = {
        ...(mark.tenantId !== undefined && { tenantId: mark.tenantId }),
        ...(mark.domain !== undefined && { domain: mark.domain }),
        ...(initialDomain !== undefined && { initialDomain }),
        ...(cloud && { cloud }),
        ...(subscriptionId !== undefined && { subscriptions: [{ id: subscriptionId }] }),
      };
      expect(z.parse(customerSchema, customer)).toEqual(customer);
      const isNamed = mark.tenantId !== undefined || mark.domain !== undefined;
      if (!isNamed) expect(notes.filter((note) => note !== 'was-unicode')).not.toEqual([]);
      if (url === undefined) return;
      expect(new URL(url)).toMatchObject({ protocol: 'https:', username: '', password: '', host });
      expect(isKnownHost(host ?? '', { portals: portalHosts })).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('what stands around an id does not change it', () => {
  const around = fc.constantFrom(
    '',
    ' ',
    '\n',
    '"',
    '{',
    '}',
    '<',
    '>',
    '(',
    ')',
    ',',
    ';',
    '\u200b',
    'Tenant ID: ',
  );
  fc.assert(
    fc.property(
      around,
      fc.uuid(),
      fc.constantFrom('', ' ', '\n', '"', '}', '>', ')', ',', ';', '.'),
      (a, guid, b) => {
        expect(read(a + guid + b)?.mark).toEqual({ tenantId: guid });
      },
    ),
  );
});

test('a domain on no list is never trusted for the host of an address', () => {
  fc.assert(
    fc.property(fc.domain(), fc.domain(), (host, name) => {
      const pasted = read(`https://${host}/${name}#@${name}`);
      expect(pasted?.mark).toEqual({});
    }),
  );
});

describe('long texts are read at once', () => {
  const repeated = [
    'a',
    'a.',
    'a@b.cd ',
    '(',
    '](',
    '\n',
    '=',
    'https://',
    '%3a',
    '0',
    '0-',
    `${id} `,
    'tenant ',
    '*',
  ];

  test.each(repeated)('%j', (piece) => {
    for (const start of ['', 'https://portal.azure.com/', 'https://urldefense.com/v3/__', 'Tenant ID: ']) {
      const began = performance.now();
      read(start + piece.repeat(20_000 / piece.length));
      // A hundred times what it takes, for a busy machine; what grows with the square takes longer.
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });
});
