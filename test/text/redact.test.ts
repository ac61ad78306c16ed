// What counts as somebody's data in a text, and what is too common a word to be.

import { describe, expect, test } from 'vitest';
import { holdsData, masked, plainClass, redacted } from '../../src/text/redact';
import type { Redaction } from '../../src/model/snapshot';

describe('a text', () => {
  test.each<[string, string, Redaction[]]>([
    ['Mail giulia.ferrari@fabrikam.example now', 'Mail xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx now', ['emails']],
    ['guest#EXT#@contoso.onmicrosoft.com', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', ['emails']],
    ['Id 6babcaad-604b-40ac-a9d7-9fd97c0b779f!', 'Id xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx!', ['ids']],
    ['by user_8f3c2a51d0b94e7f', 'by xxxxxxxxxxxxxxxxxxxxx', ['names']],
    ['at contoso.onmicrosoft.com/x', 'at xxxxxxxxxxxxxxxxxxxxxxxxx', ['addresses']],
    ['see https://portal.azure.com/#home', 'see xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', ['addresses']],
    ['/subscriptions/Production', 'xxxxxxxxxxxxxxxxxxxxxxxxx', ['addresses']],
    ['Call +39 02 5550 0199 today', 'Call xxx xx xxxx xxxx today', ['numbers']],
    ['(425) 555.0100', 'xxxxx xxxxxxxx', ['numbers']],
    ['request 2401', 'request xxxx', ['numbers']],
    ['hash 8f3c2a', 'hash xxxxxx', ['ids']],
    ['disk vm-web-01', 'disk xxxxxxxxx', ['ids']],
    ['TrackingID#2401010010000123', 'TrackingID#xxxxxxxxxxxxxxxx', ['numbers']],
  ])('%s', (text, expected, kinds) => {
    const seen: Redaction[] = [];
    expect(redacted(text, (what) => seen.push(what))).toBe(expected);
    expect(seen).toEqual(kinds);
    expect(holdsData(text)).toBe(true);
  });

  test.each([
    'Country/region',
    '24x7',
    '24-hour support, 5 days a week',
    'A - Critical impact (first answer within 1 hour)',
    'E-mail',
    'Azure Support Plan - Developer',
    'Phone (+39)',
    '(UTC+01:00) Amsterdam, Berlin',
    'Additional email 2',
    'facade',
    'Microsoft 365',
  ])('%s stays', (text) => {
    expect(redacted(text)).toBe(text);
    expect(holdsData(text)).toBe(false);
  });

  test('is masked word by word', () => {
    expect(masked('Dear Ms. Ferrari,\n hello')).toBe('xxxx xxx xxxxxxxx\n xxxxx');
  });
});

test.each([
  ['ms-Label', 'ms-Label'],
  ['label-131', 'label-0'],
  ['css-1a2b3c', 'css-0'],
  ['h4', 'h4'],
  ['azc-br-active', 'azc-br-active'],
  ['r1abcdef2', 'r1abcdef2'],
  ['user_8f3c', 'user_0'],
  ['md:p-2', ''],
  ['a@b.example', ''],
])('the class %s is kept as “%s”', (name, kept) => {
  expect(plainClass(name)).toBe(kept);
});
