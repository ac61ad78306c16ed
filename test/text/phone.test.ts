// Takes numbers apart for forms that ask for the calling code by itself, and leaves alone what cannot be told.

import { expect, test } from 'vitest';
import { phonePartsOf } from '../../src/text/phone';

test.each([
  ['+39 02 5550 0199', undefined, '39', '02 5550 0199', 'IT'],
  ['+390255500199', 'IT', '39', '02 5550 0199', 'IT'],
  ['0039 02 5550 0199', 'IT', '39', '02 5550 0199', 'IT'],
  ['02 5550 0199', 'IT', '39', '02 5550 0199', 'IT'],
  ['(425) 555-0199', 'US', '1', '425 555 0199', 'US'],
  ['+1 425 555 0199', undefined, '1', '425 555 0199', 'US'],
  ['+1 604 555 0199', undefined, '1', '604 555 0199', 'CA'],
  ['+1 242 555 0199', 'US', '1', '242 555 0199', 'BS'],
  ['+44 20 7946 0958', 'IT', '44', '20 7946 0958', 'GB'],
])('%s of %s is +%s, %s, of %s', (phone, country, code, number, from) => {
  expect(phonePartsOf(phone, country)).toEqual({ code, number, country: from });
});

test('a number of no country has none, but for the one that is told', () => {
  expect(phonePartsOf('+800 1234 5678')).toEqual({ code: '800', number: '1234 5678' });
  expect(phonePartsOf('+800 1234 5678', 'IT')).toEqual({ code: '800', number: '1234 5678', country: 'IT' });
});

test.each([
  ['02 5550 0199', undefined],
  ['0039 02 5550 0199', undefined],
  ['02 5550 0199', 'no country'],
  ['+999 1234', 'IT'],
  ['1', 'IT'],
  ['', 'IT'],
  ['call me', 'IT'],
])('%j of %s cannot be taken apart', (phone, country) => {
  expect(phonePartsOf(phone, country)).toBeUndefined();
});
