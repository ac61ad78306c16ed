// What looks like an e-mail address or a phone number in any text.

import { describe, expect, test } from 'vitest';
import { holdsEmail, holdsPhone } from '../../src/text/personal';

describe('an e-mail address', () => {
  test.each([
    'noc@fabrikam.example',
    'write to noc@fabrikam.example!',
    'https://x.example/?to=noc%40fabrikam.example',
    'noc＠fabrikam.example',
    "o'hara+noc@[10.0.0.1]",
    'ünal@größe.example',
    '%E0%A4%A noc%40fabrikam.example',
  ])('stands in %s', (text) => {
    expect(holdsEmail(text)).toBe(true);
  });

  test.each([
    '',
    'Fabrikam',
    '@fabrikam',
    'a @ b',
    'https://wiki.example/@team/{domain}',
    'fabrikam.example',
  ])('does not stand in %s', (text) => {
    expect(holdsEmail(text)).toBe(false);
  });
});

describe('a phone number', () => {
  test.each([
    '+39 02 5550 0199',
    'call 02-5550-0199 now',
    '(202) 555-0100',
    '555-0100',
    '0255500199',
    '٠٢ ٥٥٥٠ ٠١٩٩',
    '０２５５５０１',
    'tel:%2B390255500199',
    '+390255',
    '02.5550.0199',
    '02/55500199',
  ])('stands in %s', (text) => {
    expect(holdsPhone(text)).toBe(true);
  });

  test.each([
    '',
    'Fabrikam 365',
    '11111111-2222-4333-8444-555555555555',
    'https://wiki.example:8443/{domain}/2026',
    'a1b2c3d4e5f6a7b8',
    '24/7',
  ])('does not stand in %s', (text) => {
    expect(holdsPhone(text)).toBe(false);
  });

  test('is not a plain number of as many digits as are allowed', () => {
    expect([holdsPhone('1234567', 9), holdsPhone('1234567890', 9)]).toEqual([false, true]);
  });
});
