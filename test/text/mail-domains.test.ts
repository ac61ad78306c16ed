// Domains of the addresses in a form, and the made-up names of guests.

import { expect, test } from 'vitest';
import { addressesIn, domainOfAddress, isGuestName, otherDomains } from '../../src/text/mail-domains';

test.each([
  ['a@Contoso.Example', ['contoso.example']],
  ['a@müller.example', ['xn--mller-kva.example']],
  ['a＠contoso.example', ['contoso.example']],
  ['a@contoso。example', ['contoso.example']],
  ['Anna <a@contoso.example>', ['contoso.example']],
  ['a@contoso', []],
  ['a@', []],
  ['nobody', []],
])('%s is at %j', (text, domains) => {
  expect(addressesIn(text).flatMap((mail) => domainOfAddress(mail) ?? [])).toEqual(domains);
});

test.each([' ', ',', ';', '; ', '\n', '、', '；', '，', ' , '])(
  'addresses may be separated by “%s”',
  (sign) => {
    const text = ['noc@fabrikam.example', 'a@contoso.example', 'b@other.example'].join(sign);
    expect(otherDomains(text, ['noc@fabrikam.example'])).toEqual(['contoso.example', 'other.example']);
  },
);

test('an expected address is known in any writing; each domain is given once', () => {
  expect(
    otherDomains('NOC@Müller.example; a@contoso.example; b@CONTOSO.example', ['noc@xn--mller-kva.example']),
  ).toEqual(['contoso.example']);
  expect(otherDomains('other@fabrikam.example', ['noc@fabrikam.example'])).toEqual(['fabrikam.example']);
  expect(otherDomains('', ['noc@fabrikam.example'])).toEqual([]);
});

test.each([
  ['user_0123456789abcdef0123456789abcdef', true],
  ['USER_0A1B2C', true],
  [' user_0a1b2c@contoso.onmicrosoft.com ', true],
  ['user_0a1b2c#EXT#@contoso.onmicrosoft.com', true],
  ['user_0a1b2', false],
  ['user_0a1b2c_x', false],
  ['user_giulia', false],
  ['superuser_0a1b2c', false],
  ['user_0a1b2c Ferrari', false],
  ['', false],
])('%s: a guest’s made-up name: %s', (text, is) => {
  expect(isGuestName(text)).toBe(is);
});
